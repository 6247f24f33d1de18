package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.NameMention;
import dev.newsdigest.core.knowledge.TermCategory;
import dev.newsdigest.core.knowledge.TermMention;
import dev.newsdigest.core.text.Quantity;
import dev.newsdigest.core.text.QuantityKind;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;

/** Weighs what a field mentions by how much it tells of which event the text is about. */
final class MentionFeatures {

  /** A maker, employer or parent is implied by its product, not named. */
  private static final double IMPLIED = 0.4;

  private static final double UNSURE = 0.5;
  private static final double COMMON_TERM = 0.5;

  /** What is done, and general words: many events share them by chance. */
  private static final double GENERAL = 0.6;

  /** Terms that stand in news of every sort. */
  static final Set<String> COMMON_TERMS =
      Set.of(
          "artificial-intelligence",
          "announce",
          "say",
          "report-action",
          "launch",
          "publish",
          "plan-action",
          "use-action",
          "show",
          "create",
          "product",
          "service",
          "platform",
          "industry",
          "user",
          "strategy",
          "startup",
          "executive",
          "ceo",
          "agree",
          "support-action",
          "run-action",
          "open-action",
          "new",
          "growth",
          "software",
          "large-language-model",
          "stock");

  /**
   * From here on a number is telling whatever it counts, and texts often leave the currency out.
   */
  private static final double LARGE = 1e6;

  /** A smaller one says something with its unit only. */
  private static final double SMALL = 0.7;

  /** Below it a bare count says nothing. */
  private static final double LEAST_COUNT = 10;

  private final FeatureBag bag;

  private MentionFeatures(FeatureBag bag) {
    this.bag = bag;
  }

  /** Adds entities, quantities, terms and unknown names of a field to a bag. */
  static void add(FieldMentions field, FeatureBag bag) {
    MentionFeatures features = new MentionFeatures(bag);
    field.entities().forEach(features::entity);
    field
        .quantities()
        .forEach(quantity -> features.quantity(quantity, quantity.span().of(field.text())));
    field.terms().forEach(features::term);
    field.names().forEach(features::name);
  }

  private void entity(FieldEntity entity) {
    String surface = entity.mention().surface();
    double sure = entity.mention().confident() ? 1 : UNSURE;
    double share = entity.bystander() ? IMPLIED : sure;
    bag.put(entity.kind(), entity.mention().entityId(), surface, share);
    entity.version().ifPresent(version -> bag.put(FeatureKind.VERSION, version, surface, sure));
    entity.backers().stream()
        .findFirst()
        .ifPresent(body -> bag.put(FeatureKind.BODY, body, body, IMPLIED * sure));
  }

  private void quantity(Quantity quantity, String surface) {
    double value = Math.abs(quantity.value().doubleValue());
    String rounded =
        quantity
            .value()
            .round(new MathContext(2, RoundingMode.HALF_UP))
            .stripTrailingZeros()
            .toPlainString();
    if (value >= LARGE) {
      bag.put(FeatureKind.QUANTITY, rounded, surface, 1);
    } else if (quantity.kind() != QuantityKind.COUNT || value >= LEAST_COUNT) {
      String unit = quantity.kind() + " " + quantity.unit().orElse("");
      bag.put(FeatureKind.QUANTITY, unit + rounded, surface, SMALL);
    }
  }

  private void term(TermMention mention) {
    boolean action = mention.category() == TermCategory.ACTION;
    boolean general = action || mention.category() == TermCategory.GENERAL;
    double share = COMMON_TERMS.contains(mention.termId()) ? COMMON_TERM : general ? GENERAL : 1;
    FeatureKind kind = action ? FeatureKind.ACTION : FeatureKind.TERM;
    bag.put(kind, mention.termId(), mention.surface(), share);
  }

  private void name(NameMention mention) {
    String name = mention.name();
    String folded = name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}]", "");
    bag.put(FeatureKind.NAME, folded, name, 1);
  }
}
