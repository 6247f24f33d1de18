package dev.newsdigest.core.analyze;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.knowledge.EntityMention;
import dev.newsdigest.core.knowledge.TermMention;
import dev.newsdigest.core.text.DateMention;
import dev.newsdigest.core.text.Quantity;
import dev.newsdigest.core.text.Quote;
import dev.newsdigest.core.text.TextSpan;
import dev.newsdigest.core.text.Token;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A text with everything later stages need of it. All spans are offsets into {@link #text}, in
 * order of appearance.
 *
 * @param text the text as it was analysed, unchanged
 * @param language detected language, {@code und} where it cannot be told
 * @param sentences spans of the sentences, without surrounding white space
 * @param tokens words, numbers and punctuation
 * @param entities mentions of entities of the knowledge base, longest match
 * @param terms mentions of the field's terms
 * @param names runs that look like proper names and are no known entity
 * @param quantities numbers with unit, currency, rounding and direction
 * @param dates absolute and relative dates, resolved against the publish date
 * @param quotes quoted words with their speaker where one is named
 */
public record AnalyzedText(
    String text,
    Language language,
    List<TextSpan> sentences,
    List<Token> tokens,
    List<EntityMention> entities,
    List<TermMention> terms,
    List<NameMention> names,
    List<Quantity> quantities,
    List<DateMention> dates,
    List<Quote> quotes) {

  public AnalyzedText {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(language, "language");
    sentences = List.copyOf(sentences);
    tokens = List.copyOf(tokens);
    entities = List.copyOf(entities);
    terms = List.copyOf(terms);
    names = List.copyOf(names);
    quantities = List.copyOf(quantities);
    dates = List.copyOf(dates);
    quotes = List.copyOf(quotes);
  }

  /**
   * The tokens that lie within a span. Logarithmic in the text's length, then linear in the result.
   */
  public List<Token> tokensIn(TextSpan span) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < tokens.size() && tokens.get(end).end() <= span.end()) {
      end++;
    }
    return tokens.subList(low, end);
  }

  public List<EntityMention> entitiesIn(TextSpan span) {
    return within(entities, EntityMention::span, span);
  }

  public List<TermMention> termsIn(TextSpan span) {
    return within(terms, TermMention::span, span);
  }

  public List<NameMention> namesIn(TextSpan span) {
    return within(names, NameMention::span, span);
  }

  public List<Quantity> quantitiesIn(TextSpan span) {
    return within(quantities, Quantity::span, span);
  }

  public List<DateMention> datesIn(TextSpan span) {
    return within(dates, DateMention::span, span);
  }

  public List<Quote> quotesIn(TextSpan span) {
    return within(quotes, Quote::span, span);
  }

  private static <T> List<T> within(List<T> all, Function<T, TextSpan> spanOf, TextSpan span) {
    return all.stream().filter(one -> span.contains(spanOf.apply(one))).toList();
  }
}
