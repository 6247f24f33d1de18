package dev.newsdigest.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the ending of a word in the Latin script says about its language. */
final class WordEndings {

  /** Takes a language and how much the ending speaks for it. */
  interface Evidence {
    void add(String language, double weight);
  }

  private static final String ENGLISH = "en";
  private static final List<String> ENGLISH_ENDINGS =
      List.of("ing", "ings", "ed", "ly", "tion", "tions", "ness", "ship", "ers", "ity", "ies");
  private static final double ENGLISH_WEIGHT = 0.2;

  /** Of other languages longer endings say more: their words are told by them alone. */
  private static final double WEIGHT_OF_LETTER = 0.06;

  /** What has to stand before an ending. */
  private static final int SHORTEST_STEM = 3;

  /** By last letter, so that a word is held against the few endings it can have. */
  private static final Map<Character, List<Group>> BY_LAST_LETTER = index();

  private WordEndings() {}

  /**
   * Hands on what the ending says: each English one that fits, the first of another language.
   *
   * @param word folded
   */
  static void read(String word, Evidence evidence) {
    List<Group> groups = BY_LAST_LETTER.get(word.charAt(word.length() - 1));
    if (groups == null || word.length() <= SHORTEST_STEM) {
      return;
    }
    for (int i = 0; i < groups.size(); i++) {
      groups.get(i).read(word, evidence);
    }
  }

  private static Map<Character, List<Group>> index() {
    Map<Character, List<Group>> index = new HashMap<>();
    register(index, ENGLISH, ENGLISH_ENDINGS);
    LatinProfiles.all().forEach((tag, profile) -> register(index, tag, profile.endings()));
    return Map.copyOf(index);
  }

  private static void register(
      Map<Character, List<Group>> index, String language, List<String> endings) {
    Map<Character, List<String>> byLast = new HashMap<>();
    for (String ending : endings) {
      char last = ending.charAt(ending.length() - 1);
      byLast.computeIfAbsent(last, c -> new ArrayList<>(4)).add(ending);
    }
    byLast.forEach(
        (last, own) ->
            index.computeIfAbsent(last, c -> new ArrayList<>(8)).add(new Group(language, own)));
  }

  /** The endings of one language that share their last letter. */
  private record Group(String language, List<String> endings) {

    void read(String word, Evidence evidence) {
      boolean english = language.equals(ENGLISH);
      for (int i = 0; i < endings.size(); i++) {
        String ending = endings.get(i);
        if (word.length() >= ending.length() + SHORTEST_STEM && word.endsWith(ending)) {
          evidence.add(language, english ? ENGLISH_WEIGHT : WEIGHT_OF_LETTER * ending.length());
          if (!english) {
            return;
          }
        }
      }
    }
  }
}
