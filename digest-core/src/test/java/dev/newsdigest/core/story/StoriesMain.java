package dev.newsdigest.core.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads articles as JSON Lines and writes the story of each, for measuring by hand; {@code
 * --stream} places them one by one.
 */
public final class StoriesMain {

  private static final ObjectMapper JSON = new ObjectMapper();

  private StoriesMain() {}

  public static void main(String[] args) throws IOException {
    boolean stream = List.of(args).contains("--stream");
    Analyzer analyzer = Analyzer.create();
    List<AnalyzedArticle> articles = new ArrayList<>();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      articles.add(analyzer.analyze(article(JSON.readTree(line))));
    }
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    EventClusterer clusterer = EventClusterer.using(analyzer.knowledge());
    if (stream) {
      StoryStream placing = clusterer.stream();
      for (AnalyzedArticle article : articles) {
        StoryStream.Placement p = placing.add(article);
        out.println(line(p.article(), p.story(), p.role(), p.reasons()));
      }
    } else {
      for (Story story : clusterer.cluster(articles)) {
        for (AnalyzedArticle article : story.articles()) {
          List<StoryReason> own =
              story.reasons().stream().filter(r -> r.article().equals(article.id())).toList();
          out.println(line(article.id(), story.id(), story.role(article.id()), own));
        }
      }
    }
    out.flush();
  }

  private static String line(
      ArticleId id, String story, StoryRole role, List<StoryReason> reasons) {
    ObjectNode line = JSON.createObjectNode();
    line.put("id", id.value()).put("story", story).put("role", role.key());
    for (StoryReason reason : reasons) {
      line.withArray("/reasons")
          .addObject()
          .put("code", reason.code())
          .put("with", reason.with().value())
          .put("evidence", reason.evidence());
    }
    return line.toString();
  }

  private static URI address(String url) {
    StringBuilder clean = new StringBuilder();
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      boolean bad = " |[]{}<>\"\\^`".indexOf(c) >= 0;
      clean.append(bad ? String.format(Locale.ROOT, "%%%02X", (int) c) : String.valueOf(c));
    }
    return URI.create(clean.toString());
  }

  static Article article(JsonNode json) {
    JsonNode source = json.path("source");
    String name = source.isTextual() ? source.asText() : source.path("name").asText("unknown");
    Source.Builder outlet = Source.builder(name);
    String region = json.path("region").asText(source.path("region").asText(""));
    if (!region.isEmpty()) {
      outlet.region(Region.of(region));
    }
    Article.Builder article =
        Article.builder(
            address(json.path("url").asText()), json.path("title").asText(), outlet.build());
    article.id(new ArticleId(json.path("id").asText()));
    if (!region.isEmpty()) {
      article.region(Region.of(region));
    }
    if (json.hasNonNull("summary")) {
      article.summary(json.path("summary").asText());
    }
    if (json.hasNonNull("text")) {
      article.text(json.path("text").asText());
    }
    if (json.hasNonNull("language")) {
      article.language(Language.parse(json.path("language").asText()));
    }
    if (json.hasNonNull("published")) {
      article.published(OffsetDateTime.parse(json.path("published").asText()).toInstant());
    }
    return article.build();
  }
}
