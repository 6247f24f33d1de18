package dev.newsdigest.core.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number or range with what stands right beside it, before it is known what it says.
 *
 * @param sign the currency before it
 * @param low the number, or the lower end of a range
 * @param last the number read last: the upper end, or {@code low}
 * @param high upper end, scale words applied; null for a single number
 * @param unit what follows the last number
 */
record NumberReading(
    Currencies.@Nullable Sign sign,
    Numeral low,
    Numeral last,
    @Nullable BigDecimal high,
    Units.@Nullable Found unit) {

  /** Where it starts, with its currency. */
  int start() {
    return sign == null ? low.start() : sign.start();
  }
}
