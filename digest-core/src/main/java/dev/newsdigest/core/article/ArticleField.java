package dev.newsdigest.core.article;

import java.util.Locale;

/** The parts of an article that carry text; offsets of evidence are within one of them. */
public enum ArticleField {
  TITLE,
  SUMMARY,
  TEXT;

  /** The field's name in JSON: {@code title}, {@code summary}, {@code text}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
