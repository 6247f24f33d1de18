package dev.newsdigest.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EarlierStoriesTest {

  private final EventClusterer clusterer = EventClusterer.create();
  private final StoryHistory history = StoryHistory.create();

  private List<Story> after(int days, String before, String... now) {
    Instant later = News.NOON.plus(Duration.ofDays(days));
    List<StoryMemory> memories =
        history
            .follow(List.of(), clusterer.cluster(List.of(News.of("a", before))), News.NOON)
            .memories();
    List<Story> today = new ArrayList<>();
    for (String title : now) {
      String id = "n" + today.size();
      today.addAll(clusterer.cluster(List.of(News.of(id, title, later))));
    }
    return history.follow(memories, today, later).stories();
  }

  private Story nextDay(String before, String now) {
    return after(1, before, now).get(0);
  }

  @Test
  void doesNotTakeTalkOfSharesForNewsOfTheCompany() {
    Story story =
        nextDay(
            "Intel plans to split off its chip factories, board votes in May",
            "Summit Ridge Advisors LLC trims holdings in Intel Corporation $INTC ahead of chip"
                + " factories split");
    assertThat(story.status()).isEqualTo(StoryStatus.NEW);
  }

  @Test
  void doesNotTakeAnotherDayOnTheMarketForTheSame() {
    Story story =
        nextDay(
            "Intel stock jumps 6% as chip demand grows",
            "Why Intel stock fell today as chip demand cools");
    assertThat(story.status()).isEqualTo(StoryStatus.NEW);
  }

  @Test
  void asksForMoreTheLongerAStoryWasSilent() {
    String start = "Uber starts robotaxi rides in Lisbon";
    String later = "Uber robotaxi service in Lisbon draws complaints from drivers";
    assertThat(nextDay(start, later).status()).isEqualTo(StoryStatus.REPEAT);
    assertThat(after(25, start, later).get(0).status()).isEqualTo(StoryStatus.NEW);
  }

  @Test
  void saysOfEachStoryThatTellsOfAnEarlierOneSinceWhenItIsTold() {
    List<Story> stories =
        after(
            1,
            "Uber starts robotaxi rides in Lisbon",
            "Uber starts its robotaxi rides in Lisbon",
            "Uber robotaxi service in Lisbon draws complaints from drivers");
    assertThat(stories)
        .extracting(Story::status)
        .containsExactly(StoryStatus.REPEAT, StoryStatus.REPEAT);
    assertThat(stories).extracting(s -> s.since().orElseThrow()).containsOnly(News.NOON);
    assertThat(stories.get(0).id()).isEqualTo("a");
    assertThat(stories.get(1).id()).startsWith("n");
  }

  @Test
  void findsTheEarlierStoryInAHeadlineThatSaysMuchMore() {
    Story story =
        nextDay(
            "Thieves abused Toyota's voice chatbot to unlock cars",
            "In a letter to the attorney general of Ohio, Toyota says 30,000 cars may have been"
                + " unlocked after thieves abused its voice chatbot in May"
                + " (Ann Lee/This Week in Cars)");
    assertThat(story.status()).isEqualTo(StoryStatus.UPDATE);
    assertThat(story.changed().orElseThrow()).contains("30,000");
  }

  @Test
  void doesNotContinueYesterdaysColumn() {
    Story story = nextDay("每日人工智能动态汇总（3月3日）", "每日人工智能动态汇总（3月4日）");
    assertThat(story.status()).isEqualTo(StoryStatus.NEW);
  }

  @Test
  void takesAnotherWordForTheSameStageForARepeat() {
    Story story = nextDay("日产星海大模型获国家生成式AI备案审批", "日产星海大模型正式通过国家生成式AI备案");
    assertThat(story.status()).isEqualTo(StoryStatus.REPEAT);
  }

  @Test
  void doesNotTakeTheMeansForTheEnd() {
    Story story = nextDay("财政部考虑入股芯片企业", "财政部拟通过基金入股芯片企业");
    assertThat(story.changed()).isEmpty();
  }

  @Test
  void callsAHaltAnUpdate() {
    Story story = nextDay("消息称谷歌拟招聘 500 名德语 AI 教师训练 Gemini", "谷歌暂停招聘训练 Gemini 的德语 AI 教师");
    assertThat(story.status()).isEqualTo(StoryStatus.UPDATE);
  }

  @Test
  void doesNotCallAReporterANewActor() {
    Story story =
        nextDay(
            "Apple to give Siri a new voice in iOS 30",
            "Mark Gurman: Apple to give Siri a new voice in iOS 30");
    assertThat(story.status()).isEqualTo(StoryStatus.REPEAT);
  }
}
