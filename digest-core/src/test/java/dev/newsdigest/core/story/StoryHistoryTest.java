package dev.newsdigest.core.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.failure.DataException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryHistoryTest {

  private final EventClusterer clusterer = EventClusterer.create();
  private final StoryHistory history = StoryHistory.create();

  private StoryHistory.Continued day(
      List<StoryMemory> before, Instant now, AnalyzedArticle... articles) {
    return history.follow(before, clusterer.cluster(List.of(articles)), now);
  }

  private List<StoryMemory> yesterday() {
    return day(
            List.of(),
            News.NOON,
            News.of("a", "Sources: Nvidia in talks to invest $500 million in Wayve"),
            News.of("b", "Bakery chain opens its hundredth shop"))
        .memories();
  }

  private static Instant later(int days) {
    return News.NOON.plus(Duration.ofDays(days));
  }

  @Test
  void callsWhatWasNeverToldNew() {
    StoryHistory.Continued today =
        day(yesterday(), later(1), News.of("c", "Waymo recalls 1,200 robotaxis", later(1)));
    assertThat(today.stories())
        .singleElement()
        .satisfies(s -> assertThat(s.status()).isEqualTo(StoryStatus.NEW));
    assertThat(today.memories()).hasSize(3);
  }

  @Test
  void keepsTheIdOfAStoryThatGoesOnAndSaysWhatChanged() {
    StoryHistory.Continued today =
        day(
            yesterday(),
            later(1),
            News.of("c", "Nvidia confirms it will invest $700 million in Wayve", later(1)));
    Story story = today.stories().get(0);
    assertThat(story.id()).isEqualTo("a");
    assertThat(story.status()).isEqualTo(StoryStatus.UPDATE);
    assertThat(story.since()).contains(News.NOON);
    assertThat(story.changed().orElseThrow()).contains("confirmed").contains("$700 million");
  }

  @Test
  void callsTheSameNewsAgainARepeat() {
    Story story =
        day(
                yesterday(),
                later(1),
                News.of(
                    "c", "Nvidia in talks to invest $500 million in Wayve, sources say", later(1)))
            .stories()
            .get(0);
    assertThat(story.status()).isEqualTo(StoryStatus.REPEAT);
    assertThat(story.changed()).isEmpty();
  }

  @Test
  void callsAStoryBackAfterSilenceReturned() {
    Story story =
        day(
                yesterday(),
                later(9),
                News.of(
                    "c", "Nvidia in talks to invest $500 million in Wayve, sources say", later(9)))
            .stories()
            .get(0);
    assertThat(story.id()).isEqualTo("a");
    assertThat(story.status()).isEqualTo(StoryStatus.RETURNED);
  }

  @Test
  void followsAStoryIntoTheOtherLanguage() {
    Story story =
        day(yesterday(), later(1), News.of("c", "英伟达洽谈向 Wayve 投资 5 亿美元", later(1)))
            .stories()
            .get(0);
    assertThat(story.id()).isEqualTo("a");
    assertThat(story.status()).isEqualTo(StoryStatus.REPEAT);
  }

  @Test
  void doesNotTakeAnotherDealOfTheActorForTheStory() {
    Story story =
        day(yesterday(), later(1), News.of("c", "Nvidia unveils Rubin platform", later(1)))
            .stories()
            .get(0);
    assertThat(story.status()).isEqualTo(StoryStatus.NEW);
  }

  @Test
  void needsMoreThanANameAndGeneralWordsToGoOn() {
    List<StoryMemory> before =
        day(List.of(), News.NOON, News.of("a", "Meta's AI head sees a chance in new models"))
            .memories();
    Story story =
        day(before, later(1), News.of("c", "Meta delays its new AI model again")).stories().get(0);
    assertThat(story.status()).isEqualTo(StoryStatus.NEW);
  }

  @Test
  void doesNotCallTheHeadOfAnActorOrASmallCountNew() {
    Story story =
        day(
                yesterday(),
                later(1),
                News.of(
                    "c",
                    "Nvidia's Jensen Huang in talks to invest $500 million in Wayve, three people"
                        + " say",
                    later(1)))
            .stories()
            .get(0);
    assertThat(story.id()).isEqualTo("a");
    assertThat(story.status()).isEqualTo(StoryStatus.REPEAT);
  }

  @Test
  void doesNotContinueAStoryInARoundup() {
    Story story =
        day(
                yesterday(),
                later(1),
                News.of(
                    "c",
                    "Daily digest: Nvidia in talks to invest $500 million in Wayve, sources say",
                    later(1)))
            .stories()
            .get(0);
    assertThat(story.status()).isEqualTo(StoryStatus.NEW);
  }

  @Test
  void forgetsStoriesAfterAMonth() {
    assertThat(
            day(yesterday(), later(40), News.of("c", "Waymo recalls robotaxis", later(40)))
                .memories())
        .singleElement()
        .satisfies(memory -> assertThat(memory.id()).isEqualTo("c"));
  }

  @Test
  void refusesASignatureThatIsNone() {
    StoryMemory broken =
        new StoryMemory(
            "x", "t", News.NOON, News.NOON, List.of(), List.of(), List.of(), List.of(), "??");
    assertThatThrownBy(
            () -> day(List.of(broken), later(1), News.of("c", "Waymo recalls robotaxis", later(1))))
        .isInstanceOf(DataException.class);
  }
}
