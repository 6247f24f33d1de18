package dev.newsdigest.core.story;

/** An article (with its copies) as clustering compares it. */
record Item(ArticleVector article, SparseVector weighted) {

  double likeness(Item other) {
    return Likeness.of(weighted, article.chinese(), other.weighted, other.article.chinese())
        * Likeness.decay(TimeRange.of(article), TimeRange.of(other.article));
  }

  boolean anchoredTo(Item other) {
    return Anchor.holds(this, other);
  }
}
