package dev.newsdigest.core.keyword;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Word classes as far as phrases need them, one letter each. English words no table lists are
 * classed by their ending; that suffices to tell where a noun phrase ends.
 */
final class WordClasses {

  static final char NOUN = 'n';

  /** A verb that is about as often a noun, or a Chinese word that may stand anywhere. */
  static final char VERB_OR_NOUN = 'm';

  static final char VERB = 'v';
  static final char ADJECTIVE = 'a';

  /** Adverbs and words of structure: no part of a phrase. */
  static final char OTHER = 'r';

  /** English forms in -ed. */
  static final char PARTICIPLE = 'd';

  /** English forms in -ing, Chinese verbs used as nouns. */
  static final char GERUND = 'g';

  /** Written as a name. */
  static final char NAME = 'N';

  static final char NUMBER = '0';
  static final char STOP = 's';
  static final char MARK = '.';

  private static final Pattern ADJECTIVE_ENDING =
      Pattern.compile("(ous|ive|ical|able|ible|ful|less|ic|al|ary|ish|ian)$");

  private WordClasses() {}

  /** The class of an English word by its ending. */
  static char guess(String word) {
    if (word.endsWith("ly") && word.length() > 4) {
      return OTHER;
    }
    if (word.endsWith("ed") && word.length() > 4) {
      return PARTICIPLE;
    }
    return ADJECTIVE_ENDING.matcher(word).find() ? ADJECTIVE : NOUN;
  }

  static List<String> withoutPlural(String word) {
    List<String> stems = new ArrayList<>();
    if (word.endsWith("s") && !word.endsWith("ss")) {
      stems.add(word.substring(0, word.length() - 1));
      if (word.endsWith("es")) {
        stems.add(word.substring(0, word.length() - 2));
      }
      if (word.endsWith("ies")) {
        stems.add(word.substring(0, word.length() - 3) + "y");
      }
    }
    return stems;
  }

  static List<String> withoutPast(String word) {
    String stem = word.substring(0, word.length() - 2);
    List<String> stems = new ArrayList<>(List.of(stem, stem + "e"));
    addUndoubled(stem, stems);
    if (stem.endsWith("i")) {
      stems.add(stem.substring(0, stem.length() - 1) + "y");
    }
    return stems;
  }

  static List<String> withoutProgressive(String word) {
    String stem = word.substring(0, word.length() - 3);
    List<String> stems = new ArrayList<>(List.of(stem, stem + "e"));
    addUndoubled(stem, stems);
    return stems;
  }

  private static void addUndoubled(String stem, List<String> stems) {
    int last = stem.length() - 1;
    if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
      stems.add(stem.substring(0, last));
    }
  }
}
