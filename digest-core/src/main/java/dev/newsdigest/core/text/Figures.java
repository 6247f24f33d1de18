package dev.newsdigest.core.text;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** Which numbers of a text say how much or how many, and which only stand there. One a text. */
final class Figures {

  private static final Set<String> REACHED =
      Set.of("to", "of", "by", "from", "than", "reach", "reached", "reaches", "hit", "hits");

  /** What is told apart by numbers: step 3, page 12. */
  private static final Set<String> LABELS =
      Set.of(
          "step",
          "page",
          "chapter",
          "phase",
          "stage",
          "level",
          "part",
          "section",
          "article",
          "episode",
          "season",
          "version",
          "volume",
          "gate",
          "room",
          "line",
          "row",
          "column",
          "figure",
          "table",
          "chunk",
          "grade",
          "type",
          "tier",
          "series",
          "route",
          "flight",
          "item",
          "question",
          "rule",
          "point",
          "option",
          "appendix",
          "exhibit",
          "slide",
          "lesson",
          "group");

  /** What is given with one place behind the point. */
  private static final Set<String> SCORED =
      Set.of(
          "score",
          "scored",
          "scores",
          "scoring",
          "rating",
          "rated",
          "rates",
          "magnitude",
          "average",
          "averaged",
          "averages",
          "gpa",
          "ratio",
          "index",
          "multiplier",
          "beta",
          "was",
          "is");

  /** What comes in 4K and 8K. */
  private static final Set<String> SCREENED = Set.of("video", "image", "device", "game");

  /** Below it a letter makes names: 4K, 5K, 8K. */
  private static final BigDecimal SMALLEST_WITH_LETTER = BigDecimal.valueOf(10_000);

  /** Numbers that Chinese companies and groups of universities are called by. */
  private static final Map<String, String> NUMBER_NAMES =
      Map.of("360", "公司", "985", "高校", "211", "高校");

  private final String s;
  private final String original;
  private final NumberedNames names;
  private final ModelSizes sizes;

  Figures(String folded, String original, NumberedNames names, ModelSizes sizes) {
    this.s = folded;
    this.original = original;
    this.names = names;
    this.sizes = sizes;
  }

  /**
   * Whether a number without a unit states a figure: not a year, a version, a name, a list mark.
   */
  boolean isFigure(Numeral low, Numeral last) {
    boolean rounded =
        RoundingWords.before(s, low.start()) != null || low.rounding() != Rounding.EXACT;
    if (low.letter() != 0 || last.letter() != 0) {
      return sizes.isModelSize(low, last)
          || rounded
          || low.letter() == 'b'
          || isReached(low, last)
          || isCountOfThings(low, last);
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
    if (low.start() == 0 && low.value().scale() == 0 && hasPlural(last)) {
      // "5 clever tools" opens a headline.
      return true;
    }
    boolean plus = low.rounding() == Rounding.AT_LEAST;
    if (plus && names.standBefore(low.start()) && low.value().scale() > 0) {
      // Opus 4.8+
      return false;
    }
    return rounded
        || !names.standBefore(low.start())
            && !LABELS.contains(Scan.wordBefore(s, low.start()))
            && isSentenceNumber(low, last)
            && !isVersion(low);
  }

  /** "100k lines", "1.1M data points": not the 4K of a screen. */
  private boolean isCountOfThings(Numeral low, Numeral last) {
    if (low.value().compareTo(SMALLEST_WITH_LETTER) < 0 || names.standBefore(low.start())) {
      return false;
    }
    return hasPlural(last);
  }

  /** Whether a plural is one of the two words behind a number. */
  private boolean hasPlural(Numeral last) {
    int at = last.end();
    for (int word = 0; word < 2; word++) {
      int end = Scan.at(s, at) == ' ' ? Scan.lettersEnd(s, at + 1) : at;
      String noun = end > at ? s.substring(at + 1, end) : "";
      if (noun.length() < 4 || StopWords.english().contains(noun)) {
        return false;
      }
      if (noun.endsWith("s") && !noun.endsWith("ss")) {
        return true;
      }
      at = end;
    }
    return false;
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

  /** "marketing 2.0": a noun and a whole number with a zero behind its point; not "scored 4.0". */
  private boolean isVersion(Numeral low) {
    String before = Scan.wordBefore(s, low.start());
    return low.end() - low.start() == 3
        && low.value().scale() == 1
        && s.charAt(low.end() - 1) == '0'
        && !StopWords.english().contains(before)
        && !REACHED.contains(before)
        && !ChangeWords.isVerb(before)
        && !SCORED.contains(before);
  }

  private boolean isYear(Numeral numeral) {
    int year = numeral.value().scale() == 0 ? numeral.value().intValue() : 0;
    return numeral.end() - numeral.start() == 4 && year >= 1900 && year < 2100;
  }

  /** Units that do not make the number a quantity: 一个, iPhone 17 models, three o'clock. */
  boolean isNoise(Numeral low, Numeral last, Units.Found unit) {
    Units.Group group = unit.unit().group();
    boolean counted = group == Units.Group.NOUN || group == Units.Group.CLASS;
    if (low.letter() == 'k'
        && low.value().compareTo(SMALLEST_WITH_LETTER) < 0
        && unit.unit().unit() != null
        && SCREENED.contains(unit.unit().unit())) {
      return true;
    }
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
    char next = Scan.at(s, unit.end());
    if (s.charAt(unit.end() - 1) == '名'
        && Scan.at(s, low.start() - 1) == '前'
        && (!Chars.isHan(next) || "均中的里都皆之依分是为由".indexOf(next) >= 0)) {
      // 前四名 are places of a ranking, whoever holds them.
      return true;
    }
    if (last.scaled() || low.spelled()) {
      return false;
    }
    String owner = NUMBER_NAMES.get(s.substring(low.start(), low.end()));
    if (owner != null && s.startsWith(owner, last.end())) {
      return true;
    }
    int noun = Scan.spaces(s, last.end());
    boolean bareNoun = group == Units.Group.NOUN && unit.end() - last.end() >= 2;
    if (bareNoun && Scan.isHan(s, noun) && !isMeasured(noun) && names.standBefore(low.start())) {
      // DeepSeek-OCR 2模型
      return true;
    }
    return counted && names.standBefore(low.start()) && names.isVersionLike(low)
        || isYear(low) && counted && Scan.at(s, last.end()) == ' ';
  }

  private boolean isMeasured(int end) {
    return "名位家台架辆艘个款项种份件张条颗座块部套支只笔起次股".indexOf(Scan.at(s, end)) >= 0;
  }
}
