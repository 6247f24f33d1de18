package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.AnalyzedArticle;

/** An article with what clustering keeps of it. */
record Report(AnalyzedArticle analyzed, Piece piece) implements Comparable<Report> {

  static Report of(AnalyzedArticle article, Vectorizer vectorizer) {
    return new Report(article, Piece.of(article, vectorizer.vector(article)));
  }

  ArticleVector vector() {
    return piece.article();
  }

  @Override
  public int compareTo(Report other) {
    return piece.compareTo(other.piece);
  }
}
