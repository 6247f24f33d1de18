package dev.newsdigest.core.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.collect.SourceReport;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.digest.QualityReport;
import dev.newsdigest.core.digest.RunReport;
import dev.newsdigest.core.failure.StageFailure;
import dev.newsdigest.core.region.Comparison;
import dev.newsdigest.core.region.OnlyStory;
import dev.newsdigest.core.region.SharedStory;
import dev.newsdigest.core.story.Story;
import dev.newsdigest.core.summarize.Usage;
import dev.newsdigest.core.topic.Topic;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes a digest as JSON by the schema {@code digest-schema.json}, which stands beside {@link
 * Digest} in this library's resources ({@code /dev/newsdigest/core/digest/}). Fields stand in a
 * fixed order, so that equal digests give equal bytes.
 */
public final class JsonRenderer implements DigestRenderer {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

  /**
   * Characters that cannot be seen: in ids, which stay as they are, they are written as escapes.
   */
  private static final Pattern HIDDEN =
      Pattern.compile(
          "[\\x7F-\\x9F\\u061C\\u180E\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF\\uFFFE\\uFFFF]");

  private JsonRenderer() {}

  public static JsonRenderer create() {
    return new JsonRenderer();
  }

  @Override
  public String fileExtension() {
    return "json";
  }

