package dev.newsdigest.core.text;

import dev.newsdigest.core.article.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pass over one folded text; every number is read with its range, unit and surroundings. */
final class QuantityReader {

  /** What 第一 and the like are only the beginning of. */
  private static final String[] NOT_COUNTED = {
    "时间", "财经", "方", "人称", "视角", "性原理", "线城", "手资", "范式"
  };

  /** Every Chinese character that a quantity can start with. */
  private static final boolean[] HAN_STARTS = hanStarts();

  private final String s;
  private final List<DateMention> dates;
  private final QuantityAssembly assembly;
  private final List<Quantity> found = new ArrayList<>();
  private int nextDate;

  QuantityReader(String folded, String original, Language language, List<DateMention> dates) {
    this.s = folded;
    this.dates = dates;
    this.assembly = new QuantityAssembly(folded, original, new Currencies(folded, language));
  }

  List<Quantity> read() {
    int at = 0;
    while (at < s.length()) {
      int afterDate = afterDate(at);
      at = afterDate > at ? afterDate : Math.max(at + 1, readAt(at));
    }
    return found;
  }

  private static boolean[] hanStarts() {
    boolean[] starts = new boolean[Character.MAX_VALUE + 1];
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      starts[c] = ChineseNumerals.isNumeral(c);
    }
    for (char c : "几数半翻腰减过".toCharArray()) {
      starts[c] = true;
    }
    return starts;
  }

  /** End of the date that covers this place, else the place itself. */
  private int afterDate(int at) {
    while (nextDate < dates.size() && dates.get(nextDate).span().end() <= at) {
      nextDate++;
    }
    boolean inside = nextDate < dates.size() && dates.get(nextDate).span().start() <= at;
    return inside ? dates.get(nextDate).span().end() : at;
  }

  /** Reads what starts here; the place to go on from, or {@code at} where nothing does. */
  private int readAt(int at) {
    char c = s.charAt(at);
    if (c >= '0' && c <= '9') {
      return readDigits(at);
    }
    if (Chars.isLatin(c)) {
      return Scan.isWordStart(s, at) ? readWord(at) : at;
    }
    if (!HAN_STARTS[c]) {
      return at;
    }
    Quantity set = c == '半' ? Halves.alone(s, at) : ChineseSetPhrases.read(s, at);
    if (set != null) {
      found.add(set);
      return set.span().end();
    }
    Numeral numeral = isNumeralStart(at) ? Numerals.chinese(s, at) : null;
    return numeral == null ? at : Math.max(numeral.end(), complete(numeral));
  }

  private int readDigits(int at) {
    Quantity fraction = DigitFractions.read(s, at);
    if (fraction != null) {
      found.add(fraction);
      return fraction.span().end();
    }
    Numeral numeral = Numerals.digits(s, at);
    int end = numeral == null ? skipNumber(at) : complete(numeral);
    return Math.max(end, skipNumber(at));
  }

  /** Past digits and what is glued to them, so that no part of 10.0.0.1 is read again. */
  private int skipNumber(int at) {
    int end = Scan.digitsEnd(s, at);
    while ((Scan.at(s, end) == '.' || Scan.at(s, end) == ',') && Scan.isDigit(s, end + 1)) {
      end = Scan.digitsEnd(s, end + 1);
    }
    return end;
  }

  private int readWord(int at) {
    Quantity set = EnglishSetPhrases.read(s, at);
    if (set != null) {
      found.add(set);
      return set.span().end();
    }
    Numeral numeral = EnglishNumerals.read(s, at);
    if (numeral == null) {
      return Scan.lettersEnd(s, at);
    }
    return Math.max(numeral.end(), complete(numeral));
  }

  /** 统一, 第一, 之一 and 星期三 hold numerals that count nothing. */
  private boolean isNumeralStart(int at) {
    char c = s.charAt(at);
    if (s.startsWith("亿万", at) || s.startsWith("万万", at)) {
      return false;
    }
    if (ChineseNumerals.scale(c) > 0 && c != '十') {
      return RoundingWords.before(s, at) != null
          || ChineseNumerals.scale(Scan.at(s, at + 1)) > 0
          || Scan.at(s, at + 1) == '倍'
          || isSignBefore(at);
    }
    return !(c == '一' && "统唯之万其同专单逐".indexOf(Scan.at(s, at - 1)) >= 0)
        && "十双零".indexOf(Scan.at(s, at - 1)) < 0;
  }

  private boolean isSignBefore(int at) {
    return Currencies.before(s, at) != null;
  }

  /** Adds the quantity of this number if it is one; returns where to go on. */
  private int complete(Numeral first) {
    int ordinal = ordinal(first);
    if (ordinal > 0) {
      return ordinal;
    }
    char before = Scan.at(s, first.start() - 1);
    if (before == '每' || before == '/' || Scan.wordBefore(s, first.start()).equals("per")) {
      // What another quantity is counted by: 每百万tokens, per 1,000 users.
      Units.Found by = Units.at(s, first.end());
      return by == null ? first.end() : by.end();
    }
    Quantity half = Halves.after(s, first);
    if (half != null) {
      found.add(half);
      return half.span().end();
    }
    Currencies.Sign sign = Currencies.before(s, first.start());
    Numeral second = RangeReader.second(s, first, sign);
    Numeral last = second == null ? first : second;
    int plusEnd = plusEnd(s, last.end());
    boolean plus = plusEnd > last.end();
    Units.Found unit = Units.at(s, plusEnd);
    boolean times = "倍成x×".indexOf(Scan.at(s, Scan.spaces(s, last.end()))) >= 0;
    if (second != null && unit == null && sign == null && !last.scaled() && !times) {
      // 3-1 and 10-15 without a unit are scores, parts of numbers, lists.
      return last.end();
    }
    Numeral low = plus ? first.rounded(Rounding.AT_LEAST, first.end()) : first;
    if (second != null && !first.scaled() && last.scaled()) {
      BigDecimal factor = RangeReader.scaleOf(s, second);
      low = first.scaledBy(factor, first.end());
    }
    @Nullable BigDecimal high = second == null ? first.high() : second.value();
    if (second != null && low.value().compareTo(second.value()) > 0) {
      return first.end();
    }
    return assembly.add(found, new NumberReading(sign, low, last, high, unit));
  }

  /** One past the mark of 500+ and $1.2 million-plus; {@code end} where none stands there. */
  private static int plusEnd(String s, int end) {
    return Scan.at(s, end) == '+' ? end + 1 : Scan.isWordAt(s, end, "-plus") ? end + 5 : end;
  }

  /** 第3, No. 3, 3rd; returns its end or -1. */
  private int ordinal(Numeral numeral) {
    int start = numeral.start();
    int end = -1;
    int from = start;
    if (Scan.at(s, start - 1) == '第') {
      if (isOrdinalTrap(numeral)) {
        return numeral.end();
      }
      from = start - 1;
      end = numeral.end();
    } else if (Scan.endsWith(s, Scan.spacesBack(s, start), "no.")) {
      from = Scan.spacesBack(s, start) - 3;
      end = numeral.end();
    } else if (Scan.at(s, start - 1) == '#' && isRank(numeral)) {
      from = start - 1;
      end = numeral.end();
    } else if (!numeral.spelled() && isOrdinalEnding(numeral.end())) {
      end = numeral.end() + 2;
    }
    if (end > 0) {
      found.add(
          new Quantity(
              new TextSpan(from, end),
              QuantityKind.ORDINAL,
              numeral.value(),
              null,
              null,
              Rounding.EXACT,
              Change.LEVEL,
              null));
    }
    return end;
  }

  /** 第一时间, 第三方 and 第一财经 count nothing; 第8.6代 is a name. */
  private boolean isOrdinalTrap(Numeral numeral) {
    if (numeral.value().scale() > 0) {
      return true;
    }
    for (String word : NOT_COUNTED) {
      if (s.startsWith(word, numeral.end())) {
        return true;
      }
    }
    return false;
  }

  /** #1 of a ranking; longer numbers are those of issues and orders. */
  private boolean isRank(Numeral numeral) {
    return numeral.end() - numeral.start() <= 2 && Scan.at(s, numeral.start() - 2) == ' ';
  }

  private boolean isOrdinalEnding(int end) {
    for (String ending : new String[] {"st", "nd", "rd", "th"}) {
      if (Scan.isWordAt(s, end, ending)) {
        return true;
      }
    }
    return false;
  }
}
