package dev.newsdigest.core.analyze;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleField;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.knowledge.EntityMention;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import dev.newsdigest.core.text.ChineseScript;
import dev.newsdigest.core.text.DateMention;
import dev.newsdigest.core.text.Dates;
import dev.newsdigest.core.text.LanguageDetector;
import dev.newsdigest.core.text.Lexicon;
import dev.newsdigest.core.text.LexiconSegmenter;
import dev.newsdigest.core.text.NewWords;
import dev.newsdigest.core.text.Quantities;
import dev.newsdigest.core.text.Quotes;
import dev.newsdigest.core.text.Segmenter;
import dev.newsdigest.core.text.Sentences;
import dev.newsdigest.core.text.Token;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
  private final Lexicon lexicon;
  private final LanguageDetector detector;
  private final Segmenter segmenter;
  private final Set<String> names;
  private final ZoneId zone;

  private Analyzer(
      KnowledgeBase knowledge,
      Lexicon lexicon,
      LanguageDetector detector,
      Segmenter segmenter,
      Set<String> names,
      ZoneId zone) {
    this.knowledge = knowledge;
    this.lexicon = lexicon;
    this.detector = detector;
    this.segmenter = segmenter;
    this.names = names;
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
    Lexicon lexicon = Lexicon.general().plus(knowledge.lexiconWords());
    Segmenter segmenter = LexiconSegmenter.of(lexicon);
    return new Analyzer(
        knowledge, lexicon, LanguageDetector.create(), segmenter, Set.of(), ZoneOffset.UTC);
  }

  /** Returns an analyzer that cuts words with the given segmenter. */
  public Analyzer segmentingWith(Segmenter other) {
    return with(Objects.requireNonNull(other, "segmenter"), names, zone);
  }

  /**
   * Returns an analyzer that also keeps these words whole, such as {@link NewWords} found or names
   * of the caller's house; it adds to those given before. Costs some milliseconds. A segmenter of
   * the caller's own does with them what its {@link Segmenter#withWords} says.
   *
   * @param words Chinese words, in either script
   */
  public Analyzer withWords(Collection<String> words) {
    return words.isEmpty() ? this : with(segmenter.withWords(words), names, zone);
  }

  /**
   * Returns an analyzer that also keeps these Chinese names whole and mentions them among {@link
   * AnalyzedText#names}, so that they can be tags and tell stories apart, as Latin names do.
   */
  public Analyzer withNames(Collection<String> more) {
    Set<String> all = new HashSet<>(names);
    more.forEach(name -> all.add(ChineseScript.toSimplified(name.strip())));
    return more.isEmpty() ? this : with(segmenter.withWords(more), Set.copyOf(all), zone);
  }

  /**
   * Starts counts to find words that neither the general list nor the knowledge base has. Counts of
   * analyzers with one knowledge base can be merged.
   */
  public NewWords newWords() {
    return NewWords.besides(lexicon);
  }

  /** Returns an analyzer that counts days ("yesterday") in the given zone. */
  public Analyzer in(ZoneId other) {
    return with(segmenter, names, Objects.requireNonNull(other, "zone"));
  }

  private Analyzer with(Segmenter otherSegmenter, Set<String> otherNames, ZoneId otherZone) {
    return new Analyzer(knowledge, lexicon, detector, otherSegmenter, otherNames, otherZone);
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
        NameFinder.find(head, language, tokens, entities, names),
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
