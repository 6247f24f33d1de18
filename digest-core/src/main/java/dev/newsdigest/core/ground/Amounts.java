package dev.newsdigest.core.ground;

import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.ground.Amount.Bound;
import dev.newsdigest.core.ground.Amount.Type;
import dev.newsdigest.core.text.DateMention;
import dev.newsdigest.core.text.Quantity;
import dev.newsdigest.core.text.QuantityKind;
import dev.newsdigest.core.text.Rounding;
import java.util.ArrayList;
import java.util.List;

/** Reads the figures of an analysed text. */
final class Amounts {

  private Amounts() {}

  /** All quantities but those that are part of a name or a date. */
  static List<Amount> of(AnalyzedText text, List<Actor> actors) {
    List<Amount> amounts = new ArrayList<>();
    for (Quantity quantity : text.quantities()) {
      if (!inName(quantity, actors) && !inDate(quantity, text.dates())) {
        amounts.add(of(quantity));
      }
    }
    return List.copyOf(amounts);
  }

  private static boolean inName(Quantity quantity, List<Actor> actors) {
    for (Actor actor : actors) {
      if (actor.span().contains(quantity.span())) {
        return true;
      }
    }
    return false;
  }

  private static boolean inDate(Quantity quantity, List<DateMention> dates) {
    for (DateMention date : dates) {
      if (date.span().contains(quantity.span())) {
        return true;
      }
    }
    return false;
  }

  private static Amount of(Quantity quantity) {
    double value = quantity.value().doubleValue();
    double high = quantity.high().map(h -> h.doubleValue()).orElse(value);
    String unit = quantity.unit().orElse("");
    String per = quantity.per().orElse("");
    return new Amount(
        value,
        high,
        type(quantity.kind()),
        unit,
        bound(quantity.rounding()),
        quantity.change(),
        per,
        quantity.span());
  }

  private static Type type(QuantityKind kind) {
    return switch (kind) {
      case MONEY -> Type.MONEY;
      case PERCENT -> Type.PERCENT;
      case PERCENT_POINTS -> Type.POINTS;
      case MULTIPLE -> Type.RATIO;
      case MEASURE -> Type.MEASURE;
      case ORDINAL -> Type.ORDINAL;
      case COUNT -> Type.COUNT;
    };
  }

  private static Bound bound(Rounding rounding) {
    return switch (rounding) {
      case EXACT -> Bound.EXACT;
      case ABOUT -> Bound.ABOUT;
      case OVER, AT_LEAST -> Bound.OVER;
      case UNDER, AT_MOST -> Bound.UNDER;
    };
  }
}
