package dev.newsdigest.sources.catalog;

import java.util.Locale;

/** What stands at an outlet's address. */
public enum AddressKind {
  /** A feed: RSS, Atom or JSON Feed. */
  FEED,
  /** A page that lists articles. */
  LISTING,
  /** A news sitemap. */
  SITEMAP,
  /** The search interface of Hacker News. */
  HACKER_NEWS,
  /** The export interface of arXiv. */
  ARXIV;

  /** The kind's name in data files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
