package dev.newsdigest.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.Region;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StoryStreamTest {

  private final StoryStream stream = EventClusterer.create().stream();

  @Test
  void placesReportsOfOneEventAndCopiesIntoOneStory() {
    StoryStream.Placement first =
        stream.add(News.of("a", "Waymo recalls 1,200 robotaxis over gate crashes"));
    StoryStream.Placement second = stream.add(News.of("b", "Waymo 因闸门碰撞召回 1200 辆无人出租车"));
    StoryStream.Placement copy =
        stream.add(News.of("c", "Waymo Recalls 1,200 Robotaxis Over Gate Crashes"));
    StoryStream.Placement other = stream.add(News.of("d", "Waymo expands to Nashville"));
    assertThat(first.role()).isEqualTo(StoryRole.LEAD);
    assertThat(second.story()).isEqualTo("a");
    assertThat(second.role()).isEqualTo(StoryRole.MEMBER);
    assertThat(copy.story()).isEqualTo("a");
    assertThat(copy.role()).isEqualTo(StoryRole.COPY);
    assertThat(other.story()).isEqualTo("d");
  }

  @Test
  void forgetsDaysThatLeftTheWindow() {
    for (int day = 0; day < 30; day++) {
      for (int i = 0; i < 20; i++) {
        Instant time = News.NOON.plus(Duration.ofDays(day)).plusSeconds(i);
        stream.add(News.of("n" + day + "-" + i, SyntheticNews.headline(day * 20 + i), time));
      }
    }
    assertThat(stream.size()).isLessThanOrEqualTo(20 * (int) StoryStream.WINDOW.toDays());
  }

  @Test
  void isNotEmptiedByAFewArticlesFromTheFuture() {
    stream.add(News.of("a", "Waymo recalls 1,200 robotaxis over gate crashes"));
    for (int i = 0; i < 5; i++) {
      Instant time = News.NOON.plus(Duration.ofDays(9_000 + i));
      stream.add(News.of("f" + i, SyntheticNews.headline(i), time));
    }
    for (int i = 10; i < 40; i++) {
      stream.add(News.of("n" + i, SyntheticNews.headline(i), News.NOON.plusSeconds(i)));
    }
    assertThat(stream.add(News.of("b", "Waymo recalls robotaxis after gate crashes")).story())
        .isEqualTo("a");
  }

  @Test
  void answersTheSameForTheSameArrivals() {
    List<AnalyzedArticle> articles = SyntheticNews.day(12, 300);
    StoryStream again = EventClusterer.create().stream();
    for (AnalyzedArticle article : articles) {
      assertThat(again.add(article)).isEqualTo(stream.add(article));
    }
  }

  @Test
  void findsNearlyWhatTheBatchFindsInWhateverOrderAnHourBrings() {
    List<AnalyzedArticle> articles = new ArrayList<>(SyntheticNews.day(13, 300));
    Map<String, String> batch = new HashMap<>();
    for (Story story : EventClusterer.create().cluster(articles)) {
      story.articles().forEach(a -> batch.put(a.id().value(), story.id()));
    }
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(articles, new Random(seed));
      articles.sort(
          Comparator.comparing(
              a -> a.article().published().orElseThrow().truncatedTo(ChronoUnit.HOURS)));
      StoryStream shuffled = EventClusterer.create().stream();
      Map<String, String> placed = new HashMap<>();
      articles.forEach(a -> placed.put(a.id().value(), shuffled.add(a).story()));
      assertThat(PairScore.f1(batch, placed)).isGreaterThan(0.8);
    }
  }

  @Test
  void bearsArticlesWithoutDateHeadlineOrName() {
    for (int i = 0; i < 50; i++) {
      stream.add(News.of("u" + i, SyntheticNews.headline(i), null, null, "One", Region.US));
      stream.add(News.of("e" + i, "", null, null, "One", Region.US));
    }
    assertThat(stream.size()).isEqualTo(100);
    stream.add(News.of("d", "Waymo recalls 1,200 robotaxis over gate crashes"));
    assertThat(stream.add(News.of("c", "Waymo 因闸门碰撞召回 1200 辆无人出租车")).story()).isEqualTo("d");
  }

  @Test
  void findsNearlyWhatTheBatchFinds() {
    List<AnalyzedArticle> articles = SyntheticNews.day(11, 300);
    Map<String, String> batch = new HashMap<>();
    for (Story story : EventClusterer.create().cluster(articles)) {
      story.articles().forEach(a -> batch.put(a.id().value(), story.id()));
    }
    Map<String, String> placed = new HashMap<>();
    articles.stream()
        .sorted(java.util.Comparator.comparing(a -> a.article().published().orElseThrow()))
        .forEach(a -> placed.put(a.id().value(), stream.add(a).story()));
    assertThat(PairScore.f1(batch, placed)).isGreaterThan(0.8);
  }
}
