package dev.newsdigest.core.knowledge;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Regular forms of English words; irregular ones stand in the data files. */
final class Inflections {

  private static final String VOWELS = "aeiou";

  private Inflections() {}

  /** Whether a form is written in capitals ({@code GPU}, {@code IPO}). */
  static boolean isAcronym(String form) {
    return form.length() <= 6
        && form.equals(form.toUpperCase(Locale.ROOT))
        && form.codePoints().anyMatch(Character::isUpperCase);
  }

  /**
   * The form itself and its inflected forms.
   *
   * @param verb whether the first word is a verb ({@code roll out → rolled out}); otherwise the
   *     last word is a noun and gets a plural
   */
  static Set<String> of(String form, boolean verb) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(form);
    int blank = verb ? form.indexOf(' ') : form.length();
    int end = blank < 0 ? form.length() : blank;
    String word = form.substring(0, end);
    String rest = form.substring(end);
    if (word.length() < 2 || !isLatin(word.charAt(word.length() - 1))) {
      return forms;
    }
    forms.add(plural(word) + rest);
    if (verb && !isAcronym(form)) {
      forms.add(past(word) + rest);
      forms.add(participle(word) + rest);
    }
    return forms;
  }

  private static String plural(String word) {
    if (endsWithConsonantY(word)) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    boolean hissing =
        "sxz".indexOf(word.charAt(word.length() - 1)) >= 0
            || word.endsWith("ch")
            || word.endsWith("sh");
    return word + (hissing ? "es" : "s");
  }

  private static String past(String word) {
    if (word.endsWith("e")) {
      return word + "d";
    }
    if (endsWithConsonantY(word)) {
      return word.substring(0, word.length() - 1) + "ied";
    }
    return doubled(word) + "ed";
  }

  private static String participle(String word) {
    return word.endsWith("e") && !word.endsWith("ee")
        ? word.substring(0, word.length() - 1) + "ing"
        : doubled(word) + "ing";
  }

  /** Doubles the last consonant of a word of one syllable: plan → plann(ed). */
  private static String doubled(String word) {
    int n = word.length();
    boolean short3 =
        n >= 3
            && isConsonant(word.charAt(n - 1))
            && "wxy".indexOf(word.charAt(n - 1)) < 0
            && !isConsonant(word.charAt(n - 2))
            && isConsonant(word.charAt(n - 3))
            && word.chars().filter(c -> VOWELS.indexOf(c) >= 0).count() == 1;
    return short3 ? word + word.charAt(n - 1) : word;
  }

  private static boolean endsWithConsonantY(String word) {
    return word.endsWith("y") && word.length() > 1 && isConsonant(word.charAt(word.length() - 2));
  }

  private static boolean isConsonant(char c) {
    return isLatin(c) && VOWELS.indexOf(Character.toLowerCase(c)) < 0;
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
