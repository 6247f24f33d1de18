package dev.newsdigest.core.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts number, currency sign, unit and surroundings together, and drops what is no quantity. */
final class QuantityAssembly {

  private static final Set<String> COMPARISONS =
      Set.of(
          "as", "more", "faster", "larger", "higher", "bigger", "the", "cheaper", "that", "its",
          "better", "longer", "greater", "what", "smaller", "lower", "less", "over", "their");

  private static final Set<String> HEADLINE_VERBS =
      Set.of(
          "adds",
          "hires",
          "launches",
          "opens",
          "unveils",
          "names",
          "lists",
          "sells",
          "buys",
          "gets",
          "has",
          "fires",
          "lays",
          "maintains",
          "employs",
          "signs",
          "plans",
          "orders",
          "ships",
          "deploys",
          "joins",
          "builds",
          "wins",
          "kills",
          "bans",
          "blocks",
          "finds",
          "fixes",
          "patches",
          "releases",
          "backs",
          "funds",
          "acquires",
          "closes",
          "creates",
          "delivers",
          "sues",
          "these",
          "all",
          "top");
  private static final Set<String> MODEL_WORDS =
      Set.of("version", "variant", "checkpoint", "vlm", "vla", "llm", "moe", "dense", "weights");
  private static final Set<String> REACHED =
      Set.of("to", "of", "by", "from", "than", "reach", "reached", "reaches", "hit", "hits");

  /** A noun before a number that gives its unit: the words, how far back, and what ends the way. */
  private record NounBefore(List<String> words, int reach, String stops) {}

  private static final NounBefore PARAMETERS = new NounBefore(List.of("参数"), 10, "，。；,;");
  private static final NounBefore CONTEXT = new NounBefore(List.of("上下文", "context"), 24, "。；;\n");

  private final String s;
  private final String original;
  private final Currencies currencies;
  private final Currencies.@Nullable Sign sign;

  QuantityAssembly(
      String s, String original, Currencies currencies, Currencies.@Nullable Sign sign) {
    this.s = s;
    this.original = original;
    this.currencies = currencies;
    this.sign = sign;
  }

  /**
   * Adds the quantity, if it is one.
   *
   * @return where to go on reading
   */
  int add(
      List<Quantity> out,
      Numeral low,
      Numeral last,
      @Nullable BigDecimal high,
      Units.@Nullable Found unit) {
    int start = sign == null ? low.start() : sign.start();
    int end = last.end();
    QuantityKind kind;
    String name = null;
    BigDecimal factor = BigDecimal.ONE;
    BigDecimal extra = BigDecimal.ZERO;
    Units.Group group = unit == null ? null : unit.unit().group();
    if (sign != null || group == Units.Group.MONEY) {
      kind = QuantityKind.MONEY;
      name = currency(unit);
      if (group == Units.Group.MONEY && unit != null) {
        end = unit.end();
        factor = unit.unit().factor();
      }
    } else if (isTenths(end)) {
      kind = QuantityKind.PERCENT;
      factor = BigDecimal.TEN;
      int hundredths = hundredths(end + 1);
      extra = BigDecimal.valueOf(hundredths);
      end += hundredths > 0 ? 2 : 1;
    } else if (multipleEnd(low, end) > 0) {
      kind = QuantityKind.MULTIPLE;
      end = multipleEnd(low, end);
    } else if (isSizeOfModel(low, last, unit)) {
      kind = QuantityKind.MEASURE;
      name = "parameter";
    } else if (unit == null && isContextLength(low, last)) {
      kind = QuantityKind.MEASURE;
      name = "token";
    } else if (unit == null) {
      if (!isFigure(low, last)) {
        return end;
      }
      kind = isModelSize(low, last) ? QuantityKind.MEASURE : QuantityKind.COUNT;
      name = kind == QuantityKind.MEASURE ? "parameter" : null;
    } else {
      kind = kind(unit.unit().group());
      name = unit.unit().unit();
      factor = unit.unit().factor();
      end = unit.end();
      if (isNoise(low, last, unit)) {
        return end;
      }
    }
    return finish(out, start, end, kind, low, high, name, factor, extra);
  }

