package dev.newsdigest.core.story;

/**
 * From the first to the last publish time of some articles; {@link ArticleVector#UNDATED} twice
 * without any.
 */
record TimeRange(long from, long to) {

  static TimeRange of(ArticleVector article) {
    return new TimeRange(article.millis(), article.millis());
  }

  boolean known() {
    return from != ArticleVector.UNDATED;
  }

  TimeRange and(TimeRange other) {
    if (!known() || !other.known()) {
      return known() ? this : other;
    }
    return new TimeRange(Math.min(from, other.from), Math.max(to, other.to));
  }

  /** Milliseconds between both; 0 where they overlap. */
  long gap(TimeRange other) {
    return Math.max(0, Math.max(other.from - to, from - other.to));
  }
}
