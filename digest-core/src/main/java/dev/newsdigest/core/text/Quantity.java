package dev.newsdigest.core.text;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number in a text with everything needed to compare it across languages.
 *
 * @param span where it stands, unit and rounding word included
 * @param kind what it counts
 * @param value in the base unit: 60亿 is 6000000000, 12% is 12
 * @param upper upper end of a range; null for a single number
 * @param unitCode ISO 4217 currency for money, canonical unit otherwise ({@code people}, {@code
 *     gigawatt}); null where none is named
 * @param rounding how exactly it is meant
 * @param change level, increase or decrease
 * @param periodCode {@code year}, {@code month}, … for amounts per time; null for none
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
