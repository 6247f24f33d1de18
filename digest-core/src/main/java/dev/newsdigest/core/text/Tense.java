package dev.newsdigest.core.text;

/** Whether the words around a month or quarter without its year speak of the future. */
final class Tense {

  private static final int REACH = 40;
  private static final String[] ENGLISH = {
    " will ", " plans", " plan to", " aims", " scheduled", " set to ", "expected to "
  };

  private Tense() {}

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
