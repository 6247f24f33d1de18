package dev.newsdigest.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.keyword.KeywordExtractor;
import java.net.URI;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Finds keywords. */
@Command(
    name = "keywords",
    mixinStandardHelpOptions = true,
    description = "Finds the keywords of texts: {\"id\",\"title\"?,\"text\",\"language\"?}",
    footer = {"", "Example: java -jar digest.jar keywords --top 5 --in texts.jsonl"})
final class KeywordsCommand extends LineCommand {

  private static final Source NOBODY = Source.named("input");

  @Option(names = "--top", paramLabel = "N", description = "how many (default: 10)")
  int top = 10;

  /** Built on the first line: every command object is made at start, whichever is called. */
  private static final class Loaded {
    static final Analyzer ANALYZER = Analyzer.create();
    static final KeywordExtractor EXTRACTOR = KeywordExtractor.builtIn();
  }

  @Override
  ObjectNode answer(JsonNode line) throws LineException {
    Article article =
        Article.builder(URI.create("urn:input"), Json.text(line, "title").orElse(""), NOBODY)
            .text(required(line, "text"))
            .language(Json.text(line, "language").map(Language::parse).orElse(null))
            .build();
    AnalyzedArticle analyzed = Loaded.ANALYZER.analyze(article);
    ObjectNode answer = Json.object().put("language", analyzed.language().tag());
    ArrayNode keywords = answer.putArray("keywords");
    Loaded.EXTRACTOR
        .extract(analyzed, top)
        .forEach(
            keyword ->
                keywords.addObject().put("text", keyword.text()).put("score", keyword.score()));
    return answer;
  }
}
