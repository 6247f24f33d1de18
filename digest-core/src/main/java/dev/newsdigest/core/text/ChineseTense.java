package dev.newsdigest.core.text;

/** Whether a Chinese clause looks ahead at the place of a date. */
final class ChineseTense {

  private static final int REACH = 24;

  private static final String CLAUSE_MARKS = "，。；！？：,;!?\n“”「」";

  private static final String[] AHEAD = {
    "将", "拟", "计划", "预计", "有望", "定于", "最早", "最快", "即将", "准备", "打算", "预期"
  };

  /** Who says it on that day says what comes on another. */
  private static final String[] SAID = {
    "表示", "称", "宣布", "说", "透露", "指出", "报道", "认为", "确认", "警告", "写道", "发文", "消息"
  };

  private ChineseTense() {}

  /** "将于周四公布" and "周四将公布" look ahead; "周三宣布将投资" does not. */
  static boolean looksAhead(String s, int start, int end) {
    int from = start;
    while (from > 0 && start - from < REACH && !isClauseMark(s.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < s.length() && to - end < REACH && !isClauseMark(s.charAt(to))) {
      to++;
    }
    String before = s.substring(from, start);
    String behind = s.substring(end, to);
    int cue = last(before, AHEAD);
    if (cue >= 0 && last(before.substring(cue), SAID) < 0) {
      return true;
    }
    int ahead = first(behind, AHEAD);
    int said = first(behind, SAID);
    return ahead >= 0 && (said < 0 || ahead < said);
  }

  private static int first(String clause, String[] words) {
    int first = -1;
    for (String word : words) {
      int at = clause.indexOf(word);
      first = at >= 0 && (first < 0 || at < first) ? at : first;
    }
    return first;
  }

  private static int last(String clause, String[] words) {
    int last = -1;
    for (String word : words) {
      last = Math.max(last, clause.lastIndexOf(word));
    }
    return last;
  }

  private static boolean isClauseMark(char c) {
    return CLAUSE_MARKS.indexOf(c) >= 0;
  }
}
