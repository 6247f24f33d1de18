package dev.newsdigest.core.text;

import java.util.Set;

/** Words around a number that tell a difference from a state. */
final class ChangeWords {

  /** How far before the number the verb may stand, in characters. */
  private static final int REACH = 60;

  private static final int HAN_REACH = 14;

  private static final Set<String> UP =
      Set.of(
          "rose",
          "rise",
          "rises",
          "risen",
          "rising",
          "grew",
          "grow",
          "grows",
          "grown",
          "growing",
          "growth",
          "increase",
          "increased",
          "increases",
          "increasing",
          "jump",
          "jumped",
          "jumps",
          "jumping",
          "surge",
          "surged",
          "surges",
          "surging",
          "climb",
          "climbed",
          "climbs",
          "climbing",
          "gain",
          "gained",
          "gains",
          "gaining",
          "up",
          "soar",
          "soared",
          "soars",
          "soaring",
          "higher",
          "added",
          "adding",
          "expanded",
          "expand",
          "advanced",
          "rallied",
          "spiked",
          "leapt",
          "leaped",
          "rocketed",
          "skyrocketed",
          "boosted",
          "boost",
          "hike",
          "hiked",
          "faster",
          "improved",
          "improvement",
          "accelerated",
          "ballooned");
  private static final Set<String> DOWN =
      Set.of(
          "fell",
          "fall",
          "falls",
          "fallen",
          "falling",
          "drop",
          "dropped",
          "drops",
          "dropping",
          "decline",
          "declined",
          "declines",
          "declining",
          "decrease",
          "decreased",
          "decreases",
          "slid",
          "slide",
          "slump",
          "slumped",
          "plunge",
          "plunged",
          "plunges",
          "plunging",
          "down",
          "lower",
          "cut",
          "cuts",
          "cutting",
          "reduce",
          "reduced",
          "reduces",
          "reducing",
          "reduction",
          "shrank",
          "shrink",
          "shrunk",
          "tumbled",
          "tumble",
          "sank",
          "lost",
          "loses",
          "sliding",
          "slipped",
          "dipped",
          "slashed",
          "slash",
          "trimmed",
          "contracted",
          "eased",
          "cheaper",
          "less",
          "fewer",
          "slower");
  private static final Set<String> PHRASAL =
      Set.of(
          "shut",
          "shuts",
          "shutting",
          "close",
          "closed",
          "track",
          "tracked",
          "made",
          "make",
          "makes",
          "making",
          "set",
          "sets",
          "sign",
          "signed",
          "signs",
          "build",
          "built",
          "start",
          "took",
          "take",
          "takes",
          "turn",
          "turned",
          "wind",
          "gave",
          "give",
          "pick",
          "picked",
          "eat",
          "eats",
          "use",
          "used",
          "opened",
          "open",
          "free",
          "freed",
          "freeing",
          "snap",
          "snapped",
          "line",
          "lined",
          "come",
          "came",
          "end",
          "ended",
          "ends",
          "glow",
          "follow");
  private static final String[] HAN_UP = {
    "增长", "增加", "上涨", "上升", "提升", "提高", "攀升", "飙升", "猛增", "大增", "激增", "扩大", "上调", "大涨", "收涨", "暴涨",
    "涨幅", "增幅", "涨超", "涨近", "增速", "劲增", "同比增", "环比增", "高出", "增至", "拉升", "走高", "新增"
  };
  private static final String[] HAN_DOWN = {
    "下降", "下跌", "下滑", "减少", "降低", "缩减", "缩水", "下调", "大跌", "收跌", "暴跌", "跌幅", "降幅", "跌超", "跌近", "锐减",
    "骤降", "回落", "萎缩", "削减", "走低", "裁减", "裁员", "裁撤"
  };

  /** Single characters count only right before the number: they begin too many other words. */
  private static final String HAN_UP_NEXT = "涨增升";

  private static final String HAN_DOWN_NEXT = "跌降减";

  private ChangeWords() {}

  /**
   * @param start where the number with its currency and rounding word starts
   * @param end where it ends with its unit
   */
  static Change around(String s, int start, int end) {
    Change before = before(s, start);
    return before != Change.LEVEL || leadsToLevel(s, start) ? before : after(s, end);
  }

