package dev.newsdigest.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.topic.Classification;
import dev.newsdigest.core.topic.TopicClassifier;
import dev.newsdigest.core.topic.TopicScore;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every {@link TopicClassifier} keeps; extend it with the one to test. */
public abstract class TopicClassifierContract {

  /** The classifier under test. */
  protected abstract TopicClassifier classifier();

  @Test
  public void keepsEveryFigureBetweenZeroAndOne() {
    TopicClassifier classifier = classifier();
    Stages.analyzed(NewsDay.articles()).forEach(article -> sound(classifier.classify(article)));
  }

  @Test
  public void namesNoTopicTwiceAndTheBestFirst() {
    TopicClassifier classifier = classifier();
    for (AnalyzedArticle article : Stages.analyzed(NewsDay.articles())) {
      List<TopicScore> topics = classifier.classify(article).topics();
      assertThat(topics).extracting(score -> score.topic().id()).doesNotHaveDuplicates();
      assertThat(topics).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    }
  }

  @Test
  public void findsNoTopicInNothing() {
    Classification nothing = classifier().classify(Stages.empty());
    assertThat(nothing.topics()).isEmpty();
    sound(nothing);
  }

  @Test
  public void answersTheSameFromSeveralThreads() {
    TopicClassifier classifier = classifier();
    List<AnalyzedArticle> articles = Stages.analyzed(NewsDay.articles());
    List<Classification> alone = articles.stream().map(classifier::classify).toList();

    assertThat(Stages.together(() -> articles.stream().map(classifier::classify).toList()))
        .containsOnly(alone);
  }

  @Test
  @Timeout(20)
  public void survivesHostileText() {
    TopicClassifier classifier = classifier();
    List<Article> hostile = new ArrayList<>(Hostile.articles());
    hostile.add(Hostile.hugeTitle());
    Stages.analyzed(hostile).forEach(article -> sound(classifier.classify(article)));
  }

  private static void sound(Classification one) {
    assertThat(one.relevance()).isBetween(0.0, 1.0);
    assertThat(one.newsworthiness()).isBetween(0.0, 1.0);
    assertThat(one.impact()).isBetween(0.0, 1.0);
    assertThat(one.topics()).allSatisfy(topic -> assertThat(topic.score()).isBetween(0.0, 1.0));
  }
}
