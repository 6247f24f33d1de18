package dev.newsdigest.core.text;

import dev.newsdigest.core.text.Phrases.Phrase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words around a number that tell a difference from a state. */
final class ChangeWords {

  /** How far before the number the verb may stand, in characters. */
  private static final int REACH = 60;

  private static final int HAN_REACH = 14;

  private static final Map<String, List<String>> LISTS = lists();
  private static final Set<String> UP = Set.copyOf(LISTS.get("UP"));
  private static final Set<String> DOWN = Set.copyOf(LISTS.get("DOWN"));

  /** Verbs that "up" and "down" complete without telling a difference. */
  private static final Set<String> PHRASAL = Set.copyOf(LISTS.get("PHRASAL"));

  private static final Phrases<Change> HAN = phrases("HAN_UP", "HAN_DOWN");

  /** Nouns for how much something rises or falls. */
  private static final Phrases<Change> RATES = phrases("RATES_UP", "RATES_DOWN");

  /** "adding a $10 fee" tells no growth. */
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private static final Set<String> LAY = Set.of("lay", "lays", "laying", "laid");

  /** Behind these what follows a number is no longer said of it. */
  private static final Set<String> ENDS = Set.of("of", "from", "to", "for");

  /** Single characters count only right before the number: they begin too many other words. */
  private static final String HAN_UP_NEXT = "涨增升";

  private static final String HAN_DOWN_NEXT = "跌降减";

  private ChangeWords() {}

  /**
   * @param start where the number with its currency and rounding word starts
   * @param end where it ends with its unit
   */
  static Change around(String s, int start, int end) {
    Change before = before(s, start, end);
    return before != Change.LEVEL || leadsToLevel(s, start) ? before : after(s, start, end);
  }

  /** Whether an English word tells of growth or fall. */
  static boolean isVerb(String word) {
    return UP.contains(word) || DOWN.contains(word);
  }

