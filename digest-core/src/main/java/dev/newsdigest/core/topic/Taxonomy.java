package dev.newsdigest.core.topic;

import dev.newsdigest.core.failure.DataException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The topics of a field and the words that speak for them. Immutable and thread-safe.
 *
 * <p>Format of the lines: {@code [id] section | English name | Chinese name}, then {@code weight:
 * evidence | evidence}; weights from 1 (a hint) to 4 (settles it), 0 for phrases that hide the
 * words in them. {@code section event} marks a kind of event.
 */
public final class Taxonomy {

  /** Evidence of one phrase: what each topic it speaks for gets. */
  record Weight(int topic, double weight) {}

  private static final class Bundled {
    static final Taxonomy INSTANCE = parse("topics.txt", DataLines.of("topics.txt"));
  }

  private final Map<String, Topic> topics;
  private final PhraseFinder<List<Weight>> phrases;
  private final Map<String, List<Weight>> kinds;

  private Taxonomy(
      Map<String, Topic> topics,
      PhraseFinder<List<Weight>> phrases,
      Map<String, List<Weight>> kinds) {
    this.topics = topics;
    this.phrases = phrases;
    this.kinds = kinds;
  }

  /** The topics of artificial intelligence and the technology around it. */
  public static Taxonomy bundled() {
    return Bundled.INSTANCE;
  }

  /**
   * Reads a taxonomy of the caller's.
   *
   * @param name what messages call the data
   * @throws DataException for a line that is neither a topic nor evidence, naming it
   */
  public static Taxonomy parse(String name, List<String> lines) {
    Map<String, Topic> topics = new LinkedHashMap<>();
    PhraseFinder<List<Weight>> phrases = new PhraseFinder<>();
    Map<String, List<Weight>> kinds = new LinkedHashMap<>();
    for (String line : lines) {
      if (!DataLines.speaks(line)) {
        continue;
      }
      if (line.startsWith("[")) {
        Topic topic = topic(name, line);
        topics.put(topic.id(), topic);
      } else {
        evidence(name, line, topics.size() - 1, phrases, kinds);
      }
    }
    return new Taxonomy(Collections.unmodifiableMap(topics), phrases, kinds);
  }

  /** All topics in the order of the data. */
  public List<Topic> topics() {
    return List.copyOf(topics.values());
  }

  public Optional<Topic> topic(String id) {
    return Optional.ofNullable(topics.get(id));
  }

  List<PhraseFinder.Match<List<Weight>>> find(String folded) {
    return phrases.find(folded);
  }

  List<Weight> ofKind(String kind) {
    return kinds.getOrDefault(kind, List.of());
  }

  private static Topic topic(String name, String line) {
    String[] parts = line.split("[\\[\\]|]");
    if (parts.length != 5) {
      throw new DataException(name + ": not a topic: " + line, null);
    }
    String[] place = parts[2].strip().split(" ");
    SectionId section = SectionId.valueOf(place[0].toUpperCase(Locale.ROOT));
    boolean event = place.length > 1 && place[1].equals("event");
    return new Topic(parts[1].strip(), parts[3].strip(), parts[4].strip(), section, event);
  }

  private static void evidence(
      String name,
      String line,
      int topic,
      PhraseFinder<List<Weight>> phrases,
      Map<String, List<Weight>> kinds) {
    int colon = line.indexOf(':');
    if (topic < 0 || colon < 1 || !line.substring(0, colon).strip().matches("\\d(\\.\\d+)?")) {
      throw new DataException(name + ": not evidence: " + line, null);
    }
    Weight weight = new Weight(topic, Double.parseDouble(line.substring(0, colon).strip()));
    for (String phrase : DataLines.phrases(line.substring(colon + 1))) {
      if (phrase.startsWith("kind:")) {
        kinds.merge(phrase.substring(5), List.of(weight), Taxonomy::joined);
      } else {
        List<Weight> before = phrases.get(phrase);
        phrases.add(phrase, before == null ? List.of(weight) : joined(before, List.of(weight)));
      }
    }
  }

  private static List<Weight> joined(List<Weight> a, List<Weight> b) {
    List<Weight> all = new ArrayList<>(a);
    all.addAll(b);
    return List.copyOf(all);
  }
}
