package dev.newsdigest.core.story;

import dev.newsdigest.core.knowledge.TermMention;
import dev.newsdigest.core.text.DateMention;
import dev.newsdigest.core.text.Quantity;
import dev.newsdigest.core.text.QuantityKind;
import java.util.Set;
import java.util.TreeSet;

/** Collects what a headline is about from what it mentions. */
final class TitleFactsBuilder {

  private final Set<Long> bodies = new TreeSet<>();
  private final Set<Long> implied = new TreeSet<>();
  private final Set<Long> places = new TreeSet<>();
  private final Set<Long> people = new TreeSet<>();
  private final Set<Long> products = new TreeSet<>();
  private final Set<String> versions = new TreeSet<>();
  private final Set<EventKind> events = new TreeSet<>();
  private final Set<TitleFacts.Amount> amounts = new TreeSet<>();
  private final Set<String> periods = new TreeSet<>();

  private TitleFactsBuilder() {}

  static TitleFacts of(FieldMentions title) {
    TitleFactsBuilder facts = new TitleFactsBuilder();
    title.dates().forEach(facts::add);
    title.entities().forEach(facts::add);
    title.quantities().forEach(facts::add);
    title.allTerms().forEach(facts::add);
    return facts.build();
  }

  private void add(DateMention date) {
    Periods.quarter(date).ifPresent(periods::add);
  }

  private void add(FieldEntity entity) {
    for (String backer : entity.backers()) {
      implied.add(FeatureKind.BODY.key(backer));
    }
    if (entity.mention().confident() && !entity.bystander()) {
      long key = entity.kind().key(entity.mention().entityId());
      switch (entity.kind()) {
        case BODY -> bodies.add(key);
        case PLACE -> places.add(key);
        case PERSON -> people.add(key);
        case PRODUCT -> products.add(key);
        default -> {}
      }
      entity.version().ifPresent(versions::add);
    }
  }

  /** A bare count says too little to contradict another. */
  private void add(Quantity quantity) {
    if (quantity.kind() != QuantityKind.COUNT || quantity.unit().isPresent()) {
      String unit =
          quantity.kind()
              + " "
              + quantity.unit().orElse("")
              + quantity.change()
              + quantity.per().orElse("");
      amounts.add(new TitleFacts.Amount(unit, quantity.value().doubleValue()));
    }
  }

  private void add(TermMention term) {
    EventKind.ofTerm(term.termId()).ifPresent(events::add);
    Periods.quarter(term.surface()).ifPresent(periods::add);
  }

  private TitleFacts build() {
    return new TitleFacts(
        bodies, implied, places, people, products, versions, events, amounts, periods);
  }
}
