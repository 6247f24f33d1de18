package dev.newsdigest.core.ground;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Words of denial and ending in both languages; from {@code denials.tsv}. */
final class Denials {

  private enum Kind {
    SAYING,
    REBUTTING,
    ENDING,
    HINT
  }

  private static final Denials BUILT_IN = new Denials();

  private final Pattern denying;
  private final Pattern saying;
  private final Pattern flatly;
  private final Pattern ending;
  private final Pattern any;

  private Denials() {
    Map<Kind, List<String>> english = new EnumMap<>(Kind.class);
    Map<Kind, List<String>> chinese = new EnumMap<>(Kind.class);
    for (String line : GroundResource.lines("denials.tsv")) {
      String[] cells = line.split("\t");
      english.put(Kind.valueOf(cells[0]), List.of(cells[1].split("\\|")));
      chinese.put(Kind.valueOf(cells[0]), List.of(cells[2].split("\\|")));
    }
    flatly = words(english, chinese, "", Kind.SAYING);
    ending = words(english, chinese, "", Kind.SAYING, Kind.ENDING);
    saying = words(english, chinese, "", Kind.SAYING, Kind.REBUTTING);
    denying = words(english, chinese, "", Kind.SAYING, Kind.REBUTTING, Kind.ENDING);
    any = words(english, chinese, PLAIN, Kind.values());
  }

  /** Particles, and the Chinese ones outside the words they are only part of. */
  private static final String PLAIN =
      "|\\b(?:no|not|never|none|nobody|nothing|without|neither|nor|cannot|un\\w+ed)\\b|n['’]t\\b"
          + "|不(?!断|到|超|少|仅|同|只|过|错|久|论|管|动产|锈|限|雅|良|俗|菲)|没(?!收)|未(?!来|名|知|成年)"
          + "|无(?!人|线|缝|限|论|疑|数|锡|畏|损|形|感|比|源|纺)|[并绝而若是，；]非|非(?=法|议|典型)";

  private static Pattern words(
      Map<Kind, List<String>> english, Map<Kind, List<String>> chinese, String more, Kind... of) {
    List<String> latin = new ArrayList<>();
    List<String> han = new ArrayList<>();
    for (Kind kind : of) {
      latin.addAll(english.getOrDefault(kind, List.of()));
      han.addAll(chinese.getOrDefault(kind, List.of()));
    }
    return Pattern.compile(
        "(?i)\\b(?:" + String.join("|", latin) + ")\\b|" + String.join("|", han) + more);
  }

  /** Verbs that say that something is not so or is over. */
  static Pattern denying() {
    return BUILT_IN.denying;
  }

  /** Verbs by which somebody says that something is not so or will not be done. */
  static Pattern flatly() {
    return BUILT_IN.flatly;
  }

  /** The same and verbs by which something is over. */
  static Pattern ending() {
    return BUILT_IN.ending;
  }

  /** Verbs of denying in so many words, for what an article denies. */
  static Pattern saying() {
    return BUILT_IN.saying;
  }

  /** Whether any word of a text could deny something. */
  static boolean mayBeIn(String text) {
    return BUILT_IN.any.matcher(text).find();
  }
}