  private static Change before(String s, int start, int quantityEnd) {
    int to = Scan.spacesBack(s, start);
    if (to > 0 && Chars.isHan(s.charAt(to - 1))) {
      // A headline's blank before a number in characters parts two clauses.
      return to < start && Scan.isHan(s, start)
          ? Change.LEVEL
          : beforeHan(s, to, isShare(s, start, quantityEnd));
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
      boolean span = word.equals("in") && !s.startsWith("half", start);
      if (words == 0 && (span || word.equals("from"))) {
        // "the sharpest drop in 28 years", "up from 3%"
        break;
      }
      boolean particle = word.equals("up") || word.equals("down");
      boolean says = !particle || words <= (nouns > 0 ? 1 : 0) && !isPhrasal(s, end, word);
      if (says && UP.contains(word)) {
        boolean thing = ARTICLES.contains(Scan.wordBefore(s, to)) && word.startsWith("add");
        return thing ? Change.LEVEL : Change.INCREASE;
      }
      if (says && DOWN.contains(word)) {
        boolean bought = word.equals("contracted") && nouns == 0 && !isShare(s, start, quantityEnd);
        return bought ? Change.LEVEL : Change.DECREASE;
      }
      if (word.equals("off") && isLay(s, end)) {
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

  /** "laying off 15% of its staff" */
  private static boolean isLay(String s, int end) {
    String verb = Scan.wordBefore(s, Scan.spacesBack(s, end) - "off".length());
    return LAY.contains(verb);
  }

  private static boolean isFiller(String word) {
    return word.endsWith("ly")
        || word.equals("year")
        || word.equals("of")
        || word.equals("percent");
  }

  /** Margins contract by percents and points; what else is contracted is bought. */
  private static boolean isShare(String s, int start, int end) {
    String quantity = s.substring(start, end);
    return quantity.indexOf('%') >= 0 || quantity.contains("percent") || quantity.contains("point");
  }

  /** "rose to 5 billion", 增至60亿: the number is where it ended. */
  private static boolean leadsToLevel(String s, int start) {
    int to = Scan.spacesBack(s, start);
    if (to == 0) {
      return false;
    }
    // 提升到了六成
    char last = s.charAt(to - 1) == '了' ? Scan.at(s, to - 2) : s.charAt(to - 1);
    if (last == '至' || last == '到' || last == '为' && !isRate(s, to)) {
      return true;
    }
    return Scan.wordBefore(s, to).equals("to");
  }

  private static boolean isRate(String s, int to) {
    return Scan.endsWith(s, to - 1, "幅") || Scan.endsWith(s, to - 1, "增速");
  }

  private static Change beforeHan(String s, int to, boolean share) {
    int from = Math.max(0, to - HAN_REACH);
    for (int i = to - 1; i >= from; i--) {
      char c = s.charAt(i);
      boolean gap = c == ' ' && Scan.isHan(s, i - 1) && Scan.isHan(s, i + 1);
      if (gap || !Chars.isHan(c) && !Chars.isLatin(c) && c != ' ') {
        from = i + 1;
        break;
      }
    }
    if (leadsToLevel(s, to)) {
      return share ? rate(s, from, to) : Change.LEVEL;
    }
    int verb = Scan.at(s, to - 1) == '了' ? to - 1 : to;
    if (verb > from) {
      char next = s.charAt(verb - 1);
      if (HAN_UP_NEXT.indexOf(next) >= 0) {
        return Change.INCREASE;
      }
      if (HAN_DOWN_NEXT.indexOf(next) >= 0) {
        return Change.DECREASE;
      }
    }
    for (int i = to - 1; i >= from; i--) {
      if (s.charAt(i) == '倍' && i > 0 && ChineseNumerals.isNumeral(s.charAt(i - 1))) {
        // 增长一倍达850亿: the verb has its figure.
        break;
      }
      Phrase<Change> word = HAN.startingAt(s, i);
      if (word != null && i + word.form().length() <= to) {
        return isAttribute(s, i + word.form().length()) ? Change.LEVEL : word.meaning();
      }
    }
    return Change.LEVEL;
  }

  /** 涨幅扩大至7%, 增速放缓到5%: what a rate comes to is still a difference. */
  private static Change rate(String s, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      Phrase<Change> rate = RATES.startingAt(s, i);
      if (rate != null) {
        return s.startsWith("限", i + rate.form().length()) ? Change.LEVEL : rate.meaning();
      }
    }
    return Change.LEVEL;
  }

  /** 下跌个股超1800只 counts shares that fell. */
  private static boolean isAttribute(String s, int end) {
    return s.startsWith("个股", end) || s.startsWith("股票", end) || s.startsWith("家数", end);
  }

  private static Change after(String s, int start, int end) {
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
    int reach = isCompound(s, start, end) ? 1 : 3;
    for (int words = 0; words < reach; words++) {
      if (Scan.at(s, at) == '-') {
        at++;
      }
      // Q3 is one word.
      int letters = Scan.lettersEnd(s, at);
      int wordEnd = letters > at ? Scan.digitsEnd(s, letters) : letters;
      String word = s.substring(at, wordEnd);
      if (word.isEmpty() || ENDS.contains(word)) {
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

  /** In "the 10-year yield rose" the number names the yield; "a 20-point drop" is still one. */
  private static boolean isCompound(String s, int start, int end) {
    for (int i = start; i < end; i++) {
      if (s.charAt(i) == '-' && Scan.isLetter(s, i + 1) && !Scan.isWordAt(s, i + 1, "fold")) {
        return true;
      }
    }
    return false;
  }

  private static Phrases<Change> phrases(String up, String down) {
    Map<String, Change> words = new HashMap<>();
    LISTS.get(up).forEach(word -> words.put(word, Change.INCREASE));
    LISTS.get(down).forEach(word -> words.put(word, Change.DECREASE));
    return Phrases.of(words);
  }

  private static Map<String, List<String>> lists() {
    Map<String, List<String>> lists = new HashMap<>();
    ResourceLines.forms("change-words.txt", (key, words) -> lists.put(key[0], words));
    return lists;
  }
}
