package dev.newsdigest.core.story;

import dev.newsdigest.core.article.ArticleId;

/**
 * What clustering keeps of an article: a few hundred bytes, no text.
 *
 * @param id whose it is
 * @param millis publish time in epoch milliseconds, {@link #UNDATED} without one
 * @param chinese whether the headline is Chinese; the language group it is compared within
 * @param features occurrences by feature, title more than lead, before IDF
 * @param facts what the headline is about
 * @param roundup whether it gathers several events
 */
record ArticleVector(
    ArticleId id,
    long millis,
    boolean chinese,
    SparseVector features,
    TitleFacts facts,
    boolean roundup)
    implements Comparable<ArticleVector> {

  static final long UNDATED = Long.MIN_VALUE;

  boolean dated() {
    return millis != UNDATED;
  }

  /** The same, but never to be joined with others by likeness. */
  ArticleVector alone() {
    return new ArticleVector(id, millis, chinese, features, facts, true);
  }

  /** The same without the features, which a weighted copy replaces. */
  ArticleVector light() {
    return new ArticleVector(id, millis, chinese, SparseVector.EMPTY, facts, roundup);
  }

  /** Undated last, so that a story's first article is one whose time is known. */
  @Override
  public int compareTo(ArticleVector other) {
    if (dated() != other.dated()) {
      return dated() ? -1 : 1;
    }
    return millis != other.millis ? Long.compare(millis, other.millis) : id.compareTo(other.id);
  }
}
