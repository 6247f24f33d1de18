package dev.newsdigest.core.text;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number in a text with everything needed to compare it across languages.
 *
 * @param span the number with its currency sign and unit; rounding words and "per year" stay
 *     outside
 * @param kind what it counts
 * @param value in full and in the base unit: {@code 60亿} and {@code $6 billion} are 6000000000,
 *     {@code 1.2 GW} is 1200000000 {@code watt}, {@code 35%} and {@code 三成半} are 35; a multiple is
 *     the ratio to what went before ({@code 翻倍}, doubled, {@code 增长一倍} are 2); the lower end of a
 *     range
 * @param upper upper end of a range; null for a single number
 * @param unitCode ISO 4217 currency for money; otherwise the English name of what is counted or
 *     measured, one for both languages ({@code people}, {@code company}, {@code parameter}, {@code
 *     watt}, {@code nm}); null where the text names none that is known
 * @param rounding how exactly it is meant
 * @param change level, increase or decrease: "rose 5%" differs from "stood at 5%"
 * @param periodCode what it is counted by: {@code year}, {@code month}, {@code share}, {@code
 *     million token}; null for none
 */
public record Quantity(
    TextSpan span,
    QuantityKind kind,
    BigDecimal value,
    @Nullable BigDecimal upper,
    @Nullable String unitCode,
    Rounding rounding,
    Change change,
    @Nullable String periodCode) {

  public Quantity {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(rounding, "rounding");
    Objects.requireNonNull(change, "change");
  }

  /** Upper end of a range. */
  public Optional<BigDecimal> high() {
    return Optional.ofNullable(upper);
  }

  /** Currency or canonical unit. */
  public Optional<String> unit() {
    return Optional.ofNullable(unitCode);
  }

  /** Period of an amount per time. */
  public Optional<String> per() {
    return Optional.ofNullable(periodCode);
  }
}
