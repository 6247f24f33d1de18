package dev.newsdigest.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.claim.Claim;
import dev.newsdigest.core.collect.SourceReport;
import dev.newsdigest.core.contract.Hostile;
import dev.newsdigest.core.contract.NewsDay;
import dev.newsdigest.core.contract.Stages;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.digest.RegionEdition;
import dev.newsdigest.core.render.HtmlRenderer;
import dev.newsdigest.core.render.JsonRenderer;
import dev.newsdigest.core.render.MarkdownRenderer;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.core.source.SourceResult;
import dev.newsdigest.core.summarize.Draft;
import dev.newsdigest.core.summarize.DraftBlock;
import dev.newsdigest.core.summarize.Summarizer;
import dev.newsdigest.core.topic.SectionId;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DigestPipelineTest {

  private static String bytes(Digest digest) {
    return JsonRenderer.create().render(digest)
        + HtmlRenderer.create().render(digest)
        + MarkdownRenderer.create().render(digest);
  }

  private static Stream<Claim> claims(RegionEdition edition) {
    return edition.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .flatMap(block -> block.claims().stream())
        .map(checked -> checked.claim());
  }

  @Test
  void tellsBothEditionsWithEveryClaimCitedAndNoSectionEmpty() {
    Digest digest = Stages.digest(NewsDay.articles()).build();

    assertThat(digest.editions())
        .extracting(RegionEdition::region)
        .containsExactly(Region.CHINA, Region.US);
    for (RegionEdition edition : digest.editions()) {
      List<ArticleId> listed = edition.references().stream().map(r -> r.article().id()).toList();
      assertThat(claims(edition)).hasSizeGreaterThan(4);
      assertThat(claims(edition))
          .allSatisfy(claim -> assertThat(listed).containsAll(claim.citations()));
      assertThat(edition.sections()).allSatisfy(s -> assertThat(s.blocks()).isNotEmpty());
      assertThat(edition.references())
          .allSatisfy(r -> assertThat(r.article().region()).isEqualTo(edition.region()));
    }
    assertThat(digest.quality().supportedShare()).isEqualTo(1);
    assertThat(digest.quality().copiesMerged()).isPositive();
    assertThat(digest.comparison().shared())
        .anySatisfy(story -> assertThat(story.title()).contains("Opticarn"));
    assertThat(digest.run().warnings()).isEmpty();
  }

  @Test
  void leavesOutWhatIsNoNewsOfTheField() {
    Digest digest = Stages.digest(NewsDay.articles()).build();
    assertThat(digest.editions().stream().flatMap(e -> e.references().stream()))
        .extracting(r -> r.article().id().value())
        .doesNotContain("c12", "c13", "u12", "u13");
  }

  @Test
  void noArticlesGiveADigestThatSaysSo() {
    Digest digest = Stages.digest(List.of()).build();

    assertThat(digest.isEmpty()).isTrue();
    assertThat(digest.quality().stale()).isTrue();
    assertThat(digest.editions()).hasSize(2);
    assertThat(digest.run().sources())
        .extracting(SourceReport::status)
        .containsExactly(SourceReport.Status.EMPTY);
    assertThat(HtmlRenderer.create().render(digest)).contains("No article of the field was found");
    assertThat(DigestBuilder.create().date(NewsDay.DATE).build().isEmpty()).isTrue();
  }

  @Test
  void givesTheSameBytesTwiceAlsoUnderOtherCustoms() {
    String expected = bytes(Stages.digest(NewsDay.articles()).build());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      assertThat(bytes(Stages.digest(NewsDay.articles()).build())).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void givesTheSameBytesWhicheverOrderASourceDeliversIn() {
    List<Article> reversed = new ArrayList<>(NewsDay.articles());
    java.util.Collections.reverse(reversed);
    String expected = bytes(Stages.digest(NewsDay.articles()).build());
    assertThat(bytes(Stages.digest(reversed).build())).isEqualTo(expected);
  }

  @Test
  void runsOfOnePipelineAtTheSameTimeGiveTheSameBytes() {
    DigestBuilder builder = Stages.digest(NewsDay.articles());
    DigestPipeline pipeline = builder.pipeline();
    String alone = bytes(pipeline.run(builder.request()));

    assertThat(Stages.together(() -> bytes(pipeline.run(builder.request())))).containsOnly(alone);
  }

  /** A source as somebody else's project would write it. */
  private static final class TokyoWire implements ArticleSource {
    @Override
    public SourceResult fetch(SourceRequest request) {
      Region japan = Region.of("jp", "Japan");
      return SourceResult.of(
          List.of(
              NewsDay.article(
                  "j1",
                  "Tokyo Wire",
                  japan,
                  2,
                  "Sakura Robotics ships AI model for factory robots",
                  "Sakura Robotics shipped an AI model for factory robots on Tuesday."),
              NewsDay.article(
                  "j2",
                  "Tokyo Wire",
                  japan,
                  3,
                  "Nvidia to buy optical chip maker Opticarn for $4.8 billion",
                  "Nvidia will buy the optical chip maker Opticarn for $4.8 billion.")));
    }
  }

  /** A summarizer as somebody else's project would write it: headlines, and one false claim. */
  private static final Summarizer HEADLINES =
      request ->
          Draft.of(
              "headlines",
              request.stories().stream()
                  .map(story -> story.citable().get(0))
                  .map(
                      a ->
                          Claim.of(
                              a.article().title(),
                              a.language(),
                              SectionId.HIGHLIGHTS,
                              null,
                              List.of(a.id()),
                              List.of(),
                              "headlines"))
                  .map(
                      claim ->
                          new DraftBlock(
                              SectionId.HIGHLIGHTS,
                              DraftBlock.Kind.ITEM,
                              null,
                              List.of(
                                  claim,
                                  claim.saying(
                                      "Google bought all of it for $77 billion.",
                                      claim.language(),
                                      "headlines"))))
                  .toList());

  @Test
  void takesAThirdRegionWithASourceAndASummarizerOfTheCallers() {
    Digest digest =
        Stages.digest(NewsDay.articles())
            .source(new TokyoWire())
            .summarizer(HEADLINES)
            .regions(Region.CHINA, Region.of("jp", "Japan"), Region.US)
            .build();

    assertThat(digest.engine()).isEqualTo("headlines");
    RegionEdition japan = digest.edition(Region.of("jp")).orElseThrow();
    assertThat(japan.title()).isEqualTo("Japan media");
    assertThat(japan.references()).extracting(r -> r.article().id().value()).contains("j1");
    assertThat(digest.editions().stream().flatMap(DigestPipelineTest::claims))
        .noneSatisfy(claim -> assertThat(claim.text()).contains("$77 billion"));
    assertThat(digest.quality().withheld()).isNotEmpty();
    assertThat(digest.run().sources())
        .extracting(SourceReport::source)
        .containsExactly("day", "TokyoWire");
  }

  @Test
  void dropsCitationsOfArticlesThatWereNotGiven() {
    Summarizer inventive =
        request -> {
          Claim claim =
              Claim.of(
                  request.stories().get(0).citable().get(0).article().title(),
                  request.language(),
                  SectionId.OVERVIEW,
                  null,
                  List.of(new ArticleId("nowhere"), request.stories().get(0).citable().get(0).id()),
                  List.of(),
                  "inventive");
          return Draft.of(
              "inventive",
              List.of(
                  new DraftBlock(SectionId.OVERVIEW, DraftBlock.Kind.ITEM, null, List.of(claim))));
        };
    Digest digest =
        Stages.digest(NewsDay.american()).regions(Region.US).summarizer(inventive).build();

    assertThat(claims(digest.editions().get(0)))
        .singleElement()
        .satisfies(
            claim ->
                assertThat(claim.citations()).hasSize(1).doesNotContain(new ArticleId("nowhere")));
    assertThat(digest.editions().get(0).sections()).extracting(s -> s.id()).doesNotHaveDuplicates();
  }

  @Test
  void comparesNothingWithOneRegion() {
    Digest digest = Stages.digest(NewsDay.articles()).regions(Region.US).build();
    assertThat(digest.editions()).hasSize(1);
    assertThat(digest.comparison().shared()).isEmpty();
  }

  @Test
  @Timeout(30)
  void cutsATitleOfFiveMillionCharactersAndTellsTheDay() {
    List<Article> day = new ArrayList<>(NewsDay.articles());
    day.add(Hostile.hugeTitle());
    Digest digest = Stages.digest(day).minimumRelevance(0).build();

    assertThat(JsonRenderer.create().render(digest).length()).isLessThan(500_000);
    assertThat(digest.run().sources().get(0).warnings())
        .extracting(warning -> warning.code())
        .containsExactly("TOO_LONG");
    assertThat(digest.edition(Region.CHINA).orElseThrow().references()).isNotEmpty();
  }

  @Test
  void mergesDuplicatesAndKeepsTwoArticlesOfOneId() {
    Article deal = NewsDay.american().get(0);
    Article again =
        deal.toBuilder()
            .id(new ArticleId("again"))
            .url(URI.create("http://www.us.example/u1/?utm_source=x#top"))
            .build();
    Article sameId =
        NewsDay.us(
                "u1",
                "Prairie Post",
                5,
                "Fernhill opens a robot school in Iowa",
                "Fernhill opened a robot school in Iowa.")
            .toBuilder()
            .url(URI.create("https://us.example/other"))
            .build();
    Digest digest =
        Stages.digest(List.of(deal, again, sameId, deal))
            .minimumRelevance(0)
            .regions(Region.US)
            .build();

    SourceReport report = digest.run().sources().get(0);
    assertThat(report.kept()).isEqualTo(2);
    assertThat(report.dropped()).containsOnlyKeys("DUPLICATE_ADDRESS", "DUPLICATE_ID");
    assertThat(digest.quality().copiesMerged()).isEqualTo(1);
    assertThat(digest.stories().stream().flatMap(s -> s.articles().stream())).hasSize(2);
  }

  @Test
  void takesUndatedItemsAndBringsFarFutureOnesBackToNow() {
    Article undated = NewsDay.american().get(3).toBuilder().published(null).build();
    Article future =
        NewsDay.american().get(5).toBuilder()
            .published(NewsDay.NOW.plus(Duration.ofDays(4000)))
            .build();
    Article tomorrow =
        NewsDay.american().get(7).toBuilder()
            .published(NewsDay.NOW.plus(Duration.ofHours(20)))
            .build();
    Article old =
        NewsDay.american().get(8).toBuilder()
            .published(NewsDay.NOW.minus(Duration.ofDays(90)))
            .build();
    Digest digest =
        Stages.digest(List.of(undated, future, tomorrow, old))
            .minimumRelevance(0)
            .regions(Region.US)
            .build();

    assertThat(digest.run().sources().get(0).dropped()).containsEntry("OUTSIDE_WINDOW", 2);
    assertThat(digest.stories())
        .extracting(s -> s.lead().id().value())
        .containsExactlyInAnyOrder("u4", "u6");
    assertThat(digest.quality().cutoff()).contains(NewsDay.NOW);
  }

  @Test
  void refusesNothingOfAHostileDay() {
    Digest digest = Stages.digest(Hostile.articles()).minimumRelevance(0).build();
    assertThat(digest.quality().claims()).isGreaterThan(5);
    assertThat(digest.run().warnings()).isEmpty();
  }

  @Test
  void marksWhatGoesOnFromTheDayBefore() {
    var archive = dev.newsdigest.core.archive.Archive.inMemory();
    Stages.digest(NewsDay.articles()).archive(archive).build();
    List<Article> next = new ArrayList<>();
    for (Article article : NewsDay.articles()) {
      next.add(
          article.toBuilder()
              .id(new ArticleId("n" + article.id()))
              .url(URI.create(article.url() + "-next"))
              .published(article.published().orElseThrow().plus(Duration.ofDays(1)))
              .build());
    }
    next.add(
        NewsDay.us(
            "n99",
            "Prairie Post",
            26,
            "Nvidia raises price for optical chip maker Opticarn to $5.3 billion",
            "Nvidia raised its price for Opticarn to $5.3 billion."));
    next.add(
        NewsDay.us(
            "n100",
            "Harbor Wire",
            27,
            "Tidewater Labs trains weather model on satellites",
            "Tidewater Labs trained an AI weather model on satellite images."));
    Digest second =
        DigestBuilder.create()
            .source(ArticleSource.of("day", next))
            .date(NewsDay.DATE.plusDays(1))
            .zone(NewsDay.ZONE)
            .clock(
                java.time.Clock.fixed(
                    NewsDay.NOW.plus(Duration.ofDays(1)), java.time.ZoneOffset.UTC))
            .archive(archive)
            .build();

    assertThat(second.stories())
        .filteredOn(story -> story.title().contains("Fernhill"))
        .allSatisfy(
            story ->
                assertThat(story.status()).isEqualTo(dev.newsdigest.core.story.StoryStatus.REPEAT));
    assertThat(second.stories())
        .anySatisfy(
            story -> {
              assertThat(story.status()).isEqualTo(dev.newsdigest.core.story.StoryStatus.UPDATE);
              assertThat(story.changed()).isPresent();
              assertThat(story.title()).contains("Opticarn");
            });
    assertThat(second.stories())
        .filteredOn(story -> story.title().contains("Tidewater"))
        .allSatisfy(
            story ->
                assertThat(story.status()).isEqualTo(dev.newsdigest.core.story.StoryStatus.NEW));
    assertThat(
            second.editions().stream().flatMap(e -> e.tags().stream()).map(t -> t.trend().name()))
        .anyMatch(trend -> !trend.equals("NEW"));
    assertThat(archive.recall(NewsDay.DATE.plusDays(5), 10)).hasSize(2);
  }
}
