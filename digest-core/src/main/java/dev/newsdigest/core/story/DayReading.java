package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A day's stories as later ones are compared with them.
 *
 * @param signatures of the stories, in their order
 * @param norm how heavy an article is on average: signatures are kept without their weight
 */
record DayReading(List<Signature> signatures, double norm) {

  static DayReading of(List<Story> stories, Vectorizer vectorizer) {
    Frequencies frequencies = new Frequencies();
    List<List<ArticleVector>> vectors = new ArrayList<>();
    for (Story story : stories) {
      List<ArticleVector> own = new ArrayList<>();
      for (AnalyzedArticle article : story.articles()) {
        if (!story.copyOf().containsKey(article.id())) {
          ArticleVector vector = vectorizer.vector(article);
          own.add(vector);
          frequencies.add(vector.features());
        }
      }
      vectors.add(own);
    }
    List<Signature> signatures = new ArrayList<>();
    double norms = 0;
    int articles = 0;
    for (List<ArticleVector> own : vectors) {
      Group group = null;
      for (ArticleVector vector : own) {
        Item item = new Item(vector, frequencies.weighted(vector.features()));
        norms += item.weighted().norm();
        articles++;
        Group one = new Group(item);
        if (group == null) {
          group = one;
        } else {
          group.absorb(one);
        }
      }
      signatures.add(Objects.requireNonNull(group).signature());
    }
    return new DayReading(signatures, norms / Math.max(1, articles));
  }
}
