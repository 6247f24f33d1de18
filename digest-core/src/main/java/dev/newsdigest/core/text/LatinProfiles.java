package dev.newsdigest.core.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Frequent words, endings and letters of the larger languages of the Latin script. */
final class LatinProfiles {

  /** Letters that few languages have; each speaks for those named. */
  private static final Map<Character, List<String>> LETTERS =
      Map.ofEntries(
          Map.entry('ß', List.of("de")),
          Map.entry('ä', List.of("de", "sv", "fi")),
          Map.entry('ö', List.of("de", "sv", "fi", "tr", "hu")),
          Map.entry('ü', List.of("de", "tr", "hu")),
          Map.entry('é', List.of("fr", "es", "pt", "cs", "hu")),
          Map.entry('è', List.of("fr", "it")),
          Map.entry('ê', List.of("fr", "pt", "vi")),
          Map.entry('ë', List.of("fr", "nl")),
          Map.entry('à', List.of("fr", "it", "pt", "vi")),
          Map.entry('ù', List.of("fr", "it")),
          Map.entry('ò', List.of("it")),
          Map.entry('ì', List.of("it")),
          Map.entry('û', List.of("fr")),
          Map.entry('î', List.of("fr", "ro")),
          Map.entry('ï', List.of("fr", "nl")),
          Map.entry('ô', List.of("fr", "pt", "vi")),
          Map.entry('œ', List.of("fr")),
          Map.entry('ç', List.of("fr", "pt", "tr")),
          Map.entry('ñ', List.of("es")),
          Map.entry('á', List.of("es", "pt", "cs", "hu")),
          Map.entry('í', List.of("es", "pt", "cs", "hu")),
          Map.entry('ó', List.of("es", "pt", "pl", "hu")),
          Map.entry('ú', List.of("es", "pt", "cs", "hu")),
          Map.entry('ã', List.of("pt", "vi")),
          Map.entry('õ', List.of("pt")),
          Map.entry('â', List.of("fr", "pt", "ro", "vi")),
          Map.entry('å', List.of("sv", "da", "no")),
          Map.entry('æ', List.of("da", "no")),
          Map.entry('ø', List.of("da", "no")),
          Map.entry('ł', List.of("pl")),
          Map.entry('ą', List.of("pl")),
          Map.entry('ę', List.of("pl")),
          Map.entry('ś', List.of("pl")),
          Map.entry('ż', List.of("pl")),
          Map.entry('ć', List.of("pl")),
          Map.entry('ğ', List.of("tr")),
          Map.entry('ı', List.of("tr")),
          Map.entry('ş', List.of("tr")),
          Map.entry('ř', List.of("cs")),
          Map.entry('ě', List.of("cs")),
          Map.entry('ů', List.of("cs")),
          Map.entry('č', List.of("cs")),
          Map.entry('š', List.of("cs")),
          Map.entry('ž', List.of("cs")),
          Map.entry('ý', List.of("cs")),
          Map.entry('ă', List.of("ro", "vi")),
          Map.entry('ș', List.of("ro")),
          Map.entry('ț', List.of("ro")),
          Map.entry('ő', List.of("hu")),
          Map.entry('ű', List.of("hu")),
          Map.entry('đ', List.of("vi")),
          Map.entry('ơ', List.of("vi")),
          Map.entry('ư', List.of("vi")));

  private static final Map<String, Profile> PROFILES = read();

  private LatinProfiles() {}

  /** By language tag, in a fixed order; English is not among them. */
  static Map<String, Profile> all() {
    return PROFILES;
  }

  /** Frequent words of a language; empty where it has no profile. */
  static Set<String> words(String tag) {
    Profile profile = PROFILES.get(tag);
    return profile == null ? Set.of() : profile.words;
  }

  /** Languages a letter speaks for; Vietnamese for any letter with two marks. */
  static List<String> languagesOf(char letter) {
    if (letter >= 0x1EA0 && letter <= 0x1EF9) {
      return List.of("vi");
    }
    return LETTERS.getOrDefault(letter, List.of());
  }

  private static Map<String, Profile> read() {
    Map<String, Profile> profiles = new LinkedHashMap<>();
    ResourceLines.lines(
        "latin-profiles.txt",
        line -> {
          String[] parts = line.split("\\|");
          List<String> words = words(parts, 0);
          Set<String> own = Set.copyOf(words.subList(1, words.size()));
          Set<String> headlines = Set.copyOf(words(parts, 2));
          profiles.put(words.get(0), new Profile(own, words(parts, 1), headlines));
        });
    return profiles;
  }

  private static List<String> words(String[] parts, int part) {
    String words = part < parts.length ? parts[part].strip() : "";
    return words.isEmpty() ? List.of() : List.of(words.split(" "));
  }

  /**
   * What tells one language.
   *
   * @param words the most frequent words: its stop words
   * @param endings of its words
   * @param headlines words that its headlines have often
   */
  record Profile(Set<String> words, List<String> endings, Set<String> headlines) {}
}
