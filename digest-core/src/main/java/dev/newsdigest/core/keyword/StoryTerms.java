package dev.newsdigest.core.keyword;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.analyze.NameMention;
import dev.newsdigest.core.article.ArticleField;
import dev.newsdigest.core.knowledge.Entity;
import dev.newsdigest.core.knowledge.EntityKind;
import dev.newsdigest.core.knowledge.EntityMention;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import dev.newsdigest.core.knowledge.TermCategory;
import dev.newsdigest.core.knowledge.TermMention;
import dev.newsdigest.core.text.Headlines;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The terms of one story that could be tags, by canonical key, so that aliases and languages fall
 * together: {@code e:} entities, {@code v:} one version of a product (its id, a slash, the
 * version), {@code t:} terms, {@code p:} phrases nothing is known of.
 */
final class StoryTerms {

  static final String ENTITY = "e:";
  static final String RELEASE = "v:";
  static final String TERM = "t:";
  static final String PHRASE = "p:";
  static final String MAKER = "g:";
  static final String FAMILY = "f:";

  /** A teaser names things the story is not about. */
  private static final double SUMMARY_WEIGHT = 0.4;

  private static final double OWN_WEIGHT = 0.4;

  private final KnowledgeBase knowledge;
  private final TagRules rules;

  StoryTerms(KnowledgeBase knowledge, TagRules rules) {
    this.knowledge = knowledge;
    this.rules = rules;
  }

  /**
   * A term of a story.
   *
   * @param weight 1 where a headline has it, less otherwise
   * @param articles articles of the story that carry it
   * @param surface as first written; of a version the version alone
   */
  record Found(double weight, int articles, String surface) {
    /** A company's blog names the company in every piece. */
    Found by(String outlet) {
      boolean own = outlet.contains(surface.toLowerCase(Locale.ROOT));
      return own ? new Found(weight * OWN_WEIGHT, articles, surface) : this;
    }

    Found plus(Found other) {
      return new Found(Math.max(weight, other.weight), articles + other.articles, surface);
    }
  }

  /** Every term of the story, sorted by key. */
  Map<String, Found> of(List<AnalyzedArticle> story) {
    Map<String, Found> all = new TreeMap<>();
    for (AnalyzedArticle article : story) {
      Map<String, Found> found = new HashMap<>();
      read(article.title(), 1, found);
      article.field(ArticleField.SUMMARY).ifPresent(text -> read(text, SUMMARY_WEIGHT, found));
      String outlet = article.article().source().name().toLowerCase(Locale.ROOT);
      found.forEach((key, one) -> all.merge(key, one.by(outlet), Found::plus));
    }
    return all;
  }

  private void read(AnalyzedText text, double weight, Map<String, Found> found) {
    int end = Headlines.proper(text.text()).end();
    for (EntityMention mention : text.entities()) {
      if (mention.span().start() < end && mention.confident() && mayBeTag(mention.kind())) {
        add(ENTITY + mention.entityId(), weight, mention.surface(), found);
        if (mention.version() != null) {
          String version = mention.version().replace('-', ' ');
          add(releaseKey(mention.entityId(), version), weight, version, found);
        }
      }
    }
    for (TermMention mention : text.terms()) {
      boolean plain =
          mention.category() == TermCategory.ACTION || mention.category() == TermCategory.GENERAL;
      if (mention.span().start() < end && !plain && !rules.isNever(mention.termId())) {
        add(TERM + mention.termId(), weight, mention.surface(), found);
      }
    }
    for (NameMention mention : text.names()) {
      String surface = mention.span().of(text.text()).strip();
      if (mention.span().start() < end && isName(surface) && isUnknown(surface)) {
        add(PHRASE + mention.name(), weight, surface, found);
      }
    }
  }

  /** Tickers, offices and fragments are no names. */
  private static boolean isName(String surface) {
    return surface.length() >= (UnitReader.isHan(surface) ? 3 : 4)
        && surface.length() <= 30
        && !surface.matches("[A-Z0-9.&$]{1,5}s?");
  }

  /** A plain word, or a known thing in other company, is no new name. */
  private boolean isUnknown(String surface) {
    String folded = surface.toLowerCase(Locale.ROOT);
    return !rules.isPlainWord(folded)
        && knowledge.findTerms(surface).stream()
            .noneMatch(m -> m.span().length() == folded.length())
        && knowledge.find(surface).isEmpty();
  }

  private static boolean mayBeTag(EntityKind kind) {
    return kind != EntityKind.MEDIA && kind != EntityKind.PLACE;
  }

  private static void add(String key, double weight, String surface, Map<String, Found> found) {
    found.merge(
        key,
        new Found(weight, 1, surface),
        (a, b) -> new Found(Math.max(a.weight, b.weight), 1, a.surface));
  }

  /** "Opus4.8" and "Opus 4.8", "V4 Pro" and "v4-pro" are one. */
  private static String releaseKey(String entity, String version) {
    return RELEASE + entity + '/' + version.replace(" ", "").toLowerCase(Locale.ROOT);
  }

  /** The entity of a name or of one of its versions. */
  static String entityOf(String key) {
    int slash = key.indexOf('/');
    return key.substring(2, slash < 0 ? key.length() : slash);
  }

  /**
   * What a term is counted together with: a maker and its products, near-synonyms. A person stands
   * alone: what one says or does elsewhere is no news of the employer.
   */
  String groupOf(String key) {
    if (key.startsWith(TERM)) {
      return FAMILY + rules.familyOf(key.substring(2));
    }
    if (key.startsWith(ENTITY) || key.startsWith(RELEASE)) {
      String id = entityOf(key);
      return MAKER
          + knowledge
              .entity(id)
              .filter(entity -> entity.kind() != EntityKind.PERSON)
              .flatMap(entity -> knowledge.ownerOf(id, null))
              .map(Entity::id)
              .orElse(id);
    }
    return key;
  }
}
