package dev.newsdigest.core.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Quantities without a number of their own: 翻倍, 一半, doubled, two-thirds of; and 百分之三十. */
final class SetPhrases {

  private static final MathContext DIGITS = new MathContext(4);
  private static final Map<String, Integer> ENGLISH_RATIOS =
      Map.ofEntries(
          Map.entry("doubled", 2),
          Map.entry("doubles", 2),
          Map.entry("doubling", 2),
          Map.entry("double", 2),
          Map.entry("tripled", 3),
          Map.entry("triples", 3),
          Map.entry("tripling", 3),
          Map.entry("triple", 3),
          Map.entry("quadrupled", 4),
          Map.entry("quadrupling", 4),
          Map.entry("quadruple", 4),
          Map.entry("quintupled", 5),
          Map.entry("twofold", 2),
          Map.entry("threefold", 3),
          Map.entry("fourfold", 4),
          Map.entry("fivefold", 5),
          Map.entry("sixfold", 6),
          Map.entry("eightfold", 8),
          Map.entry("tenfold", 10),
          Map.entry("hundredfold", 100));
  private static final Map<String, Integer> DENOMINATORS =
      Map.of(
          "half",
          2,
          "third",
          3,
          "thirds",
          3,
          "quarter",
          4,
          "quarters",
          4,
          "fifth",
          5,
          "fifths",
          5,
          "tenth",
          10,
          "tenths",
          10);
  private static final Map<String, Integer> NUMERATORS =
      Map.of("one", 1, "a", 1, "two", 2, "three", 3, "four", 4, "nine", 9, "half", 1);

  private static final FirstLetters FIRST_LETTERS =
      FirstLetters.of(
          ENGLISH_RATIOS.keySet(),
          NUMERATORS.keySet(),
          List.of("halved", "halving", "twice", "five", "six", "seven", "eight"));

  private SetPhrases() {}

  /** The Chinese phrase that starts here, null where there is none. */
  static @Nullable Quantity chinese(String s, int at) {
    char c = s.charAt(at);
    if (c == '翻') {
      return doubled(s, at);
    }
    if (s.startsWith("腰斩", at) || s.startsWith("减半", at)) {
      return ratio(s, at, at + 2, new BigDecimal("0.5"), Change.DECREASE);
    }
    if (s.startsWith("一半", at) || s.startsWith("半数", at)) {
      return share(s, at, at + 2, BigDecimal.valueOf(50));
    }
    if (s.startsWith("过半", at)) {
      return with(share(s, at, at + 2, BigDecimal.valueOf(50)), Rounding.OVER);
    }
    if (!ChineseNumerals.isNumeral(c)) {
      return null;
    }
    return s.startsWith("百分之", at) ? percent(s, at) : fraction(s, at);
  }

  /** The English phrase that starts here, null where there is none. */
  static @Nullable Quantity english(String s, int at) {
    if (!FIRST_LETTERS.begin(s, at)) {
      return null;
    }
    int end = Scan.lettersEnd(s, at);
    String word = s.substring(at, end);
    Integer ratio = ENGLISH_RATIOS.get(word);
    if (ratio != null) {
      boolean bare = word.equals("double") || word.equals("triple") || word.equals("quadruple");
      if (Scan.isWordAt(s, end, " down")
          || Scan.at(s, end) == '-'
          || bare && !isFigure(s, at, end)) {
        return null;
      }
      return ratio(s, at, end, BigDecimal.valueOf(ratio), Change.INCREASE);
    }
    if (word.equals("halved") || word.equals("halving")) {
      return ratio(s, at, end, new BigDecimal("0.5"), Change.DECREASE);
    }
    if (word.equals("twice") && !Scan.isWordAt(s, end, " a")) {
      return ratio(s, at, end, BigDecimal.valueOf(2), Change.LEVEL);
    }
    Quantity outOf = outOf(s, at, end, word);
    return outOf != null ? outOf : fractionWords(s, at, end, word);
  }

  /** One in five, nine out of ten, two in 10: a share, unless time is what stands behind. */
  private static @Nullable Quantity outOf(String s, int at, int end, String word) {
    int part = EnglishNumerals.small(word);
    int from = Scan.isWordAt(s, end, " in") ? end + 4 : end + 8;
    if (part == 0 || part > 9 || from == end + 8 && !Scan.isWordAt(s, end, " out of")) {
      return null;
    }
    int to = Scan.isDigit(s, from) ? Scan.digitsEnd(s, from) : Scan.lettersEnd(s, from);
    boolean digits = Scan.isDigit(s, from);
    if (to == from || to - from > 7 || digits && to - from > 3) {
      return null;
    }
    String number = s.substring(from, to);
    int whole = digits ? Integer.parseInt(number) : EnglishNumerals.small(number);
    String next = s.substring(Scan.spaces(s, to), Scan.lettersEnd(s, Scan.spaces(s, to)));
    boolean year = digits && to - from == 4;
    boolean more = Scan.isDigit(s, Scan.spaces(s, to));
    return whole <= part || year || more || EnglishTimeSpans.isUnit(next)
        ? null
        : share(s, at, to, hundredths(part, whole));
  }

