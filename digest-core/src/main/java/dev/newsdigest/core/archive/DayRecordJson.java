package dev.newsdigest.core.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.newsdigest.core.failure.DataException;
import dev.newsdigest.core.keyword.TermCounts;
import dev.newsdigest.core.story.StoryMemory;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Day records as JSON, for stores that keep text. Versioned: a record of a later version is
 * refused, never read half. Thread-safe.
 */
public final class DayRecordJson {

  private static final int VERSION = 1;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

  private DayRecordJson() {}

  /** Returns the record as one JSON object; equal records give equal text. */
  public static String write(DayRecord day) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("version", VERSION).put("date", day.date().toString());
    ObjectNode terms = root.putObject("terms");
    day.terms().forEach((region, counts) -> terms(counts, terms.putObject(region)));
    ArrayNode stories = root.putArray("stories");
    day.stories().forEach(story -> story(story, stories.addObject()));
    day.digest().ifPresent(digest -> root.put("digest", digest));
    day.words().ifPresent(words -> root.put("words", words));
    try {
      return withoutLoneSurrogates(MAPPER.writeValueAsString(root));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values can always be written", e);
    }
  }

  /**
   * Reads a record.
   *
   * @param name what the text is, for the message
   * @throws DataException where the text is no record of a version this library knows
   */
  public static DayRecord read(String name, String json) {
    try {
      JsonNode root = MAPPER.readTree(json);
      int version = root.path("version").asInt();
      if (version != VERSION) {
        throw new DataException(name + " is of version " + version + ", not " + VERSION, null);
      }
      SortedMap<String, TermCounts> terms = new TreeMap<>();
      root.path("terms")
          .properties()
          .forEach(entry -> terms.put(entry.getKey(), terms(entry.getValue())));
      List<StoryMemory> stories = new ArrayList<>();
      root.path("stories").forEach(node -> stories.add(story(node)));
      JsonNode digest = root.get("digest");
      JsonNode words = root.get("words");
      return new DayRecord(
          LocalDate.parse(root.path("date").asText()),
          terms,
          stories,
          digest == null ? null : digest.asText(),
          words == null ? null : words.asText());
    } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
      throw new DataException(name + " is damaged: " + e.getMessage(), e);
    }
  }

  /** Half a character cannot be stored as UTF-8, so it is escaped and comes back as it was. */
  private static String withoutLoneSurrogates(String json) {
    return LONE_SURROGATE
        .matcher(json)
        .replaceAll(half -> String.format(Locale.ROOT, "\\\\u%04x", (int) half.group().charAt(0)));
  }

  private static void terms(TermCounts counts, ObjectNode node) {
    node.put("documents", counts.documents());
    ObjectNode terms = node.putObject("counts");
    counts.counts().forEach(terms::put);
  }

  private static TermCounts terms(JsonNode node) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    node.path("counts")
        .properties()
        .forEach(entry -> counts.put(entry.getKey(), entry.getValue().asInt()));
    return new TermCounts(node.path("documents").asLong(), counts);
  }

  private static void story(StoryMemory story, ObjectNode node) {
    node.put("id", story.id()).put("title", story.title());
    node.put("since", story.since().toString()).put("lastSeen", story.lastSeen().toString());
    strings(story.articles(), node.putArray("articles"));
    strings(story.figures(), node.putArray("figures"));
    strings(story.actors(), node.putArray("actors"));
    strings(story.stages(), node.putArray("stages"));
    node.put("signature", story.signature());
  }

  private static StoryMemory story(JsonNode node) {
    return new StoryMemory(
        node.path("id").asText(),
        node.path("title").asText(),
        Instant.parse(node.path("since").asText()),
        Instant.parse(node.path("lastSeen").asText()),
        strings(node.path("articles")),
        strings(node.path("figures")),
        strings(node.path("actors")),
        strings(node.path("stages")),
        node.path("signature").asText());
  }

  private static void strings(List<String> values, ArrayNode array) {
    values.forEach(array::add);
  }

  private static List<String> strings(JsonNode array) {
    List<String> values = new ArrayList<>();
    array.forEach(value -> values.add(value.asText()));
    return values;
  }
}
