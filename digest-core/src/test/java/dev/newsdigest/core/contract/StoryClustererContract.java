package dev.newsdigest.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.story.Story;
import dev.newsdigest.core.story.StoryClusterer;
import dev.newsdigest.core.story.StoryRole;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every {@link StoryClusterer} keeps; extend it with the one to test. */
public abstract class StoryClustererContract {

  private static final Analyzer ANALYZER = Analyzer.create();

  /** The clusterer under test. */
  protected abstract StoryClusterer clusterer();

  private static List<AnalyzedArticle> articles() {
    List<String> titles =
        List.of(
            "Harbour robots unload first ship without a crew",
            "Harbour robots unload first ship without a crew",
            "港口机器人首次独立卸货",
            "Bakery chain opens its hundredth shop",
            "");
    List<AnalyzedArticle> articles = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      Article.Builder article =
          Article.builder(
              URI.create("https://example.org/" + i), titles.get(i), Source.named("Outlet " + i));
      if (i != 3) {
        article.published(Instant.parse("2026-05-05T08:00:00Z").plusSeconds(600L * i));
      }
      articles.add(ANALYZER.analyze(article.build()));
    }
    return articles;
  }

  @Test
  void holdsEachArticleOnce() {
    List<AnalyzedArticle> given = articles();
    List<AnalyzedArticle> told =
        clusterer().cluster(given).stream().flatMap(s -> s.articles().stream()).toList();
    assertThat(told).containsExactlyInAnyOrderElementsOf(given);
  }

  @Test
  void givesEachStoryOneLead() {
    for (Story story : clusterer().cluster(articles())) {
      assertThat(story.articles().stream().map(a -> story.role(a.id())))
          .containsOnlyOnce(StoryRole.LEAD);
    }
  }

  @Test
  void answersTheSameInAnyOrder() {
    List<String> first = described(articles());
    List<AnalyzedArticle> shuffled = new ArrayList<>(articles());
    Collections.shuffle(shuffled, new Random(7));
    assertThat(described(shuffled)).isEqualTo(first);
  }

  private List<String> described(List<AnalyzedArticle> articles) {
    return clusterer().cluster(articles).stream().map(s -> s.id() + s.articles()).toList();
  }

  @Test
  void makesNoStoryOfNothing() {
    assertThat(clusterer().cluster(List.of())).isEmpty();
  }

  @Test
  @Timeout(20)
  void makesOneStoryOfOneArticleAndManyOfManyInTime() {
    List<AnalyzedArticle> many = Stages.analyzed(Stages.many(143));
    assertThat(clusterer().cluster(many.subList(0, 1))).hasSize(1);
    assertThat(clusterer().cluster(many)).hasSizeGreaterThan(1);
  }

  @Test
  void givesEachStoryAnIdOfItsOwnAndCopiesOfItsOwnArticles() {
    List<Story> stories = clusterer().cluster(Stages.analyzed(NewsDay.articles()));
    assertThat(stories).extracting(Story::id).doesNotHaveDuplicates();
    for (Story story : stories) {
      List<ArticleId> own = story.articles().stream().map(AnalyzedArticle::id).toList();
      assertThat(own).containsAll(story.copyOf().keySet()).containsAll(story.copyOf().values());
      assertThat(story.copyOf()).doesNotContainKey(story.lead().id());
    }
  }

  @Test
  void answersTheSameFromSeveralThreads() {
    List<AnalyzedArticle> day = Stages.analyzed(NewsDay.articles());
    StoryClusterer clusterer = clusterer();
    List<String> alone = clusterer.cluster(day).stream().map(s -> s.id() + s.articles()).toList();
    assertThat(
            Stages.together(
                () -> clusterer.cluster(day).stream().map(s -> s.id() + s.articles()).toList()))
        .containsOnly(alone);
  }

  @Test
  @Timeout(20)
  void survivesHostileText() {
    List<Article> hostile = new ArrayList<>(Hostile.articles());
    hostile.add(Hostile.hugeTitle());
    List<AnalyzedArticle> given = Stages.analyzed(hostile);
    assertThat(clusterer().cluster(given).stream().flatMap(s -> s.articles().stream()))
        .containsExactlyInAnyOrderElementsOf(given);
  }
}
