package dev.newsdigest.core.text;

import java.util.Set;

/** Whether the words around a date speak of the future or of what has happened. */
final class Tense {

  private static final int REACH = 40;
  private static final int CLAUSE = 80;
  private static final String[] ENGLISH = {
    " will ", " plans", " plan to", " aims", " scheduled", " set to ", "expected to "
  };

  private static final String[] OPEN = {
    " could ", " would ", " should ", " may ", " might ", " must ", " can ", "'ll "
  };

  /** "to more than 400" is no infinitive. */
  private static final Set<String> BEFORE_NUMBER =
      Set.of("more", "over", "about", "around", "nearly", "almost", "roughly", "some", "the", "a");

  private static final Set<String> PAST =
      Set.of(
          "was", "were", "had", "has", "did", "grew", "rose", "fell", "took", "built", "made",
          "won", "sold", "cut", "spent", "wrote", "ran", "became", "got", "went", "came", "saw",
          "lost", "left", "hit", "sank", "slid", "shrank", "leapt", "gave", "found", "kept", "led",
          "paid", "brought", "bought", "drew", "flew", "held", "put", "sent", "set", "began");

  private Tense() {}

  /**
   * Whether the English clause before {@code at} tells what has happened: "it doubled in two
   * years", "sales grow tenfold in six months". Then a span of time is how long it took.
   */
  static boolean isPast(String s, int at) {
    int from = at;
    int start = Math.max(0, at - CLAUSE);
    while (from > start && !isStop(s.charAt(from - 1)) && s.charAt(from - 1) != ',') {
      from--;
    }
    String clause = ' ' + s.substring(from, at) + ' ';
    for (String word : OPEN) {
      if (clause.contains(word)) {
        return false;
      }
    }
    String[] words = clause.split(" ");
    for (int i = 0; i + 1 < words.length; i++) {
      boolean infinitive = words[i].equals("to") && Scan.isLetter(words[i + 1], 0);
      if (infinitive && !BEFORE_NUMBER.contains(words[i + 1])) {
        return false;
      }
    }
    for (String word : words) {
      boolean regular = word.length() > 4 && word.endsWith("ed");
      if (regular || PAST.contains(word) || ChangeWords.isVerb(word)) {
        return !isFuture(s, at);
      }
    }
    return false;
  }

  /** Looks at the clause around {@code at}. */
  static boolean isFuture(String s, int at) {
    int from = at;
    int start = Math.max(0, at - REACH);
    while (from > start && !isStop(s.charAt(from - 1))) {
      from--;
    }
    int to = at;
    int end = Math.min(s.length(), at + REACH);
    while (to < end && !isStop(s.charAt(to))) {
      to++;
    }
    String clause = s.substring(from, to);
    for (int i = 0; i < clause.length(); i++) {
      char c = clause.charAt(i);
      char next = i + 1 < clause.length() ? clause.charAt(i + 1) : ' ';
      if (c == '将' && next != '近' || c == '拟' && !(i > 0 && clause.charAt(i - 1) == '虚')) {
        return true;
      }
      if (c == '计' && next == '划' || c == '有' && next == '望') {
        return true;
      }
    }
    for (String word : ENGLISH) {
      if (clause.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStop(char c) {
    return "。！？；;!?\n".indexOf(c) >= 0;
  }
}
