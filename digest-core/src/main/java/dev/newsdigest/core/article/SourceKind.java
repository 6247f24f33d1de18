package dev.newsdigest.core.article;

import java.util.Locale;

/** What sort of publisher a source is. */
public enum SourceKind {
  PRESS,
  WIRE,
  COMPANY,
  RESEARCH,
  COMMUNITY;

  /** The kind's name in data files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
