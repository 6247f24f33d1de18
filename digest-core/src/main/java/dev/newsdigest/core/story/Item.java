package dev.newsdigest.core.story;

/** An article (with its copies) as clustering compares it. */
record Item(ArticleVector article, SparseVector weighted) {

  /** Below this two items are nothing to each other, however much they share. */
  private static final double UNLIKE = 0.5;

  private static final double UNLIKE_ACROSS = 0.38;

  double likeness(Item other) {
    double likeness =
        Likeness.of(weighted, article.chinese(), other.weighted, other.article.chinese())
            * Likeness.decay(TimeRange.of(article), TimeRange.of(other.article));
    double unlike = article.chinese() == other.article.chinese() ? UNLIKE : UNLIKE_ACROSS;
    return likeness < unlike ? likeness : likeness * Breadth.factor(this, other);
  }

  boolean anchoredTo(Item other) {
    return Anchor.holds(this, other);
  }
}
