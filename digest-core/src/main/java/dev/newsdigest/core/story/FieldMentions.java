package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.analyze.NameMention;
import dev.newsdigest.core.knowledge.EntityMention;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import dev.newsdigest.core.knowledge.TermMention;
import dev.newsdigest.core.text.DateMention;
import dev.newsdigest.core.text.Quantity;
import dev.newsdigest.core.text.QuantityKind;
import dev.newsdigest.core.text.TextSpan;
import dev.newsdigest.core.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What the read part of one field mentions, every stretch of it once: dates and entities first,
 * then quantities, terms and unknown names, as far as nothing before covers them.
 */
final class FieldMentions {

  private static final int SHORTEST_NAME = 3;

  private final AnalyzedText analyzed;
  private final TextSpan part;
  private final KnowledgeBase knowledge;
  private final List<FieldEntity> entities = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<TermMention> terms = new ArrayList<>();
  private final List<NameMention> names = new ArrayList<>();
  private final BitSet covered = new BitSet();
  private final BitSet named = new BitSet();

  private FieldMentions(AnalyzedText analyzed, TextSpan part, KnowledgeBase knowledge) {
    this.analyzed = analyzed;
    this.part = part;
    this.knowledge = knowledge;
  }

  static FieldMentions of(AnalyzedText analyzed, TextSpan part, KnowledgeBase knowledge) {
    FieldMentions field = new FieldMentions(analyzed, part, knowledge);
    field.dates().forEach(date -> field.coverNamed(date.span()));
    analyzed.entitiesIn(part).forEach(field::add);
    analyzed.quantitiesIn(part).forEach(field::add);
    field.allTerms().forEach(field::add);
    analyzed.namesIn(part).forEach(field::add);
    return field;
  }

  private void add(EntityMention mention) {
    coverNamed(mention.span());
    entities.add(FieldEntity.of(mention, text(), knowledge));
  }

  private void add(Quantity quantity) {
    if (quantity.kind() != QuantityKind.ORDINAL && !isCovered(quantity.span())) {
      coverNamed(quantity.span());
      quantities.add(quantity);
    }
  }

  private void add(TermMention term) {
    if (!isCovered(term.span())) {
      cover(term.span());
      terms.add(term);
    }
  }

  private void add(NameMention name) {
    if (!isCovered(name.span()) && name.name().length() >= SHORTEST_NAME) {
      singular(name).ifPresentOrElse(this::add, () -> names.add(name));
    }
  }

  /** The known entity a name is the plural of. */
  private Optional<EntityMention> singular(NameMention mention) {
    String name = mention.name();
    if (!name.endsWith("s") || name.length() <= SHORTEST_NAME + 1) {
      return Optional.empty();
    }
    String singular = name.substring(0, name.length() - 1);
    List<EntityMention> known = knowledge.find(singular);
    if (known.size() != 1 || known.get(0).span().length() != singular.length()) {
      return Optional.empty();
    }
    EntityMention one = known.get(0);
    return Optional.of(
        new EntityMention(
            one.entityId(), one.kind(), mention.span(), name, one.version(), one.confident()));
  }

  String text() {
    return analyzed.text();
  }

  /** Whether words are written without spaces, as in Chinese. */
  boolean isUnspaced() {
    return analyzed.language().isUnspaced();
  }

  List<DateMention> dates() {
    return analyzed.datesIn(part);
  }

  /** Known entities, also those whose name stands in the plural. */
  List<FieldEntity> entities() {
    return entities;
  }

  /** Quantities that are no date and no part of a name; no ordinals. */
  List<Quantity> quantities() {
    return quantities;
  }

  /** Terms that are no part of anything longer. */
  List<TermMention> terms() {
    return terms;
  }

  /** Terms wherever they stand. */
  List<TermMention> allTerms() {
    return analyzed.termsIn(part);
  }

  /** Proper names that nothing is known of; their words stay uncovered. */
  List<NameMention> names() {
    return names;
  }

  List<Token> tokens() {
    return analyzed.tokensIn(part);
  }

  /** Whether any of it is part of a mention other than an unknown name. */
  boolean isCovered(TextSpan span) {
    int next = covered.nextSetBit(span.start());
    return next >= 0 && next < span.end();
  }

  /** Whether it starts within a date, an entity or a quantity. */
  boolean isNamed(Token token) {
    return named.get(token.start());
  }

  private void cover(TextSpan span) {
    covered.set(span.start(), span.end());
  }

  private void coverNamed(TextSpan span) {
    cover(span);
    named.set(span.start(), span.end());
  }
}
