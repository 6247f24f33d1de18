package dev.newsdigest.core.text;

import dev.newsdigest.core.article.Language;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Finds numbers that say how much or how many, in Chinese and English text, also mixed. Dates,
 * times of day, versions and numbers in names ({@code GPT-5.2}, {@code iPhone 17}) are not among
 * them; nor is a plain small number whose unit is not known, unless a verb or rounding word makes
 * it a figure. Thread-safe, linear in the text.
 */
public final class Quantities {

  private Quantities() {}

  /**
   * @param text any string
   * @param language what it is written in; decides what {@code 元} and {@code ¥} stand for
   * @return in order of the text, not overlapping
   */
  public static List<Quantity> find(String text, Language language) {
    return mayHold(text)
        ? find(text, language, Dates.find(text, language, Dates.ANY_DAY, ZoneOffset.UTC))
        : List.of();
  }

  /**
   * The same for a caller that has read the text's dates already.
   *
   * @param dates what {@link Dates#find} found in this text with a day to count from, in order; the
   *     numbers inside them are no quantities
   */
  public static List<Quantity> find(String text, Language language, List<DateMention> dates) {
    return mayHold(text)
        ? new QuantityReader(Scan.folded(text), text, language, dates).read()
        : List.of();
  }

  /** Most texts hold a digit; this spares the rest of the short ones. */
  private static boolean mayHold(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Chars.isDigit(c) || Chars.isHan(c) || Chars.isLatin(c)) {
        return true;
      }
    }
    return false;
  }
}
