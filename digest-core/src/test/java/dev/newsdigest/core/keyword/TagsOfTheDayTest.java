package dev.newsdigest.core.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Source;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a reader asks of five tags: is this what was special today? */
class TagsOfTheDayTest {

  private static final Analyzer ANALYZER = Analyzer.create();
  private static final TermCounts NOTHING_BEFORE = TermCounts.EMPTY;

  private final TagSelector selector = TagSelector.using(ANALYZER.knowledge());
  private int next;

  private List<AnalyzedArticle> story(String... titles) {
    List<AnalyzedArticle> story = new ArrayList<>();
    for (String title : titles) {
      next++;
      URI url = URI.create("https://example.org/" + next);
      Source source = Source.named("Outlet " + next);
      story.add(ANALYZER.analyze(Article.builder(url, title, source).build()));
    }
    return story;
  }

  /** Small news that nobody would name a day after. */
  private List<List<AnalyzedArticle>> ordinary() {
    return new ArrayList<>(
        List.of(
            story("Village library lends telescopes"),
            story("Harbor museum reopens after repairs"),
            story("Bakery prize goes to a village near Graz"),
            story("Ferry line changes its summer timetable"),
            story("Choir of engineers sings in Porto"),
            story("Old tram depot turns into a market hall")));
  }

  private List<Tag> tags(
      List<List<AnalyzedArticle>> stories, TermCounts before, Language language) {
    List<Double> weights = Collections.nCopies(stories.size(), 1.0);
    return selector.select(new TagRequest(stories, weights, before, language, 5));
  }

  private static List<String> texts(List<Tag> tags) {
    return tags.stream().map(Tag::text).toList();
  }

