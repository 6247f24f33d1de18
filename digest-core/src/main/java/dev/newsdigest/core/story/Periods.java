package dev.newsdigest.core.story;

import dev.newsdigest.core.text.DateMention;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of the periods results are given for, the same whether a headline gives the year or not.
 */
final class Periods {

  private static final Pattern QUARTER =
      Pattern.compile(
          "第?([一二三四1-4])季|\\bq([1-4])\\b|\\b(first|second|third|fourth)\\b.{0,8}\\bquarter");

  private Periods() {}

  static Optional<String> quarter(DateMention date) {
    return date.precision() == DateMention.Precision.QUARTER
        ? Optional.of("Q" + (date.from().getMonthValue() + 2) / 3)
        : Optional.empty();
  }

  /** The quarter a phrase names. */
  static Optional<String> quarter(String phrase) {
    Matcher m = QUARTER.matcher(phrase.toLowerCase(Locale.ROOT));
    if (!m.find()) {
      return Optional.empty();
    }
    String name = m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3);
    return Optional.of(
        switch (name) {
          case "一", "1", "first" -> "Q1";
          case "二", "2", "second" -> "Q2";
          case "三", "3", "third" -> "Q3";
          default -> "Q4";
        });
  }
}