  private static Change before(String s, int start) {
    int to = Scan.spacesBack(s, start);
    if (to > 0 && Chars.isHan(s.charAt(to - 1))) {
      return beforeHan(s, to);
    }
    if (leadsToLevel(s, start)) {
      return Change.LEVEL;
    }
    int end = to;
    int words = 0;
    // "cut interest rates by 25 basis points": by reaches over an object.
    int nouns = Scan.wordBefore(s, to).equals("by") ? 2 : 0;
    while (end > 0 && start - end < REACH && words < 7) {
      String word = Scan.wordBefore(s, end);
      if (word.isEmpty()) {
        break;
      }
      if (words == 0 && word.equals("from")) {
        break;
      }
      boolean particle = word.equals("up") || word.equals("down");
      boolean says = !particle || words <= (nouns > 0 ? 1 : 0) && !isPhrasal(s, end, word);
      if (says && UP.contains(word)) {
        return Change.INCREASE;
      }
      if (says && DOWN.contains(word)) {
        return Change.DECREASE;
      }
      // Another verb or noun phrase than "rose by nearly" ends the reach early.
      boolean plain = StopWords.english().contains(word) || isFiller(word);
      if (words > 0 && !plain && nouns-- <= 0) {
        break;
      }
      end = Scan.spacesBack(s, end) - word.length();
      words++;
    }
    return Change.LEVEL;
  }

  /** "shut down 70 sites", "made up 40 percent" tell no difference. */
  private static boolean isPhrasal(String s, int end, String particle) {
    String verb = Scan.wordBefore(s, Scan.spacesBack(s, end) - particle.length());
    return PHRASAL.contains(verb);
  }

  private static boolean isFiller(String word) {
    return word.endsWith("ly")
        || word.equals("year")
        || word.equals("of")
        || word.equals("percent");
  }

  /** "rose to 5 billion", 增至60亿: the number is where it ended. */
  private static boolean leadsToLevel(String s, int start) {
    int to = Scan.spacesBack(s, start);
    if (to == 0) {
      return false;
    }
    char last = s.charAt(to - 1);
    if (last == '至' || last == '到' || last == '为' && !isRate(s, to)) {
      return true;
    }
    return Scan.wordBefore(s, to).equals("to");
  }

  private static boolean isRate(String s, int to) {
    return Scan.endsWith(s, to - 1, "幅") || Scan.endsWith(s, to - 1, "增速");
  }

  private static Change beforeHan(String s, int to) {
    int from = Math.max(0, to - HAN_REACH);
    for (int i = to - 1; i >= from; i--) {
      char c = s.charAt(i);
      if (!Chars.isHan(c) && !Chars.isLatin(c) && c != ' ') {
        from = i + 1;
        break;
      }
    }
    String clause = s.substring(from, to);
    if (leadsToLevel(s, to)) {
      return Change.LEVEL;
    }
    String verb = clause.endsWith("了") ? clause.substring(0, clause.length() - 1) : clause;
    if (!verb.isEmpty()) {
      char next = verb.charAt(verb.length() - 1);
      if (HAN_UP_NEXT.indexOf(next) >= 0) {
        return Change.INCREASE;
      }
      if (HAN_DOWN_NEXT.indexOf(next) >= 0) {
        return Change.DECREASE;
      }
    }
    int up = last(clause, HAN_UP);
    int down = last(clause, HAN_DOWN);
    if (up < 0 && down < 0) {
      return Change.LEVEL;
    }
    return up > down ? Change.INCREASE : Change.DECREASE;
  }

  private static int last(String clause, String[] words) {
    int last = -1;
    for (String word : words) {
      last = Math.max(last, clause.lastIndexOf(word));
    }
    return last;
  }

  private static Change after(String s, int end) {
    int at = Scan.spaces(s, end);
    if (Scan.isHan(s, at)) {
      int reach = Math.min(s.length(), at + 5);
      String next = s.substring(at, reach);
      if (next.startsWith("的增") || next.startsWith("的涨") || next.startsWith("增长")) {
        return Change.INCREASE;
      }
      boolean fall = next.startsWith("的降") || next.startsWith("的跌") || next.startsWith("的下");
      return fall ? Change.DECREASE : Change.LEVEL;
    }
    for (int words = 0; words < 3; words++) {
      if (Scan.at(s, at) == '-') {
        at++;
      }
      int wordEnd = Scan.lettersEnd(s, at);
      String word = s.substring(at, wordEnd);
      if (word.isEmpty() || word.equals("of") || word.equals("from") || word.equals("to")) {
        break;
      }
      if (UP.contains(word) || word.equals("more")) {
        return Change.INCREASE;
      }
      if (DOWN.contains(word)) {
        return Change.DECREASE;
      }
      at = Scan.spaces(s, wordEnd);
    }
    return Change.LEVEL;
  }
}
