package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.AnalyzedArticle;

/** An article with what the stages of clustering know of it. */
record Report(AnalyzedArticle analyzed, Copies.Piece piece) implements Comparable<Report> {

  static Report of(AnalyzedArticle article, Vectorizer vectorizer) {
    return new Report(
        article,
        new Copies.Piece(
            vectorizer.vector(article), CopyTraits.of(article), article.article().source().id()));
  }

  ArticleVector vector() {
    return piece.article();
  }

  @Override
  public int compareTo(Report other) {
    return vector().compareTo(other.vector());
  }
}