  private int finish(
      List<Quantity> out,
      int start,
      int end,
      QuantityKind kind,
      Numeral low,
      @Nullable BigDecimal high,
      @Nullable String name,
      BigDecimal factor,
      BigDecimal extra) {
    boolean minus = Scan.at(s, start - 1) == '-' && !Scan.isDigit(s, start - 2);
    boolean plus = Scan.at(s, start - 1) == '+';
    int outer = minus || plus ? start - 1 : start;
    RoundingWords.Found before = RoundingWords.before(s, outer);
    RoundingWords.Found after = before == null ? RoundingWords.after(s, end) : null;
    Rounding rounding = low.rounding();
    if (rounding == Rounding.EXACT) {
      rounding = before != null ? before.rounding() : after != null ? after.rounding() : rounding;
      rounding = isAndMore(kind, end, rounding) ? Rounding.OVER : rounding;
    }
    Change change = ChangeWords.around(s, before == null ? outer : before.start(), end);
    if (kind == QuantityKind.PERCENT && (minus || plus) && change == Change.LEVEL) {
      change = minus ? Change.DECREASE : Change.INCREASE;
    }
    BigDecimal value = low.value().multiply(factor).add(extra);
    BigDecimal upper = high == null ? null : high.multiply(factor).add(extra);
    if (kind == QuantityKind.MULTIPLE && isRatioToBase(start)) {
      change = Change.LEVEL;
    }
    if (kind == QuantityKind.MULTIPLE && s.charAt(end - 1) == '倍' && change == Change.INCREASE) {
      // 增长一倍 adds once the base: twice as much.
      value = value.add(BigDecimal.ONE);
      upper = upper == null ? null : upper.add(BigDecimal.ONE);
    }
    out.add(
        new Quantity(
            new TextSpan(start, end),
            kind,
            plain(value),
            upper == null ? null : plain(upper),
            name,
            rounding,
            change,
            PerWords.around(s, start, end)));
    return end;
  }

  /** 一倍多, 三成多. */
  private boolean isAndMore(QuantityKind kind, int end, Rounding rounding) {
    boolean open = kind == QuantityKind.MULTIPLE || kind == QuantityKind.PERCENT;
    return rounding == Rounding.EXACT && open && Scan.at(s, end) == '多' && s.charAt(end - 1) != '%';
  }

  /** 去年的两倍, 增至3倍, 2.5 times faster: compared, not added. */
  private boolean isRatioToBase(int start) {
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
        && ChangeWords.around(s, start, s.length()) == Change.LEVEL;
  }

