package dev.newsdigest.core.claim;

import dev.newsdigest.core.article.ArticleField;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.text.TextSpan;
import java.util.Objects;

/**
 * The words of an article that carry a claim.
 *
 * @param article the article
 * @param field the field they stand in
 * @param span offsets within that field
 * @param quote the words themselves
 */
public record Evidence(ArticleId article, ArticleField field, TextSpan span, String quote) {

  public Evidence {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(quote, "quote");
  }
}
