package dev.newsdigest.core.analyze;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleField;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.knowledge.EntityMention;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import dev.newsdigest.core.text.DateMention;
import dev.newsdigest.core.text.Dates;
import dev.newsdigest.core.text.LanguageDetector;
import dev.newsdigest.core.text.Lexicon;
import dev.newsdigest.core.text.LexiconSegmenter;
import dev.newsdigest.core.text.Quantities;
import dev.newsdigest.core.text.Quotes;
import dev.newsdigest.core.text.Segmenter;
import dev.newsdigest.core.text.Sentences;
import dev.newsdigest.core.text.Token;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article once for all later stages. Immutable and thread-safe; no network. Time is linear
 * in the text's length.
 */
public final class Analyzer {

  /** Later text of an article adds little to what the news is and much to the cost. */
  private static final int MOST_CHARACTERS = 40_000;

  private static final class Standard {
    static final Analyzer INSTANCE = of(KnowledgeBase.bundled());
  }

  private final KnowledgeBase knowledge;
  private final LanguageDetector detector;
  private final Segmenter segmenter;
  private final ZoneId zone;

  private Analyzer(
      KnowledgeBase knowledge, LanguageDetector detector, Segmenter segmenter, ZoneId zone) {
    this.knowledge = knowledge;
    this.detector = detector;
    this.segmenter = segmenter;
    this.zone = zone;
  }

  /**
   * Returns an analyzer with the bundled knowledge base; days are counted in UTC. The first call
   * loads words and knowledge (about 0.2 s), later ones return the same object.
   */
  public static Analyzer create() {
    return Standard.INSTANCE;
  }

  /** Returns an analyzer with the caller's knowledge base. */
  public static Analyzer of(KnowledgeBase knowledge) {
    Segmenter segmenter = LexiconSegmenter.of(Lexicon.general().plus(knowledge.lexiconWords()));
    return new Analyzer(knowledge, LanguageDetector.create(), segmenter, ZoneOffset.UTC);
  }

  /** Returns an analyzer that cuts words with the given segmenter. */
  public Analyzer segmentingWith(Segmenter other) {
    return new Analyzer(knowledge, detector, Objects.requireNonNull(other, "segmenter"), zone);
  }

  /** Returns an analyzer that counts days ("yesterday") in the given zone. */
  public Analyzer in(ZoneId other) {
    return new Analyzer(knowledge, detector, segmenter, Objects.requireNonNull(other, "zone"));
  }

  public KnowledgeBase knowledge() {
    return knowledge;
  }

  /** Analyses every field of an article. Offsets are within the article's own fields. */
  public AnalyzedArticle analyze(Article article) {
    Language declared = article.language().or(() -> article.source().language()).orElse(null);
    Instant published = article.published().orElse(null);
    Map<ArticleField, AnalyzedText> fields = new EnumMap<>(ArticleField.class);
    for (ArticleField field : ArticleField.values()) {
      Optional<String> text = article.field(field);
      if (text.isPresent()) {
        fields.put(field, analyze(text.get(), declared, published));
      }
    }
    return new AnalyzedArticle(article, languageOf(article, declared, fields), fields);
  }

  /**
   * Analyses any text.
   *
   * @param hint what the text is likely written in; null for nothing known
   * @param reference the time relative dates are counted from; null leaves them out
   */
  public AnalyzedText analyze(String text, @Nullable Language hint, @Nullable Instant reference) {
    String head = head(text);
    Language language = detector.detect(head, hint).language();
    List<Token> tokens = segmenter.segment(head, language);
    List<EntityMention> entities = knowledge.find(head);
    List<DateMention> dates = Dates.find(head, language, reference, zone);
    return new AnalyzedText(
        text,
        language,
        Sentences.of(head, language),
        tokens,
        entities,
        knowledge.findTerms(head),
        NameFinder.find(head, language, tokens, entities),
        // Without a day to count from relative dates are left out, but they are dates still.
        reference == null
            ? Quantities.find(head, language)
            : Quantities.find(head, language, dates),
        dates,
        Quotes.find(head, language));
  }

  /** The title alone is often brand names and figures; the summary decides with it. */
  private Language languageOf(
      Article article, @Nullable Language declared, Map<ArticleField, AnalyzedText> fields) {
    Optional<String> body = article.summary().or(article::text);
    AnalyzedText title = fields.get(ArticleField.TITLE);
    if (body.isEmpty() && title != null) {
      return title.language();
    }
    String text = article.title() + "\n" + body.map(Analyzer::head).orElse("");
    return detector.detect(text, declared).language();
  }

  private static String head(String text) {
    if (text.length() <= MOST_CHARACTERS) {
      return text;
    }
    int end = MOST_CHARACTERS;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
  }
}
