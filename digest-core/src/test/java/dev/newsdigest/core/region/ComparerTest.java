package dev.newsdigest.core.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.keyword.Tag;
import dev.newsdigest.core.story.EventClusterer;
import dev.newsdigest.core.story.News;
import dev.newsdigest.core.story.Story;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparerTest {

  private static final Region JAPAN = Region.of("jp", "Japan");

  private static AnalyzedArticle article(String id, String title, int minute, Region region) {
    Instant time = News.NOON.plusSeconds(60L * minute);
    return News.of(id, title, null, time, "Outlet " + id, region);
  }

  private static List<Story> stories() {
    return EventClusterer.create()
        .cluster(
            List.of(
                article("a", "英伟达将以 52 亿美元收购光互连初创公司 Lumenora", 0, Region.CHINA),
                article(
                    "b", "Nvidia to buy optical startup Lumenora for $5.9 billion", 45, Region.US),
                article("c", "宇树科技提交科创板上市申请", 10, Region.CHINA),
                article("d", "Waymo recalls 1,200 robotaxis over gate crashes", 10, Region.US),
                article("e", "Rice harvest robots arrive in Niigata", 10, JAPAN)));
  }

  private static final Comparer COMPARER = Comparer.of(List.of(Region.CHINA, Region.US));

  @Test
  void setsASharedStorySideBySide() {
    SharedStory shared = COMPARER.compare(stories()).shared().get(0);
    assertThat(shared.story()).isEqualTo("a");
    assertThat(shared.firstRegion()).contains(Region.CHINA);
    assertThat(shared.lag()).hasValue(45);
    assertThat(shared.sides()).containsOnlyKeys(Region.CHINA, Region.US);
    assertThat(shared.differences())
        .anySatisfy(
            d -> {
              assertThat(d.kind()).isEqualTo("figure");
              assertThat(d.values().get(Region.CHINA)).contains("52 亿");
              assertThat(d.values().get(Region.US)).contains("5.9 billion");
            })
        .anySatisfy(d -> assertThat(d.kind()).isEqualTo("wording"));
  }

  @Test
  void listsWhatOneRegionAloneTold() {
    Comparison comparison = COMPARER.compare(stories());
    assertThat(comparison.only().get(Region.CHINA))
        .singleElement()
        .satisfies(
            only -> {
              assertThat(only.story()).isEqualTo("c");
              assertThat(only.weight()).isEqualTo(0.5);
            });
    assertThat(comparison.only().get(Region.US)).extracting(OnlyStory::story).containsExactly("d");
  }

  @Test
  void claimsSilenceOnlyWhereSourcesWereHealthy() {
    Comparison comparison =
        COMPARER
            .withHealth(
                Map.of(Region.US, new RegionHealth(10, 9), Region.CHINA, new RegionHealth(10, 4)))
            .compare(stories());
    assertThat(comparison.only().get(Region.CHINA).get(0).elsewhere())
        .containsEntry(Region.US, Absence.SILENT);
    assertThat(comparison.only().get(Region.US).get(0).elsewhere())
        .containsEntry(Region.CHINA, Absence.NOT_SEEN);
    assertThat(COMPARER.compare(stories()).only().get(Region.CHINA).get(0).elsewhere())
        .containsEntry(Region.US, Absence.NOT_SEEN);
  }

  @Test
  void sharesTheVoiceByTopicAndEntity() {
    Comparison comparison =
        COMPARER
            .withTopics(s -> s.title().contains("robotaxis") ? List.of("cars") : List.of("chips"))
            .compare(stories());
    assertThat(comparison.topics())
        .filteredOn(share -> share.subject().equals("cars"))
        .singleElement()
        .satisfies(share -> assertThat(share.shares().get(Region.US)).isEqualTo(0.5));
    assertThat(comparison.entities()).extracting(VoiceShare::subject).contains("nvidia");
  }

  @Test
  void tellsCommonTagsFromOwnOnes() {
    Tag chips = new Tag("chips", 3, 2, 4, Tag.Trend.NEW);
    Tag cars = new Tag("cars", 3, 2, 4, Tag.Trend.NEW);
    TagOverlap tags =
        COMPARER
            .withTags(Map.of(Region.CHINA, List.of(chips), Region.US, List.of(chips, cars)))
            .compare(stories())
            .tags();
    assertThat(tags.both()).containsExactly("chips");
    assertThat(tags.only().get(Region.US)).containsExactly("cars");
  }

  @Test
  void comparesAnyRegionsTheCallerNames() {
    Comparison comparison = Comparer.of(List.of(JAPAN, Region.US)).compare(stories());
    assertThat(comparison.shared()).isEmpty();
    assertThat(comparison.only().get(JAPAN)).extracting(OnlyStory::story).containsExactly("e");
  }

  @Test
  void setsThreeRegionsSideBySide() {
    List<Story> stories =
        EventClusterer.create()
            .cluster(
                List.of(
                    article("a", "英伟达将以 59 亿美元收购光互连初创公司 Lumenora", 90, Region.CHINA),
                    article(
                        "b", "Nvidia to buy optical startup Lumenora for $5.9 billion", 45, JAPAN),
                    article("c", "Nvidia buys startup Lumenora for $5.9 billion", 30, Region.US),
                    article(
                        "d", "Waymo recalls 1,200 robotaxis over gate crashes", 10, Region.US)));
    Comparison comparison =
        Comparer.of(List.of(Region.CHINA, Region.US, JAPAN))
            .withHealth(Map.of(Region.CHINA, new RegionHealth(5, 5), JAPAN, new RegionHealth(5, 3)))
            .compare(stories);
    SharedStory shared = comparison.shared().get(0);
    assertThat(shared.sides()).containsOnlyKeys(Region.CHINA, Region.US, JAPAN);
    assertThat(shared.firstRegion()).contains(Region.US);
    assertThat(shared.lag()).hasValue(15);
    assertThat(shared.differences())
        .extracting(SharedStory.Difference::kind)
        .containsOnly("wording");
    assertThat(comparison.only().get(Region.US).get(0).elsewhere())
        .containsEntry(Region.CHINA, Absence.SILENT)
        .containsEntry(JAPAN, Absence.NOT_SEEN);
    assertThat(comparison.isComplete()).isFalse();
    assertThat(comparison.absence(Region.CHINA)).isEqualTo(Absence.SILENT);
    assertThat(comparison.topics()).isEmpty();
    assertThat(comparison.entities())
        .filteredOn(share -> share.subject().equals("nvidia"))
        .singleElement()
        .satisfies(share -> assertThat(share.shares()).hasSize(3).containsEntry(Region.US, 0.5));
  }

  @Test
  void refusesASingleRegion() {
    assertThatThrownBy(() -> Comparer.of(List.of(JAPAN, JAPAN)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
