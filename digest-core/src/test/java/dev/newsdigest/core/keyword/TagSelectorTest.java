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

class TagSelectorTest {

  private static final Analyzer ANALYZER = Analyzer.create();
  private final TagSelector selector = TagSelector.using(ANALYZER.knowledge());
  private int next;

  private List<AnalyzedArticle> story(String... titles) {
    List<AnalyzedArticle> story = new ArrayList<>();
    for (String title : titles) {
      next++;
      story.add(
          ANALYZER.analyze(
              Article.builder(
                      URI.create("https://example.org/" + next),
                      title,
                      Source.named("Outlet " + next))
                  .build()));
    }
    return story;
  }

  private List<List<AnalyzedArticle>> day() {
    return List.of(
        story("Nvidia unveils a cheaper inference accelerator", "英伟达发布新的推理加速器"),
        story("Nvidia opens a research lab in Vietnam"),
        story("Foundries raise prices for AI chips"),
        story("AI chips run short as orders pile up"),
        story("Humanoid robots join a car plant in Shenzhen"),
        story("人形机器人走进物流仓库"),
        story("Robot maker files for an IPO"),
        story("OpenAI tests a cheaper ChatGPT plan"),
        story("ChatGPT gains a study mode for schools"),
        story("Regional bakery wins a prize"));
  }

  private List<String> texts(List<Tag> tags) {
    return tags.stream().map(Tag::text).toList();
  }

  @Test
  void givesAtMostFiveTagsOfTheDay() {
    List<Tag> tags = selector.select(TagRequest.of(day(), Language.EN));
    assertThat(tags).hasSizeLessThanOrEqualTo(5).isNotEmpty();
    assertThat(texts(tags)).doesNotContain("AI", "Artificial intelligence");
  }

  @Test
  void namesOfBothLanguagesAreOneTag() {
    List<Tag> english = selector.select(TagRequest.of(day(), Language.EN));
    List<Tag> chinese = selector.select(TagRequest.of(day(), Language.ZH_HANS));
    assertThat(texts(english)).contains("NVIDIA").doesNotContain("英伟达");
    assertThat(texts(chinese)).contains("英伟达").doesNotContain("NVIDIA");
  }

  @Test
  void aMakerAndItsProductAreOneTag() {
    List<String> tags = texts(selector.select(TagRequest.of(day(), Language.EN)));
    assertThat(tags.stream().filter(List.of("OpenAI", "ChatGPT")::contains)).hasSize(1);
  }

  @Test
  void nearSynonymsAreOneTag() {
    List<String> tags = texts(selector.select(TagRequest.of(day(), Language.EN)));
    assertThat(tags.stream().filter(tag -> tag.contains("obot"))).hasSize(1);
  }

  @Test
  void aTagThatHoldsAnothersWordsStandsAlone() {
    List<List<AnalyzedArticle>> stories =
        List.of(
            story("Memory chips run short in Korea"),
            story("Memory chips get dearer for phone makers"),
            story("Chips reach a new record in AI exports"),
            story("Chips for AI leave the country by sea"));
    List<String> tags = texts(selector.select(TagRequest.of(stories, Language.EN)));
    assertThat(tags).contains("Memory chips").doesNotContain("Chips");
  }

  @Test
  void whoReportsIsNoTag() {
    List<List<AnalyzedArticle>> stories =
        List.of(
            story("Mistral opens an office in Oslo (Petra Quillfeather/TechCrunch)"),
            story("Humanoid robots learn to fold towels (Petra Quillfeather/TechCrunch)"),
            story("Data centers face a water shortage - Quillfeather Newsroom"));
    List<String> tags = texts(selector.select(TagRequest.of(stories, Language.EN)));
    assertThat(tags).isNotEmpty().noneMatch(tag -> tag.contains("Quillfeather"));
  }

  @Test
  void aNameNobodyKnowsNeedsASecondVoice() {
    List<List<AnalyzedArticle>> once = List.of(story("Zorblatt Dynamics opens an AI lab"));
    List<List<AnalyzedArticle>> twice =
        List.of(
            story("Zorblatt Dynamics opens an AI lab"),
            story("Regulator clears the Zorblatt Dynamics rover"));
    assertThat(texts(selector.select(TagRequest.of(once, Language.EN))))
        .doesNotContain("Zorblatt Dynamics");
    assertThat(texts(selector.select(TagRequest.of(twice, Language.EN))))
        .contains("Zorblatt Dynamics");
  }

