package dev.newsdigest.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.contract.StoryClustererContract;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EventClustererTest extends StoryClustererContract {

  private final EventClusterer clusterer = EventClusterer.create();

  @Override
  protected StoryClusterer clusterer() {
    return clusterer;
  }

  private List<Story> stories(AnalyzedArticle... articles) {
    return clusterer.cluster(List.of(articles));
  }

  @Test
  void joinsReportsOfOneEventAcrossLanguagesAndSaysWhy() {
    List<Story> stories =
        stories(
            News.of("a", "英伟达将以 52 亿美元收购光互连初创公司 Lumenora"),
            News.of("b", "Nvidia to buy optical interconnect startup Lumenora for $5.2 billion"));
    assertThat(stories).hasSize(1);
    assertThat(stories.get(0).reasons())
        .anySatisfy(
            reason -> {
              assertThat(reason.code()).isEqualTo("SAME_EVENT_ACROSS_LANGUAGES");
              assertThat(reason.evidence()).contains("Nvidia");
            });
  }

  @Test
  void keepsTwoVersionsOfOneProductApartAndSaysWhy() {
    List<Story> stories =
        stories(News.of("a", "GPT-5.5 发布：推理能力提升，价格不变"), News.of("b", "GPT-5.6 发布：推理能力提升，价格不变"));
    assertThat(stories).hasSize(2);
    assertThat(stories.stream().flatMap(s -> s.reasons().stream()))
        .anyMatch(reason -> reason.isVeto() && reason.evidence().contains("5.6"));
  }

  @Test
  void joinsByAPersonWhoSeldomMakesNewsButNotByAFamousOne() {
    assertThat(
            stories(
                News.of("a", "Martin Scorsese has had enough of A.I. movies"),
                News.of("b", "The latest guest of a chip summit: Martin Scorsese")))
        .hasSize(1);
    assertThat(
            stories(
                News.of("a", "Sam Altman has had enough of meetings"),
                News.of("b", "The latest guest of a chip summit: Sam Altman")))
        .hasSize(2);
  }

  @Test
  void relatesTwoEventsOfOneMatterWithoutJoiningThem() {
    List<Story> stories =
        stories(
            News.of("a", "Samsung in talks to invest in Mistral"),
            News.of("b", "Mistral in talks with Nvidia about chips"),
            News.of("c", "Duolingo opens an office in Lisbon"));
    assertThat(stories).hasSize(3);
    assertThat(stories.get(0).isRelatedTo(stories.get(1))).isTrue();
    assertThat(stories.get(1).isRelatedTo(stories.get(0))).isTrue();
    assertThat(stories.get(0).isRelatedTo(stories.get(2))).isFalse();
  }

  @Test
  void takesEqualHeadlinesAndTheSameAddressForCopies() {
    Instant later = News.NOON.plusSeconds(60);
    Source wire = Source.named("Wire");
    AnalyzedArticle first = News.of("a", "Harbour robots unload first ship without a crew");
    AnalyzedArticle again =
        News.of("b", "Harbour Robots Unload First Ship Without a Crew - Daily Post", later);
    AnalyzedArticle tracked =
        News.of(
            Article.builder(
                    URI.create("https://www.example.org/a/?utm_source=feed"),
                    "Harbour robots unload a first ship",
                    wire)
                .id(new ArticleId("c"))
                .published(later)
                .build());
    Story story = stories(first, again, tracked).get(0);
    assertThat(story.id()).isEqualTo("a");
    assertThat(story.role(new ArticleId("a"))).isEqualTo(StoryRole.LEAD);
    assertThat(story.copyOf()).containsOnlyKeys(new ArticleId("b"), new ArticleId("c"));
  }

  @Test
  void letsTheEarliestCompleteReportLead() {
    Instant later = News.NOON.plusSeconds(3600);
    Story story =
        stories(
                News.of("a", "Waymo recalls 1,200 robotaxis over gate crashes"),
                News.of(
                    "b",
                    "Waymo recalls 1,200 robotaxis after crashes into gates",
                    "The recall covers cars with the fifth version of the software.",
                    later,
                    "Courier",
                    Region.US))
            .get(0);
    assertThat(story.lead().id().value()).isEqualTo("b");
    assertThat(story.id()).isEqualTo("a");
  }

  @Test
  void doesNotDependOnTheOrderOfArticles() {
    List<AnalyzedArticle> articles = SyntheticNews.day(3, 120);
    List<String> expected = described(articles);
    for (int seed = 0; seed < 5; seed++) {
      List<AnalyzedArticle> shuffled = new ArrayList<>(articles);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(described(shuffled)).isEqualTo(expected);
    }
  }

  private List<String> described(List<AnalyzedArticle> articles) {
    return clusterer.cluster(articles).stream()
        .map(s -> s.id() + s.articles() + s.copyOf() + s.reasons())
        .toList();
  }

  @Test
  void neverGluesStoriesTogetherByARoundup() {
    List<Story> stories =
        stories(
            News.of("a", "Samsung wins $16.5 billion Tesla chip order"),
            News.of("b", "Waymo recalls 1,200 robotaxis over gate crashes"),
            News.of(
                "c",
                "Daily digest: Samsung wins Tesla chip order; Waymo recalls 1,200 robotaxis; more"),
            News.of("d", "早报｜三星获特斯拉 165 亿美元芯片订单；Waymo 召回 1200 辆无人出租车"));
    assertThat(stories).hasSize(4);
  }

  @Test
  void doesNotTakeBoilerplateForAStory() {
    String boilerplate =
        "Sign up for our newsletter to get the most important stories of the day in your inbox. "
            + "By signing up you agree to our terms of use and to our privacy policy, and you "
            + "accept that we may send you offers from time to time. You can leave at any time.";
    List<AnalyzedArticle> articles =
        IntStream.range(0, 500)
            .mapToObj(
                i ->
                    News.of(
                        "n" + i,
                        SyntheticNews.headline(i),
                        boilerplate,
                        News.NOON.plusSeconds(i),
                        "Outlet " + i % 40,
                        Region.US))
            .toList();
    int largest =
        clusterer.cluster(articles).stream().mapToInt(s -> s.articles().size()).max().orElse(0);
    assertThat(largest).isLessThanOrEqualTo(5);
  }

  @Test
  void doesNotJoinArticlesUnderARubricsName() {
    List<AnalyzedArticle> articles =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    News.of(
                        "r" + i,
                        "Subscribe to continue reading",
                        SyntheticNews.headline(i),
                        News.NOON.plusSeconds(i),
                        "Courier",
                        Region.US))
            .toList();
    assertThat(clusterer.cluster(articles)).hasSize(40);
  }

  @Test
  void bearsMissingTitlesDatesAndNames() {
    Instant far = Instant.parse("2099-01-01T00:00:00Z");
    List<Story> stories =
        stories(
            News.of("a", "", null, null, "A", Region.US),
            News.of("b", "", null, null, "B", Region.US),
            News.of("c", "？！", null, far, "C", Region.CHINA),
            News.of("d", "Why we sleep", null, far, "D", Region.US));
    assertThat(stories).hasSize(4);
  }

  @Test
  void keepsReportsDaysApartApart() {
    assertThat(
            stories(
                News.of("a", "Waymo recalls 1,200 robotaxis over gate crashes"),
                News.of(
                    "b",
                    "Waymo recalls robotaxis after crashes",
                    News.NOON.plus(Duration.ofDays(20)))))
        .hasSize(2);
  }

  @Test
  void bearsTenThousandArticlesOfOneOutletWithoutComparingAllPairs() {
    List<AnalyzedArticle> articles =
        IntStream.range(0, 10_000)
            .mapToObj(
                i ->
                    News.of(
                        "o" + i,
                        "Nvidia " + SyntheticNews.headline(i),
                        null,
                        News.NOON.plusSeconds(i),
                        "One Outlet",
                        Region.US))
            .toList();
    assertThat(clusterer.cluster(articles)).hasSizeGreaterThan(9_000);
    double few = compared(articles.subList(0, 2_500)) / 2_500.0;
    double many = compared(articles) / 10_000.0;
    assertThat(many).isLessThan(1.5 * few);
  }

  @Test
  void doesNotTakeTheSameExcerptUnderAnyHeadlineOrNoneForAStory() {
    String excerpt =
        "Read this and thousands of other stories with a subscription. Members support the work "
            + "of our reporters in forty countries, and receive each of our daily letters, the "
            + "weekend edition and the full archive since the first issue of our paper.";
    for (String name : List.of("Nvidia ", "")) {
      List<AnalyzedArticle> articles =
          IntStream.range(0, 500)
              .mapToObj(
                  i ->
                      News.of(
                          "x" + i,
                          name.isEmpty() ? "" : name + SyntheticNews.headline(i),
                          excerpt,
                          News.NOON.plusSeconds(i),
                          "Outlet " + i % 40,
                          Region.US))
              .toList();
      assertThat(clusterer.cluster(articles)).hasSizeGreaterThan(450);
      StoryStream stream = clusterer.stream();
      Map<String, Integer> sizes = new HashMap<>();
      articles.forEach(a -> sizes.merge(stream.add(a).story(), 1, Integer::sum));
      assertThat(sizes.values()).allMatch(size -> size <= Copies.HEADLINES_OF_A_BODY);
    }
  }

  private static long compared(List<AnalyzedArticle> articles) {
    return StoryState.of(articles, KnowledgeBase.bundled()).compared();
  }

  @Test
  void asksTheSecondOpinionOnlyWhereUndecided() {
    List<String> asked = Collections.synchronizedList(new ArrayList<>());
    EventClusterer second =
        clusterer.withScorer(
            (a, b) -> {
              asked.add(a.id() + " " + b.id());
              return 0;
            });
    List<AnalyzedArticle> articles =
        List.of(
            News.of("a", "Anthropic settles authors' copyright suit for $1.5 billion"),
            News.of("b", "Anthropic settles the authors' copyright suit for $1.5 billion in cash"),
            News.of("c", "Bakery chain opens its hundredth shop"));
    assertThat(second.cluster(articles)).hasSize(2);
    assertThat(asked).isEmpty();
  }
}