  /** "to double its output", "will double", "double the number": not "double room". */
  private static boolean isFigure(String s, int at, int end) {
    String before = Scan.wordBefore(s, at);
    boolean verb = before.equals("to") || before.equals("will") || before.equals("would");
    return verb
        || before.equals("more")
        || before.equals("than")
        || before.equals("nearly")
        || Scan.isWordAt(s, end, " the")
        || Scan.isWordAt(s, end, " its")
        || Scan.isWordAt(s, end, " that")
        || Scan.isWordAt(s, end, " what");
  }

  /** 翻倍, 翻番 are 2, 翻两番 4, 翻三番 8, 翻了3倍 3. */
  private static @Nullable Quantity doubled(String s, int at) {
    int from = at + 1;
    from = Scan.at(s, from) == '了' ? from + 1 : from;
    RoundingWords.Found near = null;
    if (Scan.at(s, from) == '近' || Scan.at(s, from) == '超') {
      near = RoundingWords.before(s, from + 1);
      from++;
    }
    int numberEnd = ChineseNumerals.end(s, from);
    int digitsEnd = Scan.digitsEnd(s, from);
    long number = 1;
    boolean given = true;
    if (numberEnd > from) {
      number = ChineseNumerals.value(s, from, numberEnd);
      from = numberEnd;
    } else if (digitsEnd > from && digitsEnd - from < 4) {
      number = Long.parseLong(s.substring(from, digitsEnd));
      from = digitsEnd;
    } else {
      given = false;
    }
    char unit = Scan.at(s, from);
    long ratio;
    if (unit == '番') {
      ratio = number < 20 ? 1L << number : 0;
    } else if (unit == '倍') {
      ratio = given && number > 1 ? number : 2;
    } else {
      return null;
    }
    if (ratio == 0) {
      return null;
    }
    Quantity found = ratio(s, at, from + 1, BigDecimal.valueOf(ratio), Change.INCREASE);
    return near == null ? found : with(found, near.rounding());
  }

  private static @Nullable Quantity percent(String s, int at) {
    int from = at + 3;
    int end = ChineseNumerals.end(s, from);
    if (end > from) {
      return share(s, at, end, BigDecimal.valueOf(ChineseNumerals.value(s, from, end)));
    }
    Numeral digits = Scan.isDigit(s, from) ? Numerals.digits(s, from) : null;
    return digits == null ? null : share(s, at, digits.end(), digits.value());
  }

  /** 三分之二. */
  private static @Nullable Quantity fraction(String s, int at) {
    int end = ChineseNumerals.end(s, at);
    if (!s.startsWith("分之", end)) {
      return null;
    }
    int from = end + 2;
    int to = ChineseNumerals.end(s, from);
    long denominator = ChineseNumerals.value(s, at, end);
    if (to == from || denominator == 0) {
      return null;
    }
    return share(s, at, to, hundredths(ChineseNumerals.value(s, from, to), denominator));
  }

  private static @Nullable Quantity fractionWords(String s, int at, int end, String word) {
    Integer numerator = NUMERATORS.get(word);
    if (numerator == null) {
      return null;
    }
    int from = end;
    int to = end;
    if (!word.equals("half")) {
      from = end + 1;
      to = Scan.lettersEnd(s, from);
      if (to == from || Scan.at(s, end) != '-' && Scan.at(s, end) != ' ') {
        return null;
      }
    }
    String part = word.equals("half") ? word : s.substring(from, to);
    Integer denominator = DENOMINATORS.get(part);
    String before = Scan.wordBefore(s, at);
    // "fell by a third", "cut in half"
    boolean led = before.equals("by") || before.equals("in") && word.equals("half");
    boolean of =
        led || Scan.isWordAt(s, to, " of") || Scan.isWordAt(s, to, " the") || numerator > 1;
    boolean time = Scan.isWordAt(s, to, " of the year") || Scan.isWordAt(s, to, " of 20");
    return denominator == null || !of || time || Scan.at(s, to) == '-'
        ? null
        : share(s, at, to, hundredths(numerator, denominator));
  }

  private static BigDecimal hundredths(long numerator, long denominator) {
    return QuantityAssembly.plain(
        BigDecimal.valueOf(numerator * 100).divide(BigDecimal.valueOf(denominator), DIGITS));
  }

  private static Quantity share(String s, int start, int end, BigDecimal value) {
    return quantity(s, start, end, QuantityKind.PERCENT, value, ChangeWords.around(s, start, end));
  }

  private static Quantity ratio(String s, int start, int end, BigDecimal value, Change change) {
    return quantity(s, start, end, QuantityKind.MULTIPLE, value, change);
  }

  private static Quantity quantity(
      String s, int start, int end, QuantityKind kind, BigDecimal value, Change change) {
    RoundingWords.Found before = RoundingWords.before(s, start);
    RoundingWords.Found after = before == null ? RoundingWords.after(s, end) : null;
    Rounding rounding =
        before != null ? before.rounding() : after != null ? after.rounding() : Rounding.EXACT;
    return new Quantity(new TextSpan(start, end), kind, value, null, null, rounding, change, null);
  }

  private static Quantity with(Quantity q, Rounding rounding) {
    return new Quantity(
        q.span(),
        q.kind(),
        q.value(),
        q.upper(),
        q.unitCode(),
        rounding,
        q.change(),
        q.periodCode());
  }
}
