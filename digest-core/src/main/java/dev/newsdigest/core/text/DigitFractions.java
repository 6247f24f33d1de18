package dev.newsdigest.core.text;

import org.jspecify.annotations.Nullable;

/** Shares of two numbers: 1/3 of users, 约2/3的企业, 1 in 4 adults. Not 7/27, 24/7 or 10/10. */
final class DigitFractions {

  /** Larger denominators are days, scores and numbers of issues. */
  private static final int LARGEST = 10;

  private DigitFractions() {}

  /** Null where no fraction starts here, or nothing says that it is one. */
  static @Nullable Quantity read(String s, int at) {
    int slash = Scan.digitsEnd(s, at);
    if (Scan.at(s, slash) == ' ' && slash == at + 1) {
      return oneIn(s, at, slash);
    }
    int end = Scan.digitsEnd(s, slash + 1);
    if (Scan.at(s, slash) != '/' || slash != at + 1 || end == slash + 1 || end > slash + 3) {
      return null;
    }
    int numerator = s.charAt(at) - '0';
    int denominator = Integer.parseInt(s.substring(slash + 1, end));
    char before = Scan.at(s, at - 1);
    boolean glued =
        "/-.:_".indexOf(before) >= 0 || Chars.isLatin(before) || Scan.isDigit(s, at - 1);
    boolean goesOn = "/-.:_年月日".indexOf(Scan.at(s, end)) >= 0 || Scan.isLetter(s, end);
    if (numerator == 0 || numerator >= denominator || denominator > LARGEST || glued || goesOn) {
      return null;
    }
    return isShare(s, at, end) ? Shares.fraction(s, at, end, numerator, denominator) : null;
  }

  /** A rounding word before it or what it is a share of behind it. */
  private static boolean isShare(String s, int at, int end) {
    int next = Scan.spaces(s, end);
    return RoundingWords.before(s, at) != null
        || Scan.isWordAt(s, next, "of")
        || s.startsWith("的", next)
        || s.startsWith("以上", next)
        || "到至占".indexOf(Scan.at(s, at - 1)) >= 0;
  }

  /** 1 in 4 users, 9 out of 10; not "1 in 4 days". */
  private static @Nullable Quantity oneIn(String s, int at, int blank) {
    boolean in = s.charAt(at) == '1' && Scan.isWordAt(s, blank, " in");
    boolean outOf = Scan.isWordAt(s, blank, " out of");
    int from = blank + (in ? 4 : 8);
    int to = Scan.digitsEnd(s, from);
    int noun = Scan.spaces(s, to);
    int part = s.charAt(at) - '0';
    boolean separate = Scan.at(s, at - 1) == ' ' || at == 0;
    if (!in && !outOf || to == from || to > from + 3 || noun == to || !separate || part == 0) {
      return null;
    }
    int whole = Integer.parseInt(s.substring(from, to));
    String word = s.substring(noun, Scan.lettersEnd(s, noun));
    boolean label = Scan.wordBefore(s, at).equals("no");
    return whole <= part || word.isEmpty() || label || EnglishTimeSpans.isUnit(word)
        ? null
        : Shares.fraction(s, at, to, part, whole);
  }
}
