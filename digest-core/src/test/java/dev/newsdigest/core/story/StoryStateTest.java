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