  private static TermCounts days(int stories, String... keysAndCounts) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i < keysAndCounts.length; i += 2) {
      counts.put(keysAndCounts[i], Integer.parseInt(keysAndCounts[i + 1]));
    }
    return new TermCounts(stories, counts);
  }

  @Test
  void theProductStandsForItsMakerWhereTheNewsIsAllOfIt() {
    List<List<AnalyzedArticle>> stories = ordinary();
    stories.add(story("Google turns NotebookLM into a study partner", "NotebookLM learns to draw"));
    stories.add(story("Google's NotebookLM reads spreadsheets aloud"));
    assertThat(texts(tags(stories, NOTHING_BEFORE, Language.EN)))
        .contains("NotebookLM")
        .doesNotContain("Google");
  }

  @Test
  void theMakerStandsForManySmallPiecesOfItsDay() {
    List<List<AnalyzedArticle>> stories = ordinary();
    stories.add(story("Google adds maps of caves"));
    stories.add(story("Google closes an office in Oslo"));
    stories.add(story("Gemini answers in Basque"));
    stories.add(story("Google buys wind power in Portugal"));
    assertThat(texts(tags(stories, NOTHING_BEFORE, Language.EN)))
        .contains("Google")
        .doesNotContain("Gemini");
  }

  @Test
  void aReleaseIsCalledByItsVersion() {
    List<List<AnalyzedArticle>> stories = ordinary();
    stories.add(story("Kimi K9 arrives with a longer memory", "月之暗面发布 Kimi K9"));
    stories.add(story("Developers test Kimi K9 on old laptops"));
    List<String> tags = texts(tags(stories, NOTHING_BEFORE, Language.EN));
    assertThat(tags).contains("Kimi K9").doesNotContain("Kimi", "Moonshot AI");
  }

  @Test
  void theStoryEverybodyTellsBeatsTrifles() {
    List<List<AnalyzedArticle>> stories = ordinary();
    stories.add(
        story("Corning signs a record fiber contract", "康宁签下光纤大单", "Corning to supply fiber"));
    stories.add(story("Pinterest tries a new font"));
    stories.add(story("Strava maps night runs"));
    List<Double> weights = new ArrayList<>(Collections.nCopies(stories.size(), 0.5));
    weights.set(6, 6.0);
    TagRequest request = new TagRequest(stories, weights, NOTHING_BEFORE, Language.EN, 5);
    assertThat(selector.select(request).get(0).text()).isEqualTo("Corning");
  }

  @Test
  void whatOneOfManyHeadlinesAddsIsNotWhatTheStoryIsAbout() {
    List<List<AnalyzedArticle>> stories = ordinary();
    stories.add(
        story(
            "Broadcom cuts its outlook",
            "Broadcom shares drop after the outlook",
            "Broadcom outlook disappoints, Marvell drops too",
            "博通下调业绩指引"));
    assertThat(texts(tags(stories, NOTHING_BEFORE, Language.EN)).get(0)).isEqualTo("Broadcom");
  }

  @Test
  void tagsSpeakOfDifferentStories() {
    List<List<AnalyzedArticle>> stories = ordinary();
    stories.add(story("White House staff meets Donald Trump about chips"));
    stories.add(story("Donald Trump answers White House reporters"));
    List<String> tags = texts(tags(stories, NOTHING_BEFORE, Language.EN));
    assertThat(tags.stream().filter(List.of("White House", "Donald Trump")::contains)).hasSize(1);
  }

  @Test
  void whoeverForecastsIsNotTheNews() {
    List<List<AnalyzedArticle>> stories = ordinary();
    stories.add(story("Goldman Sachs: Micron to double its output", "高盛：美光产能将翻倍"));
    List<String> tags = texts(tags(stories, NOTHING_BEFORE, Language.EN));
    assertThat(tags).startsWith("Micron");
  }

  @Test
  void modelsAndTheirFamilyAreOneTag() {
    List<List<AnalyzedArticle>> stories = ordinary();
    stories.add(story("LLMs learn to count berries", "大语言模型学会数浆果"));
    stories.add(story("GPT-5 passes a sailing exam"));
    stories.add(story("ChatGPT plans train journeys"));
    stories.add(story("ChatGPT and GPT-5 compared on crosswords"));
    stories.add(story("Foundation models meet farm tractors"));
    List<String> tags = texts(tags(stories, NOTHING_BEFORE, Language.EN));
    assertThat(tags.stream().filter(tag -> tag.contains("GPT"))).hasSize(1);
    assertThat(tags.stream().filter(tag -> tag.contains("LLM") || tag.contains("models")))
        .hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void theNamesOfBothLanguagesCountAsOne() {
    List<List<AnalyzedArticle>> stories = ordinary();
    stories.add(story("Huawei opens a campus"));
    stories.add(story("华为新园区启用"));
    stories.add(story("華為與大學合作"));
    Tag english = tags(stories, NOTHING_BEFORE, Language.EN).get(0);
    Tag chinese = tags(stories, NOTHING_BEFORE, Language.ZH_HANS).get(0);
    assertThat(english.text()).isEqualTo("Huawei");
    assertThat(chinese.text()).isEqualTo("华为");
    assertThat(english.stories()).isEqualTo(chinese.stories()).isEqualTo(3);
    assertThat(english.articles()).isEqualTo(3);
  }

  @Test
  void storiesAreCountedOnceHoweverManyArticlesTellThem() {
    List<List<AnalyzedArticle>> stories = ordinary();
    stories.add(story("Huawei opens a campus", "Huawei campus opens", "华为新园区启用"));
    Tag tag = tags(stories, NOTHING_BEFORE, Language.EN).get(0);
    assertThat(tag.stories()).isEqualTo(1);
    assertThat(tag.articles()).isEqualTo(3);
  }

  @Test
  void noVerbAndNoHalfWordBecomesATag() {
    List<List<AnalyzedArticle>> stories = ordinary();
    for (String maker : List.of("Intel", "Huawei", "Xiaomi", "Baidu")) {
      stories.add(story(maker + " launches and unveils what it announced"));
    }
    stories.add(story("发布会上推出新品并宣布合作"));
    stories.add(story("宣布推出并发布新的合作"));
    assertThat(texts(tags(stories, NOTHING_BEFORE, Language.EN)))
        .containsExactlyInAnyOrder("Intel", "Huawei", "Xiaomi", "Baidu");
  }

  @Test
  void aQuietDayHasFewerTags() {
    List<List<AnalyzedArticle>> two =
        List.of(story("Intel paints a factory blue"), story("Xiaomi opens a tea room"));
    assertThat(tags(two, NOTHING_BEFORE, Language.EN)).hasSize(1);
    assertThat(tags(ordinary(), NOTHING_BEFORE, Language.EN)).isEmpty();
  }

  @Test
  void onlyTheReadersOwnDaysTellWhatIsNew() {
    List<List<AnalyzedArticle>> stories = ordinary();
    stories.add(story("Corning signs a fiber contract"));
    stories.add(story("Corning builds a kiln"));
    Tag first = tags(stories, NOTHING_BEFORE, Language.EN).get(0);
    Tag later = tags(stories, days(2000, "e:intel", "90"), Language.EN).get(0);
    assertThat(first.text()).isEqualTo(later.text()).isEqualTo("Corning");
    assertThat(first.trend()).isNotEqualTo(Tag.Trend.NEW);
    assertThat(later.trend()).isEqualTo(Tag.Trend.NEW);
  }

  @Test
  void aSingleStoryOfAKnownNameIsNoRise() {
    List<List<AnalyzedArticle>> stories = ordinary();
    stories.add(story("Corning signs a fiber contract"));
    Tag tag = tags(stories, days(2000, "e:corning", "60"), Language.EN).get(0);
    assertThat(tag.lift()).isGreaterThan(1.5);
    assertThat(tag.trend()).isEqualTo(Tag.Trend.STEADY);
  }
}
