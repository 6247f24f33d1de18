package dev.newsdigest.core.ground;

import java.util.LinkedHashSet;
import java.util.Set;

/** Regular English verb forms, by the usual spelling rules. */
final class Inflection {

  private Inflection() {}

  /** Third person, past and gerund of a base form, the base included. */
  static Set<String> of(String base) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(base);
    forms.add(thirdPerson(base));
    forms.add(past(base));
    forms.add(gerund(base));
    return forms;
  }

  static String thirdPerson(String base) {
    if (base.endsWith("s")
        || base.endsWith("x")
        || base.endsWith("z")
        || base.endsWith("ch")
        || base.endsWith("sh")) {
      return base + "es";
    }
    return endsInConsonantY(base) ? base.substring(0, base.length() - 1) + "ies" : base + "s";
  }

  static String past(String base) {
    if (base.endsWith("e")) {
      return base + "d";
    }
    if (endsInConsonantY(base)) {
      return base.substring(0, base.length() - 1) + "ied";
    }
    return doubled(base) + "ed";
  }

  static String gerund(String base) {
    if (base.endsWith("e") && !base.endsWith("ee")) {
      return base.substring(0, base.length() - 1) + "ing";
    }
    return doubled(base) + "ing";
  }

  private static boolean endsInConsonantY(String base) {
    int n = base.length();
    return n > 1 && base.charAt(n - 1) == 'y' && !isVowel(base, n - 2);
  }

  /** One short syllable ending in one consonant doubles it: cut, drop, plan, quit. */
  private static String doubled(String base) {
    int n = base.length();
    if (n < 3 || "wxy".indexOf(base.charAt(n - 1)) >= 0) {
      return base;
    }
    int vowels = 0;
    for (int i = 0; i < n; i++) {
      vowels += isVowel(base, i) ? 1 : 0;
    }
    boolean pattern = !isVowel(base, n - 1) && isVowel(base, n - 2) && !isVowel(base, n - 3);
    boolean stressedEnd =
        base.endsWith("mit")
            || base.endsWith("fer")
            || base.endsWith("pel")
            || base.endsWith("cur");
    return (vowels == 1 || stressedEnd) && pattern ? base + base.charAt(n - 1) : base;
  }

  private static boolean isVowel(String word, int at) {
    char c = word.charAt(at);
    return "aeio".indexOf(c) >= 0 || c == 'u' && (at == 0 || word.charAt(at - 1) != 'q');
  }
}