  @Test
  void everyIdOfTheTagRulesIsATermOfTheKnowledgeBase() {
    assertThat(TagRules.bundled().terms())
        .hasSizeGreaterThan(300)
        .allSatisfy(id -> assertThat(ANALYZER.knowledge().term(id)).as(id).isPresent());
  }

  @Test
  void everyEntityOfTheTagRulesIsKnown() {
    assertThat(TagRules.bundled().entities())
        .hasSizeGreaterThan(30)
        .allSatisfy(id -> assertThat(ANALYZER.knowledge().entity(id)).as(id).isPresent());
  }

  @Test
  void everyIdOfTheShippedCountsIsKnown() {
    assertThat(BackgroundTerms.shipped().counts().keySet())
        .hasSizeGreaterThan(500)
        .allSatisfy(
            key -> {
              String id = StoryTerms.entityOf(key);
              boolean term = key.startsWith("t:") || key.startsWith("f:");
              assertThat(
                      term
                          ? ANALYZER.knowledge().term(id).isPresent()
                          : ANALYZER.knowledge().entity(id).isPresent())
                  .as(key)
                  .isTrue();
            });
  }

  @Test
  void copiesOfOneStoryDoNotAddUp() {
    List<List<AnalyzedArticle>> stories = new ArrayList<>(day());
    stories.add(
        story(
            "Quantum computing firm sells a machine",
            "Quantum computing firm sells a machine",
            "Quantum computing firm sells a machine"));
    TermCounts counts = selector.count(stories);
    assertThat(counts.count("t:quantum-computing")).isEqualTo(1);
    assertThat(counts.documents()).isEqualTo(stories.size());
  }

  @Test
  void whatStandsEveryDayYieldsToWhatIsNew() {
    List<List<AnalyzedArticle>> stories =
        List.of(
            story("OpenAI updates its help pages"),
            story("OpenAI sponsors a chess event"),
            story("Mistral raises money for data centers"),
            story("Mistral signs a deal with an airline"),
            story("A quantum lab opens in Graz"),
            story("Robots weed a vineyard near Porto"),
            story("A port in Chile tests driverless trucks"),
            story("Satellites count whales off Iceland"));
    TreeMap<String, Integer> before = new TreeMap<>();
    before.put("g:openai", 900);
    before.put("e:openai", 900);
    before.put("g:mistral-ai", 2);
    before.put("e:mistral-ai", 2);
    TermCounts background = new TermCounts(1000, before);
    List<Tag> tags =
        selector.select(
            new TagRequest(
                stories, Collections.nCopies(stories.size(), 1.0), background, Language.EN, 5));
    List<String> texts = texts(tags);
    int mistral =
        texts.indexOf("Mistral AI") >= 0 ? texts.indexOf("Mistral AI") : texts.indexOf("Mistral");
    assertThat(mistral).isZero();
    Tag openai = tags.stream().filter(t -> t.text().equals("OpenAI")).findFirst().orElseThrow();
    assertThat(openai.trend()).isEqualTo(Tag.Trend.COOLING);
    assertThat(tags.get(0).lift()).isGreaterThan(openai.lift());
  }

  @Test
  void storiesWithoutWeightGiveNoTags() {
    List<List<AnalyzedArticle>> stories = day();
    List<Double> weights = stories.stream().map(story -> 0.0).toList();
    TagRequest request = new TagRequest(stories, weights, TermCounts.EMPTY, Language.EN, 5);
    assertThat(selector.select(request)).isEmpty();
  }

  @Test
  void theSameDayGivesTheSameTags() {
    assertThat(selector.select(TagRequest.of(day(), Language.EN)))
        .isEqualTo(selector.select(TagRequest.of(day(), Language.EN)));
  }

  @Test
  void anEmptyDayHasNoTags() {
    assertThat(selector.select(TagRequest.of(List.of(), Language.EN))).isEmpty();
  }
}
