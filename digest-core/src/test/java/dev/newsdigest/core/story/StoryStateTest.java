package dev.newsdigest.core.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.failure.DataException;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoryStateTest {

  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.bundled();
  private static final List<AnalyzedArticle> DAY = SyntheticNews.day(5, 300);

  private static StoryState part(int part, int of) {
    return StoryState.of(
        IntStream.range(0, DAY.size()).filter(i -> i % of == part).mapToObj(DAY::get).toList(),
        KNOWLEDGE);
  }

  @Test
  void givesTheStoriesOfTheSinglePassWhateverTheParts() {
    Map<String, String> single = new HashMap<>();
    for (Story story : EventClusterer.create().cluster(DAY)) {
      story.articles().forEach(a -> single.put(a.id().value(), story.id()));
    }
    StoryState left = part(2, 4).merge(part(0, 4));
    StoryState merged = left.merge(part(3, 4)).merge(part(1, 4));
    Map<String, String> partitioned = new HashMap<>();
    merged.stories().forEach((id, story) -> partitioned.put(id.value(), story));
    assertThat(PairScore.f1(single, partitioned)).isGreaterThanOrEqualTo(0.995);
  }

  @Test
  void comparesOnMergingOnlyWhatTheOtherSideMayShare() {
    long whole = StoryState.of(DAY, KNOWLEDGE).compared();
    StoryState most = StoryState.of(DAY.subList(0, 285), KNOWLEDGE);
    StoryState few = StoryState.of(DAY.subList(285, 300), KNOWLEDGE);
    StoryState merged = most.merge(few);
    assertThat(merged.compared()).isPositive().isLessThan(whole / 4);
    assertThat(most.compared() + few.compared() + merged.compared()).isLessThan(whole * 12 / 10);
    assertThat(merged.merge(few).compared()).isZero();
    assertThat(merged.merge(most).compared()).isZero();
  }

  @Test
  void findsACopyInTheOtherStateAndWhatItLedTo() {
    StoryState left =
        StoryState.of(
            List.of(
                News.of("b", "Waymo recalls 1,200 robotaxis over gate crashes"),
                News.of("c", "Waymo 因闸门碰撞召回 1200 辆无人出租车")),
            KNOWLEDGE);
    StoryState right =
        StoryState.of(
            List.of(
                News.of("a", "Waymo Recalls 1,200 Robotaxis Over Gate Crashes"),
                News.of("d", "Waymo expands to Nashville")),
            KNOWLEDGE);
    Map<String, String> stories = new HashMap<>();
    left.merge(right).stories().forEach((id, story) -> stories.put(id.value(), story));
    assertThat(stories).containsEntry("b", "a").containsEntry("c", "a").containsEntry("d", "d");
  }

  @Test
  void forgetsAnArticleAndKeepsWhatItsCopyWasLinkedTo() {
    StoryState state =
        StoryState.of(
            List.of(
                News.of("a", "Waymo recalls 1,200 robotaxis over gate crashes"),
                News.of(
                    "b",
                    "Waymo recalls 1,200 robotaxis over gate crashes",
                    News.NOON.plus(Duration.ofHours(2))),
                News.of("c", "Waymo 因闸门碰撞召回 1200 辆无人出租车", News.NOON.plus(Duration.ofHours(3)))),
            KNOWLEDGE);
    Map<String, String> stories = new HashMap<>();
    state
        .since(News.NOON.plus(Duration.ofHours(1)))
        .stories()
        .forEach((id, story) -> stories.put(id.value(), story));
    assertThat(stories).containsOnly(Map.entry("b", "b"), Map.entry("c", "b"));
  }

  @Test
  void mergesInAnyOrderAndTwice() {
    StoryState a = part(0, 2);
    StoryState b = part(1, 2);
    assertThat(a.merge(b).toBytes()).isEqualTo(b.merge(a).merge(a).toBytes());
    assertThat(a.merge(StoryState.empty()).toBytes()).isEqualTo(a.toBytes());
  }

  @Test
  void comesBackFromItsBytes() {
    StoryState state = part(0, 3);
    StoryState read = StoryState.fromBytes(state.toBytes());
    assertThat(read.toBytes()).isEqualTo(state.toBytes());
    assertThat(read.stories()).isEqualTo(state.stories());
    assertThat(state.toBytes().length).isLessThan(2_500 * state.size());
  }

  @Test
  void refusesDamagedBytesAndOtherVersions() {
    byte[] bytes = part(0, 50).toBytes();
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length / 2);
    byte[] newer = bytes.clone();
    newer[7] = 9;
    assertThatThrownBy(() -> StoryState.fromBytes(cut)).isInstanceOf(DataException.class);
    assertThatThrownBy(() -> StoryState.fromBytes(newer)).hasMessageContaining("version 9");
    assertThatThrownBy(() -> StoryState.fromBytes(new byte[12])).isInstanceOf(DataException.class);
  }

  @Test
  void forgetsWhatIsOlder() {
    StoryState state = StoryState.of(DAY, KNOWLEDGE);
    assertThat(state.since(News.NOON.plus(Duration.ofDays(40))).size()).isZero();
    assertThat(state.since(News.NOON).size()).isEqualTo(DAY.size());
  }
}
