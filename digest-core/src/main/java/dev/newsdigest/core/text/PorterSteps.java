package dev.newsdigest.core.text;

/** The five steps of Porter's paper on one word; names follow the paper. */
final class PorterSteps {

  private static final String[][] STEP_2 = {
    {"ational", "ate"}, {"tional", "tion"}, {"enci", "ence"}, {"anci", "ance"}, {"izer", "ize"},
    {"abli", "able"}, {"alli", "al"}, {"entli", "ent"}, {"eli", "e"}, {"ousli", "ous"},
    {"ization", "ize"}, {"ation", "ate"}, {"ator", "ate"}, {"alism", "al"}, {"iveness", "ive"},
    {"fulness", "ful"}, {"ousness", "ous"}, {"aliti", "al"}, {"iviti", "ive"}, {"biliti", "ble"}
  };
  private static final String[][] STEP_3 = {
    {"icate", "ic"},
    {"ative", ""},
    {"alize", "al"},
    {"iciti", "ic"},
    {"ical", "ic"},
    {"ful", ""},
    {"ness", ""}
  };
  private static final String[] STEP_4 = {
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou",
    "ism", "ate", "iti", "ous", "ive", "ize"
  };

  private final StringBuilder word;

  PorterSteps(String word) {
    this.word = new StringBuilder(word);
  }

  String run() {
    plurals();
    pastAndProgressive();
    if (ends("y") && hasVowel(word.length() - 1)) {
      word.setCharAt(word.length() - 1, 'i');
    }
    replaceFirst(STEP_2);
    replaceFirst(STEP_3);
    dropSuffix();
    tidyEnd();
    return word.toString();
  }

  private void plurals() {
    if (ends("sses") || ends("ies")) {
      cut(2);
    } else if (ends("s") && !ends("ss")) {
      cut(1);
    }
  }

  private void pastAndProgressive() {
    if (ends("eed")) {
      if (measure(word.length() - 3) > 0) {
        cut(1);
      }
      return;
    }
    int suffix = ends("ed") ? 2 : ends("ing") ? 3 : 0;
    if (suffix == 0 || !hasVowel(word.length() - suffix)) {
      return;
    }
    cut(suffix);
    if (ends("at") || ends("bl") || ends("iz")) {
      word.append('e');
    } else if (endsDoubleConsonant() && !ends("l") && !ends("s") && !ends("z")) {
      cut(1);
    } else if (measure(word.length()) == 1 && endsShortSyllable(word.length())) {
      word.append('e');
    }
  }

  /** The longest matching suffix decides, even where its condition then fails. */
  private void replaceFirst(String[][] rules) {
    for (String[] rule : rules) {
      if (ends(rule[0])) {
        int stem = word.length() - rule[0].length();
        if (measure(stem) > 0) {
          word.setLength(stem);
          word.append(rule[1]);
        }
        return;
      }
    }
  }

  private void dropSuffix() {
    String longest = "";
    for (String suffix : STEP_4) {
      if (suffix.length() > longest.length() && ends(suffix)) {
        longest = suffix;
      }
    }
    int stem = word.length() - longest.length();
    if (longest.isEmpty() || measure(stem) <= 1) {
      return;
    }
    boolean ion = longest.equals("ion");
    if (!ion || stem > 0 && (word.charAt(stem - 1) == 's' || word.charAt(stem - 1) == 't')) {
      word.setLength(stem);
    }
  }

  private void tidyEnd() {
    if (ends("e")) {
      int m = measure(word.length() - 1);
      if (m > 1 || m == 1 && !endsShortSyllable(word.length() - 1)) {
        cut(1);
      }
    }
    if (ends("ll") && measure(word.length() - 1) > 1) {
      cut(1);
    }
  }

  private boolean ends(String suffix) {
    int at = word.length() - suffix.length();
    return at >= 0 && word.indexOf(suffix, at) == at;
  }

  private void cut(int letters) {
    word.setLength(word.length() - letters);
  }

  private boolean consonant(int i) {
    return switch (word.charAt(i)) {
      case 'a', 'e', 'i', 'o', 'u' -> false;
      case 'y' -> i == 0 || !consonant(i - 1);
      default -> true;
    };
  }

  /** Number of vowel-consonant sequences in the first {@code end} letters. */
  private int measure(int end) {
    int count = 0;
    boolean vowelBefore = false;
    for (int i = 0; i < end; i++) {
      boolean vowel = !consonant(i);
      if (vowelBefore && !vowel) {
        count++;
      }
      vowelBefore = vowel;
    }
    return count;
  }

  private boolean hasVowel(int end) {
    for (int i = 0; i < end; i++) {
      if (!consonant(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsDoubleConsonant() {
    int last = word.length() - 1;
    return last > 0 && word.charAt(last) == word.charAt(last - 1) && consonant(last);
  }

  /** Consonant, vowel, consonant other than w, x or y before {@code end}. */
  private boolean endsShortSyllable(int end) {
    int last = end - 1;
    if (last < 2 || !consonant(last) || consonant(last - 1) || !consonant(last - 2)) {
      return false;
    }
    char c = word.charAt(last);
    return c != 'w' && c != 'x' && c != 'y';
  }
}
