package dev.newsdigest.core.text;

import java.util.Set;

/** Numbers compared with another: 3倍, 2.5x, tenfold, and the tenths of 七成. */
final class Ratios {

  private static final Set<String> COMPARISONS =
      Set.of(
          "as", "more", "faster", "larger", "higher", "bigger", "the", "cheaper", "that", "its",
          "better", "longer", "greater", "what", "smaller", "lower", "less", "over", "their");

  private static final Set<String> CHANGE_NOUNS =
      Set.of("rise", "increase", "growth", "jump", "surge", "gain", "drop", "decline", "decrease");

  private Ratios() {}

  /** 七成, not 成功 or 成为. */
  static boolean isTenths(String s, int end) {
    return Scan.at(s, end) == '成' && "功立为本都员长果绩交熟分效品就型型像人年体家".indexOf(Scan.at(s, end + 1)) < 0;
  }

  /** The 5 of 六成五, 6成5 and 六成半; 0 where 成 stands alone. */
  static int hundredths(String s, int at) {
    char c = Scan.at(s, at);
    if (c == '半') {
      return 5;
    }
    int digit = ChineseDateParts.digitOf(c);
    char next = Scan.at(s, at + 1);
    boolean alone = !Scan.isDigit(s, at + 1) && !ChineseNumerals.isNumeral(next) && next != '.';
    return digit > 0 && alone && Units.at(s, at + 1) == null ? digit : 0;
  }

  /** End of 倍, x, -fold or a comparing "times" behind the number; -1 where there is none. */
  static int multipleEnd(String s, Numeral low, int end) {
    int mark = Scan.spaces(s, end);
    char next = Scan.at(s, mark + 1);
    if (Scan.at(s, mark) == '倍' && next != '率' && next != '频') {
      return mark + 1;
    }
    if ((Scan.isWordAt(s, end, "x") || Scan.at(s, end) == '×') && !Scan.isDigit(s, end + 1)) {
      return end + 1;
    }
    int at = Scan.at(s, end) == '-' || Scan.at(s, end) == ' ' ? end + 1 : end;
    if (Scan.isWordAt(s, at, "fold")) {
      return at + 4;
    }
    if (Scan.isWordAt(s, at, "times")) {
      int following = Scan.spaces(s, at + 5);
      String word = s.substring(following, Scan.lettersEnd(s, following));
      boolean grown = ChangeWords.around(s, low.start(), at + 5) != Change.LEVEL;
      return COMPARISONS.contains(word) || grown ? at + 5 : -1;
    }
    return -1;
  }

  /** 一倍多, 三成多. */
  static boolean isAndMore(String s, QuantityKind kind, int end, Rounding rounding) {
    boolean open = kind == QuantityKind.MULTIPLE || kind == QuantityKind.PERCENT;
    return rounding == Rounding.EXACT && open && Scan.at(s, end) == '多' && s.charAt(end - 1) != '%';
  }

  /** 去年的两倍, 增至3倍, 2.5 times faster: compared, not added. */
  static boolean isToBase(String s, int start, int end) {
    for (int i = start - 1; i >= Math.max(0, start - 12); i--) {
      char c = s.charAt(i);
      if ("到至达是为".indexOf(c) >= 0 || c == '的' && i == start - 1) {
        return true;
      }
      if (!Chars.isHan(c)) {
        break;
      }
    }
    return Scan.isLetter(s, Scan.spacesBack(s, start) - 1)
        && ChangeWords.around(s, start, s.length()) == Change.LEVEL
        && !isChangeNoun(s, end);
  }

  /** "the 2x rise", "a 20x increase". */
  private static boolean isChangeNoun(String s, int end) {
    int at = Scan.spaces(s, end);
    return CHANGE_NOUNS.contains(s.substring(at, Scan.lettersEnd(s, at)));
  }
}