  private String currency(Units.@Nullable Found unit) {
    if (unit == null || unit.unit().group() != Units.Group.MONEY || unit.unit().unit() == null) {
      return sign == null || sign.currency().equals("¥") ? currencies.yen() : sign.currency();
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

  /** 七成, not 成功 or 成为. */
  private boolean isTenths(int end) {
    return Scan.at(s, end) == '成' && "功立为本都员长果绩交熟分效品就型型像人年体家".indexOf(Scan.at(s, end + 1)) < 0;
  }

  /** The 5 of 六成五, 6成5 and 六成半; 0 where 成 stands alone. */
  private int hundredths(int at) {
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
  private int multipleEnd(Numeral low, int end) {
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

  /**
   * Whether a number without a unit states a figure: not a year, a version, a name, a list mark.
   */
  private boolean isFigure(Numeral low, Numeral last) {
    boolean rounded =
        RoundingWords.before(s, low.start()) != null || low.rounding() != Rounding.EXACT;
    if (low.letter() != 0 || last.letter() != 0) {
      return isModelSize(low, last) || rounded || low.letter() == 'b' || isReached(low, last);
    }
    if (last.scaled()) {
      return !low.spelled()
          || low.value().signum() > 0
              && (rounded || low.high() != null || low.end() - low.start() > 1);
    }
    if (low.spelled() || isYear(low) || Scan.isLetter(s, last.end())) {
      return false;
    }
    if (Scan.isHan(s, low.start() - 1) || Scan.isHan(s, last.end())) {
      return rounded && !Scan.isHan(s, last.end());
    }
    return rounded || !isNameBefore(low.start()) && isSentenceNumber(low, last);
  }

  /** "up 62% to 56M": a verb's or preposition's figure, not the 5K of a screen. */
  private boolean isReached(Numeral low, Numeral last) {
    return last.letter() == 'm'
        && original.charAt(last.end() - 1) == 'M'
        && REACHED.contains(Scan.wordBefore(s, low.start()));
  }

  /** An English figure stands behind a lower-case word and before a word, a mark or the end. */
  private boolean isSentenceNumber(Numeral low, Numeral last) {
    int to = Scan.spacesBack(s, low.start());
    String before = Scan.wordBefore(s, low.start());
    boolean separate = to < low.start() && !before.isEmpty();
    char next = Scan.at(s, last.end());
    return separate
        && Character.isLowerCase(original.charAt(to - 1))
        && Character.isLowerCase(original.charAt(to - before.length()))
        && next != '-'
        && next != ')';
  }

  private boolean isYear(Numeral numeral) {
    int year = numeral.value().scale() == 0 ? numeral.value().intValue() : 0;
    return numeral.end() - numeral.start() == 4 && year >= 1900 && year < 2100;
  }

  /** 70B models: the letter says more than the noun behind it. */
  private boolean isSizeOfModel(Numeral low, Numeral last, Units.@Nullable Found unit) {
    return unit != null
        && last.letter() == 'b'
        && "model".equals(unit.unit().unit())
        && isModelSize(low, last);
  }

  /** 上下文长度为10K, 最长可扩展至1M; "a context of 200K". */
  private boolean isContextLength(Numeral low, Numeral last) {
    boolean letter = last.letter() == 'k' || last.letter() == 'm';
    return letter && mentions(CONTEXT, low.start());
  }

  /** 70B in the company of a model's name or the word parameters. */
  private boolean isModelSize(Numeral low, Numeral last) {
    if (last.letter() == 'b' || low.letter() == 'b') {
      boolean modelNext = isModelNext(Scan.spaces(s, last.end()));
      return modelNext || isNameBefore(low.start()) || mentionsParameters(low.start());
    }
    return last.scaled() && mentionsParameters(low.start());
  }

  /** A model, its parameters or its kind within the next three words. */
  private boolean isModelNext(int from) {
    int at = Scan.at(s, from) == '的' ? from + 1 : from;
    for (int i = 0; i < 3; i++) {
      if (Scan.isHan(s, at)) {
        String next = s.substring(at, Math.min(s.length(), at + 6));
        return next.contains("模型") || next.contains("参数") || next.startsWith("版");
      }
      int end = Scan.lettersEnd(s, at);
      String word = s.substring(at, end);
      if (word.startsWith("model") || word.startsWith("param") || MODEL_WORDS.contains(word)) {
        return true;
      }
      if (end == at || StopWords.english().contains(word)) {
        return false;
      }
      at = Scan.at(s, end) == '-' ? end + 1 : Scan.spaces(s, end);
    }
    return false;
  }

  /** 参数量达到1万亿: the noun may stand before the number. */
  private boolean mentionsParameters(int start) {
    return mentions(PARAMETERS, start);
  }

  private boolean mentions(NounBefore noun, int start) {
    for (int i = start - 1; i >= Math.max(0, start - noun.reach()); i--) {
      if (noun.stops().indexOf(s.charAt(i)) >= 0) {
        return false;
      }
      for (String word : noun.words()) {
        if (s.startsWith(word, i)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isNameBefore(int start) {
    int to = Scan.spacesBack(s, start);
    int from = nameStart(to);
    if (from < to && Scan.digitsEnd(s, from) == to) {
      // Llama 3 70B
      to = Scan.spacesBack(s, from);
      from = nameStart(to);
    }
    if (from == to || to == start) {
      return false;
    }
    boolean capital = false;
    for (int i = from; i < to; i++) {
      capital |= Character.isUpperCase(original.charAt(i));
    }
    String word = s.substring(from, to);
    return capital && !StopWords.english().contains(word) && RoundingWords.before(s, start) == null;
  }

  private int nameStart(int to) {
    int from = to;
    while (to - from < 40 && from > 0 && isNamePart(s.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean isNamePart(char c) {
    return Chars.isLatin(c) || c >= '0' && c <= '9' || c == '-' || c == '.';
  }

  /** Units that do not make the number a quantity: 一个, iPhone 17 models, three o'clock. */
  private boolean isNoise(Numeral low, Numeral last, Units.Found unit) {
    Units.Group group = unit.unit().group();
    boolean counted = group == Units.Group.NOUN || group == Units.Group.CLASS;
    boolean one = low.spelled() && low.value().compareTo(BigDecimal.ONE) == 0 && !last.scaled();
    if (one
        && (counted
            || low.end() - low.start() == 1
                && s.charAt(low.start()) == '一'
                && group == Units.Group.MEASURE
                && "点".indexOf(Scan.at(s, low.end())) >= 0)) {
      return true;
    }
    if ("point".equals(unit.unit().unit())
        && (low.spelled() || low.value().compareTo(BigDecimal.valueOf(24)) <= 0)
        && Scan.at(s, last.end()) == '点') {
      return true;
    }
    if (last.scaled() || low.spelled()) {
      return false;
    }
    boolean bareNoun = group == Units.Group.NOUN && unit.end() - last.end() >= 2;
    if (bareNoun
        && Scan.isHan(s, last.end())
        && !isMeasured(last.end())
        && isNameBefore(low.start())) {
      // DeepSeek-OCR 2模型
      return true;
    }
    return counted && isNameBefore(low.start()) && isVersionLike(low)
        || isYear(low) && counted && Scan.at(s, last.end()) == ' ';
  }

  /** iPhone 17 models; but Cuts 50 Jobs in a headline, and Hires 1,200 Staff. */
  private boolean isVersionLike(Numeral numeral) {
    return numeral.value().compareTo(BigDecimal.valueOf(100)) < 0
        && !HEADLINE_VERBS.contains(Scan.wordBefore(s, numeral.start()))
        && ChangeWords.around(s, numeral.start(), numeral.start()) == Change.LEVEL;
  }

  private boolean isMeasured(int end) {
    return "名位家台架辆艘个款项种份件张条颗座块部套支只笔起次股".indexOf(Scan.at(s, end)) >= 0;
  }

  /** Without trailing zeros, never in powers of ten. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
