package dev.newsdigest.core.analyze;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleField;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.knowledge.EntityMention;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An article with the analysis of each of its fields. Immutable and thread-safe. */
public final class AnalyzedArticle {

  private final Article article;
  private final Language language;
  private final Map<ArticleField, AnalyzedText> fields;
  private final Set<String> entityIds;

  AnalyzedArticle(Article article, Language language, Map<ArticleField, AnalyzedText> fields) {
    this.article = Objects.requireNonNull(article, "article");
    this.language = Objects.requireNonNull(language, "language");
    this.fields = Collections.unmodifiableMap(new EnumMap<>(fields));
    Set<String> ids = new LinkedHashSet<>();
    for (AnalyzedText text : this.fields.values()) {
      for (EntityMention mention : text.entities()) {
        ids.add(mention.entityId());
      }
    }
    this.entityIds = Collections.unmodifiableSet(ids);
  }

  public Article article() {
    return article;
  }

  public ArticleId id() {
    return article.id();
  }

  /** Language of the article as a whole, detected with the source's as prior. */
  public Language language() {
    return language;
  }

  public AnalyzedText title() {
    return Objects.requireNonNull(fields.get(ArticleField.TITLE));
  }

  /** The analysis of one field; empty where the article lacks it. */
  public Optional<AnalyzedText> field(ArticleField field) {
    return Optional.ofNullable(fields.get(field));
  }

  /** The fields the article has, title first. */
  public Map<ArticleField, AnalyzedText> fields() {
    return fields;
  }

  /** Ids of all entities mentioned, in order of first mention. */
  public Set<String> entityIds() {
    return entityIds;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof AnalyzedArticle other && article.equals(other.article);
  }

  @Override
  public int hashCode() {
    return article.hashCode();
  }

  @Override
  public String toString() {
    return article.toString();
  }
}