  @Override
  public String render(Digest digest) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("schemaVersion", Digest.SCHEMA_VERSION);
    root.put("date", digest.date().toString());
    root.put("zone", digest.zone().getId());
    root.put("generatedAt", Times.iso(digest.generatedAt(), digest.zone()));
    root.put("origin", digest.origin().name());
    root.put("language", digest.language().tag());
    root.put("engine", digest.engine());
    ArrayNode editions = root.putArray("editions");
    digest
        .editions()
        .forEach(edition -> new JsonEdition(digest.zone()).write(edition, editions.addObject()));
    comparison(digest, root.putObject("comparison"));
    ArrayNode stories = root.putArray("stories");
    digest.stories().forEach(story -> story(digest, story, stories.addObject()));
    quality(digest, root.putObject("quality"));
    run(digest, root.putObject("run"));
    return write(root);
  }

  private static String write(ObjectNode root) {
    // One line end on every platform.
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    try {
      String json = MAPPER.writer(printer).writeValueAsString(root) + "\n";
      // Ids and addresses are written as they came; half a character in one is no UTF-8.
      String whole = LONE_SURROGATE.matcher(json).replaceAll("\uFFFD");
      return HIDDEN.matcher(whole).replaceAll(m -> escape(m.group().charAt(0)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values can always be written", e);
    }
  }

  private static String escape(char hidden) {
    return "\\\\u" + Integer.toHexString(0x10000 | hidden).substring(1);
  }

  private static void comparison(Digest digest, ObjectNode node) {
    Comparison comparison = digest.comparison();
    ArrayNode shared = node.putArray("shared");
    comparison.shared().forEach(story -> shared(digest, story, shared.addObject()));
    ObjectNode only = node.putObject("only");
    for (Region region : comparison.regions()) {
      ArrayNode ids = only.putArray(region.id());
      comparison.only().getOrDefault(region, List.of()).stream()
          .map(OnlyStory::story)
          .forEach(ids::add);
    }
    ObjectNode health = node.putObject("health");
    comparison
        .health()
        .forEach(
            (region, known) ->
                health
                    .putObject(region.id())
                    .put("sources", known.sources())
                    .put("answered", known.answered())
                    .put("absence", comparison.absence(region).name()));
    ArrayNode topics = node.putArray("topics");
    comparison
        .topics()
        .forEach(
            share -> {
              ObjectNode topic = topics.addObject().put("topic", share.subject());
              share.shares().forEach((region, value) -> topic.put(region.id(), rounded(value)));
            });
    ArrayNode entities = node.putArray("entities");
    comparison
        .entities()
        .forEach(
            share -> {
              ObjectNode entity =
                  entities.addObject().put("entity", VisibleText.of(share.subject()));
              share.shares().forEach((region, value) -> entity.put(region.id(), rounded(value)));
            });
    ObjectNode tags = node.putObject("tags");
    ArrayNode both = tags.putArray("both");
    comparison.tags().both().stream().map(VisibleText::of).forEach(both::add);
    comparison
        .tags()
        .only()
        .forEach(
            (region, texts) -> {
              ArrayNode own = tags.putArray(region.id());
              texts.stream().map(VisibleText::of).forEach(own::add);
            });
  }

  private static void shared(Digest digest, SharedStory story, ObjectNode node) {
    node.put("story", story.story()).put("title", VisibleText.of(story.title()));
    ObjectNode regions = node.putObject("regions");
    story
        .sides()
        .forEach(
            (region, side) -> {
              ObjectNode one = regions.putObject(region.id());
              ArrayNode articles = one.putArray("articles");
              side.articles().forEach(id -> articles.add(id.value()));
              if (side.published() != null) {
                one.put("first", Times.iso(side.published(), digest.zone()));
              }
            });
    story.firstRegion().ifPresent(region -> node.put("firstRegion", region.id()));
    story.lag().ifPresent(minutes -> node.put("lagMinutes", minutes));
    ArrayNode differences = node.putArray("differences");
    story
        .differences()
        .forEach(
            difference -> {
              ObjectNode one = differences.addObject().put("kind", difference.kind());
              difference
                  .values()
                  .forEach((region, value) -> one.put(region.id(), VisibleText.of(value)));
            });
  }

  private static void story(Digest digest, Story story, ObjectNode node) {
    node.put("id", story.id()).put("title", VisibleText.of(story.title()));
    ArrayNode articles = node.putArray("articles");
    story.articles().forEach(article -> articles.add(article.id().value()));
    ArrayNode regions = node.putArray("regions");
    story.regions().forEach(region -> regions.add(region.id()));
    ArrayNode topics = node.putArray("topics");
    digest.topics(story.id()).stream().map(Topic::id).forEach(topics::add);
    node.put("status", story.status().name());
    story.since().ifPresent(since -> node.put("since", Times.iso(since, digest.zone())));
    story.changed().ifPresent(changed -> node.put("changed", VisibleText.of(changed)));
  }

  private static void quality(Digest digest, ObjectNode node) {
    QualityReport quality = digest.quality();
    node.put("claims", quality.claims());
    node.put("cited", quality.cited());
    node.put("supported", quality.supported());
    counts(quality.repaired(), node.putObject("repaired"));
    counts(quality.withheld(), node.putObject("withheld"));
    node.put("articlesUsed", quality.articlesUsed());
    node.put("articles", quality.articles());
    node.put("topSourceShare", rounded(quality.topSourceShare()));
    node.put("copiesMerged", quality.copiesMerged());
    node.put("stale", quality.stale());
    quality.cutoff().ifPresent(time -> node.put("cutoff", Times.iso(time, digest.zone())));
  }

  private static void run(Digest digest, ObjectNode node) {
    RunReport run = digest.run();
    node.put("started", Times.iso(run.started(), digest.zone()));
    node.put("finished", Times.iso(run.finished(), digest.zone()));
    ArrayNode sources = node.putArray("sources");
    run.sources().forEach(report -> source(report, sources.addObject()));
    if (run.usage().calls() > 0) {
      Usage usage = run.usage();
      node.putObject("usage")
          .put("calls", usage.calls())
          .put("inputTokens", usage.inputTokens())
          .put("outputTokens", usage.outputTokens())
          .put("cost", usage.cost());
    }
    ArrayNode warnings = node.putArray("warnings");
    run.warnings().forEach(failure -> failure(failure, warnings.addObject()));
  }

  private static void source(SourceReport report, ObjectNode node) {
    node.put("source", VisibleText.of(report.source()));
    node.put("status", report.status().name());
    if (!report.regions().isEmpty()) {
      ArrayNode regions = node.putArray("regions");
      report.regions().forEach(region -> regions.add(region.id()));
    }
    node.put("kept", report.kept());
    counts(report.dropped(), node.putObject("dropped"));
    node.put("attempts", report.attempts());
    node.put("millis", report.millis());
    if (report.httpStatus() > 0) {
      node.put("httpStatus", report.httpStatus());
    }
    report.failure().ifPresent(failure -> failure(failure, node.putObject("error")));
    if (!report.warnings().isEmpty()) {
      ArrayNode warnings = node.putArray("warnings");
      report
          .warnings()
          .forEach(
              warning ->
                  warnings
                      .addObject()
                      .put("code", warning.code())
                      .put("message", VisibleText.of(warning.message())));
    }
  }

  private static void failure(StageFailure failure, ObjectNode node) {
    node.put("stage", failure.stage());
    node.put("code", failure.code());
    node.put("subject", VisibleText.of(failure.subject()));
    node.put("message", VisibleText.of(failure.message()));
  }

  private static void counts(Map<String, Integer> counts, ObjectNode node) {
    counts.forEach(node::put);
  }

  static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }
}
