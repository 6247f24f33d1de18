package dev.newsdigest.core.text;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts number, currency sign, unit and surroundings together, and drops what is no quantity. One
 * instance a text.
 */
final class QuantityAssembly {

  /** What a number is of: the unit it comes to, where that ends, and how to get to the value. */
  private record Measure(
      QuantityKind kind, @Nullable String unit, int end, BigDecimal factor, BigDecimal extra) {

    static Measure of(QuantityKind kind, @Nullable String unit, int end) {
      return new Measure(kind, unit, end, BigDecimal.ONE, BigDecimal.ZERO);
    }

    BigDecimal value(BigDecimal number) {
      return number.multiply(factor).add(extra);
    }
  }

  private final String s;
  private final Currencies currencies;
  private final ModelSizes sizes;
  private final Figures figures;

  QuantityAssembly(String folded, String original, Currencies currencies) {
    this.s = folded;
    this.currencies = currencies;
    NumberedNames names = new NumberedNames(folded, original);
    this.sizes = new ModelSizes(folded, names);
    this.figures = new Figures(folded, original, names, sizes);
  }

  /**
   * Adds the quantity, if it is one.
   *
   * @return where to go on reading
   */
  int add(List<Quantity> out, NumberReading number) {
    Measure measure = measure(number);
    if (measure == null) {
      Units.Found unit = number.unit();
      return unit == null ? number.last().end() : unit.end();
    }
    out.add(quantity(number, measure));
    return measure.end();
  }

  /** Null where the number says nothing. */
  private @Nullable Measure measure(NumberReading number) {
    Numeral low = number.low();
    Numeral last = number.last();
    Units.Found unit = number.unit();
    int end = last.end();
    Units.Group group = unit == null ? null : unit.unit().group();
    if (unit != null && group == Units.Group.MONEY) {
      String currency = currency(number);
      return currency == null
          ? bare(low, last)
          : new Measure(
              QuantityKind.MONEY, currency, unit.end(), unit.unit().factor(), BigDecimal.ZERO);
    }
    if (number.sign() != null) {
      return Measure.of(QuantityKind.MONEY, currency(number), end);
    }
    if (Ratios.isTenths(s, end)) {
      int hundredths = Ratios.hundredths(s, end + 1);
      return new Measure(
          QuantityKind.PERCENT,
          null,
          hundredths > 0 ? end + 2 : end + 1,
          BigDecimal.TEN,
          BigDecimal.valueOf(hundredths));
    }
    int multipleEnd = Ratios.multipleEnd(s, low, end);
    if (multipleEnd > 0) {
      return Measure.of(QuantityKind.MULTIPLE, null, multipleEnd);
    }
    if (sizes.isSizeOfModel(low, last, unit)) {
      return Measure.of(QuantityKind.MEASURE, "parameter", end);
    }
    if (unit == null) {
      return bare(low, last);
    }
    return figures.isNoise(low, last, unit)
        ? null
        : new Measure(
            kind(unit.unit().group()),
            unit.unit().unit(),
            unit.end(),
            unit.unit().factor(),
            BigDecimal.ZERO);
  }

  /** A number without a unit. */
  private @Nullable Measure bare(Numeral low, Numeral last) {
    if (sizes.isContextLength(low, last)) {
      return Measure.of(QuantityKind.MEASURE, "token", last.end());
    }
    if (!figures.isFigure(low, last)) {
      return null;
    }
    return sizes.isModelSize(low, last)
        ? Measure.of(QuantityKind.MEASURE, "parameter", last.end())
        : Measure.of(QuantityKind.COUNT, null, last.end());
  }

