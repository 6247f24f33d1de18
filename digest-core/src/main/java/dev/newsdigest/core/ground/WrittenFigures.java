package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.Amount.Type;
import dev.newsdigest.core.ground.EvidenceView.Part;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures that stand in an article as characters only: digits without the unit that tells what they
 * count, fractions, sizes of which no number was read.
 */
final class WrittenFigures {

  private WrittenFigures() {}

  /** A larger number is seldom written out in digits. */
  private static final double MOST_VERBATIM = 1e7;

  private static final int LEAST_DIGITS = 3;

  /** A number with the letters of its unit set right behind it: 30GB, 30G. */
  private static final Pattern DIGITS = Pattern.compile("(\\d+(?:\\.\\d+)?) ?([A-Za-z]{0,3})");

  private static final Pattern FRACTION =
      Pattern.compile("(?<![\\d/.])([1-9])/([2-9]|1\\d)(?![\\d/])");

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("米", "m"),
          Map.entry("公里", "km"),
          Map.entry("千米", "km"),
          Map.entry("厘米", "cm"),
          Map.entry("毫米", "mm"),
          Map.entry("克", "g"),
          Map.entry("千克", "kg"),
          Map.entry("公斤", "kg"),
          Map.entry("吨", "t"),
          Map.entry("秒", "s"),
          Map.entry("毫秒", "ms"),
          Map.entry("升", "l"));

  /** 十几万, 数百亿, dozens: figures no number was read from, for which one may stand. */
  private static final Pattern VAGUE =
      Pattern.compile(
          "(?i)[十百千万亿][几多余][万亿]?|[几数上][十百千万亿]|\\b(?:dozens|scores|hundreds|thousands|millions|billions|trillions) of\\b");

  /** The digits stand in an article, only not where a unit tells what they count. */
  static boolean isVerbatim(Case c, Amount amount) {
    if (isFraction(c, amount)) {
      return true;
    }
    Matcher digits = DIGITS.matcher(amount.span().of(c.claim().text()));
    if (!digits.find()) {
      return isCounted(c.parts(), amount);
    }
    String unit = latinUnit(c.claim().text(), amount, digits);
    boolean telling = digits.group(1).length() >= LEAST_DIGITS;
    for (Part part : c.parts()) {
      Matcher told = DIGITS.matcher(part.view().text());
      while (told.find()) {
        boolean same = told.group(1).equals(digits.group(1));
        String other = told.group(2).toLowerCase(Locale.ROOT);
        boolean bare = unit.isEmpty() && other.isEmpty() && telling;
        boolean shortened =
            !unit.isEmpty()
                && !other.isEmpty()
                && (unit.regionMatches(true, 0, other, 0, other.length())
                    || other.regionMatches(true, 0, unit, 0, unit.length()));
        if (same && (bare || shortened)) {
          return true;
        }
      }
    }
    return isCounted(c.parts(), amount);
  }

  /** A fifth, 20 %: 1/5. */
  private static boolean isFraction(Case c, Amount amount) {
    if (amount.type() != Type.PERCENT) {
      return false;
    }
    for (Part part : c.parts()) {
      Matcher fraction = FRACTION.matcher(part.view().text());
      while (fraction.find()) {
        double share =
            100.0 * Integer.parseInt(fraction.group(1)) / Integer.parseInt(fraction.group(2));
        if (Math.abs(share - amount.value()) < 0.5) {
          return true;
        }
      }
    }
    return false;
  }

  /** The unit's letters, where it is written in Chinese those of its sign: 米 for m. */
  private static String latinUnit(String claim, Amount amount, Matcher digits) {
    if (!digits.group(2).isEmpty()) {
      return digits.group(2);
    }
    String behind = claim.substring(amount.span().start() + digits.end(1)).strip();
    return SIGNS.entrySet().stream()
        .filter(sign -> behind.startsWith(sign.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /** A whole number stands alone, as a count of something. */
  private static boolean isCounted(List<Part> parts, Amount amount) {
    boolean plain = amount.type() == Type.COUNT || amount.type() == Type.MEASURE;
    if (!plain || amount.value() != Math.rint(amount.value()) || amount.value() > MOST_VERBATIM) {
      return false;
    }
    String digits = Long.toString((long) amount.value());
    for (Part part : parts) {
      for (var token : part.view().analyzed().tokens()) {
        if (token.form().startsWith(digits)
            && (token.form().length() == digits.length()
                || !Character.isDigit(token.form().charAt(digits.length())))) {
          return true;
        }
      }
    }
    return false;
  }

  static boolean isVague(Case c) {
    return c.parts().stream().anyMatch(part -> VAGUE.matcher(part.view().text()).find());
  }
}
