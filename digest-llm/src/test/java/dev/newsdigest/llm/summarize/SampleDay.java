package dev.newsdigest.llm.summarize;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.story.Story;
import dev.newsdigest.core.summarize.RankedStory;
import dev.newsdigest.core.summarize.SummaryRequest;
import dev.newsdigest.core.topic.Classification;
import dev.newsdigest.core.topic.SectionId;
import dev.newsdigest.core.topic.Topic;
import dev.newsdigest.core.topic.TopicScore;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** A day of invented news, as the pipeline would hand it to a summarizer. */
final class SampleDay {

  static final Analyzer ANALYZER = Analyzer.create();
  static final LocalDate DATE = LocalDate.of(2026, 1, 23);
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final List<String> ACTORS =
      List.of(
          "OpenAI",
          "Nvidia",
          "Anthropic",
          "Microsoft",
          "Google",
          "Meta",
          "Amazon",
          "Intel",
          "ByteDance",
          "Tencent",
          "Alibaba",
          "Baidu");

  private static final List<Topic> TOPICS =
      List.of(
          new Topic("funding", "Funding", "融资", SectionId.BUSINESS),
          new Topic("models", "Models", "模型", SectionId.TECHNOLOGY),
          new Topic("chips", "Chips", "芯片", SectionId.TECHNOLOGY),
          new Topic("deals", "Deals", "交易", SectionId.BUSINESS));

  /** Analysed once for all tests: the analysis is not what they test. */
  private static final Map<Integer, RankedStory> STORIES = new ConcurrentHashMap<>();

  private SampleDay() {}

  /** Names that stand in the day's news. */
  static List<String> actors() {
    return ACTORS;
  }

  static Article article(String id, String outlet, String title, String text) {
    return Article.builder(URI.create("https://news.example/" + id), title, Source.named(outlet))
        .id(new ArticleId(id))
        .text(text)
        .region(Region.US)
        .language(Language.EN)
        .published(Instant.parse("2026-01-23T01:00:00Z"))
        .build();
  }

  static RankedStory ranked(int rank, Article... articles) {
    List<AnalyzedArticle> analyzed = new ArrayList<>();
    for (Article article : articles) {
      analyzed.add(ANALYZER.analyze(article));
    }
    Story story = Story.of("story-" + articles[0].id(), analyzed, Map.of(), List.of());
    Topic topic = TOPICS.get(rank % TOPICS.size());
    Classification about =
        new Classification(List.of(new TopicScore(topic, 1.0, List.of())), 1, 1, 1);
    return new RankedStory(story, 100 - rank, about, analyzed, List.of(), List.of());
  }

  /** That many stories, two outlets each; every actor, figure and deed its own. */
  static List<RankedStory> stories(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> STORIES.computeIfAbsent(i, SampleDay::story))
        .toList();
  }

  private static RankedStory story(int i) {
    String actor = ACTORS.get(i % ACTORS.size());
    String other = ACTORS.get((i + 5) % ACTORS.size());
    int figure = 37 + 17 * i;
    String what =
        switch (i % 6) {
          case 0 -> actor + " raised " + figure + " million dollars in a round led by " + other;
          case 1 -> actor + " released a model with " + figure + " billion parameters";
          case 2 -> actor + " ordered " + figure + " thousand chips from " + other;
          case 3 -> actor + " opened a data centre with " + figure + " megawatts in Texas";
          case 4 -> actor + " cut the price of its model by " + (5 + i) + " percent";
          default -> actor + " hired " + figure + " engineers from " + other;
        };
    return ranked(
        i,
        article(
            "a" + i,
            "Morning Wire",
            what,
            what
                + " on Thursday. It is the largest step of the kind this year, the company said in"
                + " a statement."),
        article(
            "b" + i,
            "Evening Post",
            "What we know: " + what,
            "The news came late. " + what + ", according to two people briefed on the plan."));
  }

  static SummaryRequest request(List<RankedStory> stories) {
    return request(stories, Language.EN, () -> false);
  }

  static SummaryRequest request(Region region, List<RankedStory> stories, String run) {
    return new SummaryRequest(
        region, Language.EN, DATE, ZONE, stories, List.of(), () -> false, run);
  }

  static SummaryRequest request(
      List<RankedStory> stories, Language language, BooleanSupplier cancelled) {
    return new SummaryRequest(Region.US, language, DATE, ZONE, stories, List.of(), cancelled);
  }
}