  private Quantity quantity(NumberReading number, Measure measure) {
    int start = number.start();
    int end = measure.end();
    QuantityKind kind = measure.kind();
    boolean minus = Scan.at(s, start - 1) == '-' && !Scan.isDigit(s, start - 2);
    boolean plus = Scan.at(s, start - 1) == '+';
    int outer = minus || plus ? start - 1 : start;
    RoundingWords.Found before = RoundingWords.before(s, outer);
    Change change = ChangeWords.around(s, before == null ? outer : before.start(), end);
    if (kind == QuantityKind.PERCENT && (minus || plus && change == Change.LEVEL)) {
      change = minus ? Change.DECREASE : Change.INCREASE;
    }
    before = before != null ? before : RoundingWords.beforeVerb(s, outer);
    if (before == null && kind == QuantityKind.PERCENT) {
      before = RoundingWords.beforeWhole(s, outer);
    }
    if (kind == QuantityKind.MULTIPLE && Ratios.isToBase(s, start, end)) {
      change = Change.LEVEL;
    }
    // 增长一倍 adds once the base: twice as much.
    boolean added =
        kind == QuantityKind.MULTIPLE && s.charAt(end - 1) == '倍' && change == Change.INCREASE;
    BigDecimal base = added ? BigDecimal.ONE : BigDecimal.ZERO;
    BigDecimal high = number.high();
    return new Quantity(
        new TextSpan(start, end),
        kind,
        plain(measure.value(number.low().value()).add(base)),
        high == null ? null : plain(measure.value(high).add(base)),
        measure.unit(),
        rounding(number, measure, before),
        change,
        PerWords.around(s, start, end));
  }

  /** The number's own words first (多, 余), then those before it, then those behind. */
  private Rounding rounding(
      NumberReading number, Measure measure, RoundingWords.@Nullable Found before) {
    Rounding own = number.low().rounding();
    if (own != Rounding.EXACT) {
      return own;
    }
    RoundingWords.Found found = before != null ? before : behind(number, measure);
    boolean solved = found != null && found == before && isSolved(found, measure);
    Rounding rounding = found == null || solved ? Rounding.EXACT : found.rounding();
    return Ratios.isAndMore(s, measure.kind(), measure.end(), rounding) ? Rounding.OVER : rounding;
  }

  /** 15个以上国家: the word may stand between the measure word and the noun. */
  private RoundingWords.@Nullable Found behind(NumberReading number, Measure measure) {
    RoundingWords.Found found = RoundingWords.after(s, measure.end());
    int classifier = number.last().end() + 1;
    return found == null && classifier < measure.end() && Scan.isHan(s, classifier - 1)
        ? RoundingWords.after(s, classifier)
        : found;
  }

  /** 破解 and 破 do not round spans of time: 刚破80年难题. */
  private boolean isSolved(RoundingWords.Found found, Measure measure) {
    return s.charAt(found.start()) == '破' && "year".equals(measure.unit());
  }

  /** Null for pesos of an unknown country. */
  private @Nullable String currency(NumberReading number) {
    Currencies.Sign sign = number.sign();
    Units.Found unit = number.unit();
    if (unit == null || unit.unit().group() != Units.Group.MONEY || unit.unit().unit() == null) {
      return sign == null || sign.currency().equals("¥") ? currencies.yen() : sign.currency();
    }
    if (unit.unit().unit().equals("peso")) {
      return currencies.peso();
    }
    boolean bareYuan = s.charAt(unit.end() - 1) == '元' && unit.unit().unit().equals("CNY");
    if (bareYuan) {
      return sign == null
          ? currencies.yuan()
          : sign.currency().equals("¥") ? "CNY" : sign.currency();
    }
    return unit.unit().unit();
  }

  private static QuantityKind kind(Units.Group group) {
    return switch (group) {
      case MONEY -> QuantityKind.MONEY;
      case PERCENT -> QuantityKind.PERCENT;
      case PERCENT_POINTS -> QuantityKind.PERCENT_POINTS;
      case MEASURE -> QuantityKind.MEASURE;
      case NOUN, CLASS -> QuantityKind.COUNT;
    };
  }

  /** Without trailing zeros, never in powers of ten. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
