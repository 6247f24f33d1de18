package dev.newsdigest.core.keyword;

import java.util.Objects;

/**
 * A phrase an article is about.
 *
 * @param text as it is written in the article, or its canonical name
 * @param score comparable within one article only; larger is better
 */
public record Keyword(String text, double score) {

  public Keyword {
    Objects.requireNonNull(text, "text");
  }
}
