package dev.newsdigest.core.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** English quantities without a plain number: doubled, twofold, two-thirds of, one in five. */
final class EnglishSetPhrases {

  private static final Map<String, Integer> RATIOS =
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
          Map.entry("quadruples", 4),
          Map.entry("quadrupling", 4),
          Map.entry("quadruple", 4),
          Map.entry("quintupled", 5),
          Map.entry("quintuples", 5),
          Map.entry("twofold", 2),
          Map.entry("threefold", 3),
          Map.entry("fourfold", 4),
          Map.entry("fivefold", 5),
          Map.entry("sixfold", 6),
          Map.entry("eightfold", 8),
          Map.entry("tenfold", 10),
          Map.entry("hundredfold", 100));
  private static final Map<String, Integer> DENOMINATORS =
      Map.ofEntries(
          Map.entry("half", 2),
          Map.entry("third", 3),
          Map.entry("thirds", 3),
          Map.entry("quarter", 4),
          Map.entry("quarters", 4),
          Map.entry("fifth", 5),
          Map.entry("fifths", 5),
          Map.entry("sixth", 6),
          Map.entry("sixths", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("eighths", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10),
          Map.entry("tenths", 10));

  private static final Map<String, Integer> NUMERATORS =
      Map.of("one", 1, "a", 1, "two", 2, "three", 3, "four", 4, "nine", 9, "half", 1);

  private static final Set<String> OWNERS = Set.of("its", "their", "his", "her", "our", "all");
  private static final Set<String> AFTER_AMOUNT =
      Set.of("to", "from", "in", "on", "this", "last", "over", "since", "after", "as", "and");

  private static final FirstLetters FIRST_LETTERS =
      FirstLetters.of(
          RATIOS.keySet(),
          NUMERATORS.keySet(),
          List.of("halved", "halving", "twice", "five", "six", "seven", "eight"));

  private EnglishSetPhrases() {}

  /** The phrase that starts here, null where there is none. */
  static @Nullable Quantity read(String s, int at) {
    if (!FIRST_LETTERS.begin(s, at)) {
      return null;
    }
    int end = Scan.lettersEnd(s, at);
    String word = s.substring(at, end);
    Integer ratio = RATIOS.get(word);
    if (ratio != null) {
      boolean bare = word.equals("double") || word.equals("triple") || word.equals("quadruple");
      if (Scan.isWordAt(s, end, " down")
          || Scan.at(s, end) == '-'
          || bare && !isFigure(s, at, end)) {
        return null;
      }
      return Shares.ratio(s, at, end, BigDecimal.valueOf(ratio), Change.INCREASE);
    }
    if (word.equals("halved") || word.equals("halving")) {
      return Shares.ratio(s, at, end, new BigDecimal("0.5"), Change.DECREASE);
    }
    if (word.equals("twice") && !Scan.isWordAt(s, end, " a")) {
      return Shares.ratio(s, at, end, BigDecimal.valueOf(2), Change.LEVEL);
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
        : Shares.fraction(s, at, to, part, whole);
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
    // "fell by a third", "cut in half", "slid a third to $5"
    boolean led =
        before.equals("by")
            || before.equals("in") && word.equals("half")
            || ChangeWords.isVerb(before) && isAmountEnd(s, to);
    boolean of =
        led
            || Scan.isWordAt(s, to, " of")
            || Scan.isWordAt(s, to, " the")
            || word.equals("half") && isOwned(s, to)
            || numerator > 1;
    boolean time = Scan.isWordAt(s, to, " of the year") || Scan.isWordAt(s, to, " of 20");
    return denominator == null || !of || time || Scan.at(s, to) == '-'
        ? null
        : Shares.fraction(s, at, to, numerator, denominator);
  }

  /** What is halved: "half its workforce", "half all calls". */
  private static boolean isOwned(String s, int end) {
    int at = Scan.spaces(s, end);
    return OWNERS.contains(s.substring(at, Scan.lettersEnd(s, at)));
  }

  /** Behind "rose a third" the amount ends; "a third day" goes on. */
  private static boolean isAmountEnd(String s, int end) {
    int at = Scan.spaces(s, end);
    int to = Scan.lettersEnd(s, at);
    return at == to || AFTER_AMOUNT.contains(s.substring(at, to));
  }
}
