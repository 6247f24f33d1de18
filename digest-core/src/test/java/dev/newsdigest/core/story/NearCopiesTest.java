package dev.newsdigest.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Source;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Copies as agencies and re-publishers make them, of bodies of made-up words. */
class NearCopiesTest {

  private static final int BODIES = 60;
  private static final int WORDS = 350;

  private final EventClusterer clusterer = EventClusterer.create();

  private static String[] body(int n) {
    Random random = new Random(n);
    String[] words = new String[WORDS];
    for (int i = 0; i < WORDS; i++) {
      words[i] = SyntheticNews.word((int) Math.exp(random.nextDouble() * Math.log(8_000)));
    }
    return words;
  }

  private static AnalyzedArticle article(String id, String title, String text) {
    return News.of(
        Article.builder(URI.create("https://example.org/" + id), title, Source.named(id))
            .id(new ArticleId(id))
            .published(News.NOON)
            .text(text)
            .build());
  }

  /** Share of bodies whose copy is found; asserts that no two bodies are taken for one. */
  private double recall(BiFunction<String[], Random, String> copying) {
    List<AnalyzedArticle> articles = new ArrayList<>();
    for (int i = 0; i < BODIES; i++) {
      String[] body = body(i);
      String title = SyntheticNews.headline(i);
      articles.add(article("o" + i, title, String.join(" ", body)));
      String copied = copying.apply(body, new Random(1_000L + i));
      String[] titleWords = title.split(" ");
      articles.add(article("x" + i, titleWords[0] + " in other words, " + titleWords[3], copied));
    }
    int found = 0;
    for (Story story : clusterer.cluster(articles)) {
      List<String> ids =
          story.articles().stream().map(a -> a.id().value().substring(1)).distinct().toList();
      assertThat(ids).hasSize(1);
      found += story.copyOf().size();
    }
    return (double) found / BODIES;
  }

  @Test
  void findsCopiesWithAnotherBylineAndOutro() {
    assertThat(
            recall(
                (body, random) ->
                    "By Jo Field and Ann Marsh for the Daily Courier. "
                        + String.join(" ", body)
                        + " Reporting by the desk in Oslo; editing by Kim. Follow us for more."))
        .isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void findsCopiesCutByAThird() {
    assertThat(
            recall(
                (body, random) ->
                    String.join(" ", List.of(body).subList(0, (int) (0.7 * body.length)))))
        .isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void findsCopiesUnderAForeignLead() {
    assertThat(
            recall(
                (body, random) -> {
                  String[] other = body(5_000 + random.nextInt(1_000));
                  return String.join(" ", List.of(other).subList(0, 60))
                      + " "
                      + String.join(" ", body)
                      + " Reporting by the desk in Oslo.";
                }))
        .isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void findsCopiesWithATenthOfTheWordsReplaced() {
    assertThat(
            recall(
                (body, random) -> {
                  String[] edited = body.clone();
                  for (int i = 0; i < edited.length; i++) {
                    if (random.nextInt(10) == 0) {
                      edited[i] = SyntheticNews.word(1 + random.nextInt(8_000));
                    }
                  }
                  return String.join(" ", edited);
                }))
        .isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void findsChineseCopiesByCharacters() {
    String text =
        "某市图书馆昨天开放了新的阅览室，馆内设有三百个座位，读者可以凭身份证免费借阅。馆长介绍说，新馆藏书超过四十万册，"
            + "其中儿童读物占三成，夜间开放到晚上十点，周末还会举办讲座和展览，欢迎附近居民前来参观和报名参加志愿服务。";
    Story story =
        clusterer
            .cluster(
                List.of(
                    article("o1", "新图书馆开放三百个座位", text),
                    article("o2", "夜间开放到十点 市图书馆添新阅览室", "本报讯 " + text + "（编辑 小林）")))
            .get(0);
    assertThat(story.copyOf()).hasSize(1);
  }
}
