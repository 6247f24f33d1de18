package dev.newsdigest.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.failure.DataException;
import dev.newsdigest.core.source.ArticleJson;
import dev.newsdigest.core.story.EventClusterer;
import dev.newsdigest.core.story.Story;
import dev.newsdigest.core.story.StoryReason;
import dev.newsdigest.core.story.StoryStream;
import dev.newsdigest.core.text.NewWords;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gathers articles into stories. */
@Command(
    name = "stories",
    mixinStandardHelpOptions = true,
    description = "Gathers articles about one event into one story; an article a line",
    footer = {"", "Example: java -jar digest.jar stories --in day.jsonl.gz --explain"})
final class StoriesCommand implements Callable<Integer> {

  @Mixin LineFiles files = new LineFiles();

  @Option(names = "--stream", description = "answer each line at once and never change an answer")
  boolean stream;

  @Option(names = "--explain", description = "a report for people instead of JSON Lines")
  boolean explain;

  /** Built on first use: every command object is made at start, whichever is called. */
  private static final class Loaded {
    static final Analyzer ANALYZER = Analyzer.create();
    static final EventClusterer CLUSTERER = EventClusterer.using(ANALYZER.knowledge());
  }

  /** Fewer sightings of an unknown word may be chance. */
  private static final int MIN_WORD_COUNT = 3;

  /** A line of input: an article, or what was wrong with it. */
  private record Line(
      @Nullable JsonNode id, @Nullable Article article, @Nullable ObjectNode error) {}

  @Override
  public Integer call() throws IOException {
    try (BufferedReader reader = files.reader();
        BufferedWriter writer = files.writer()) {
      if (stream) {
        answerOneByOne(reader, writer);
      } else {
        answerAll(reader, writer);
      }
    }
    return 0;
  }

  private void answerOneByOne(BufferedReader reader, BufferedWriter writer) throws IOException {
    StoryStream stories = Loaded.CLUSTERER.stream();
    StoryReport report = new StoryReport();
    int number = 0;
    for (String text = reader.readLine(); text != null; text = reader.readLine()) {
      number++;
      if (text.isBlank()) {
        continue;
      }
      Line line = line(text, number);
      if (line.error() != null) {
        write(writer, line.error());
      } else {
        AnalyzedArticle article = Loaded.ANALYZER.analyze(line.article());
        StoryStream.Placement placed = stories.add(article);
        if (explain) {
          writer.write(report.placed(article, placed));
          writer.flush();
          continue;
        }
        write(
            writer,
            answer(
                line.id(),
                placed.story(),
                placed.role().key(),
                placed.reasons(),
                line.article().id()));
      }
      writer.flush();
    }
  }

  private void answerAll(BufferedReader reader, BufferedWriter writer) throws IOException {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String text = reader.readLine(); text != null; text = reader.readLine()) {
      number++;
      if (!text.isBlank()) {
        lines.add(line(text, number));
      }
    }
    Map<ArticleId, Article> articles = new LinkedHashMap<>();
    lines.stream()
        .filter(line -> line.error() == null)
        .forEach(line -> articles.putIfAbsent(line.article().id(), line.article()));
    Analyzer analyzer = learning(articles.values());
    List<Story> stories =
        Loaded.CLUSTERER.cluster(articles.values().stream().map(analyzer::analyze).toList());
    if (explain) {
      writer.write(StoryReport.of(stories));
      return;
    }
    Map<ArticleId, Story> storyOf = new LinkedHashMap<>();
    stories.forEach(story -> story.articles().forEach(a -> storyOf.put(a.id(), story)));
    for (Line line : lines) {
      if (line.error() != null) {
        write(writer, line.error());
      } else {
        Story story = storyOf.get(line.article().id());
        write(
            writer,
            answer(
                line.id(),
                story.id(),
                story.role(line.article().id()).key(),
                story.reasons(),
                line.article().id()));
      }
    }
  }

  /** An analyzer that keeps whole what these articles show to be words. */
  private static Analyzer learning(Collection<Article> articles) {
    NewWords words = Loaded.ANALYZER.newWords();
    articles.forEach(words::add);
    return Loaded.ANALYZER.withWords(words.words(MIN_WORD_COUNT));
  }

  private Line line(String text, int number) {
    JsonNode node;
    try {
      node = Json.parse(text);
    } catch (JsonProcessingException e) {
      return new Line(null, null, LineCommand.badLine(number, e.getOriginalMessage()));
    }
    try {
      return new Line(node.get("id"), ArticleJson.read(text), null);
    } catch (DataException e) {
      ObjectNode error = Json.object();
      error.set("id", node.get("id"));
      error.setAll(Json.error("BAD_ARTICLE", e.getMessage()));
      return new Line(null, null, error);
    }
  }

  private static ObjectNode answer(
      JsonNode id, String story, String role, List<StoryReason> reasons, ArticleId article) {
    ObjectNode answer = Json.object();
    answer.set("id", id);
    answer.put("story", story).put("role", role);
    ArrayNode list = answer.putArray("reasons");
    reasons.stream()
        .filter(reason -> reason.article().equals(article))
        .forEach(
            reason ->
                list.addObject()
                    .put("code", reason.code())
                    .put("with", reason.with().value())
                    .put("evidence", reason.evidence()));
    return answer;
  }

  private static void write(BufferedWriter writer, ObjectNode node) throws IOException {
    writer.write(Json.write(node));
    writer.write('\n');
  }
}
