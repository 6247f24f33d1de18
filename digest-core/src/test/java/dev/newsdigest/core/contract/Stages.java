package dev.newsdigest.core.contract;

import dev.newsdigest.core.DigestBuilder;
import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.story.EventClusterer;
import dev.newsdigest.core.story.Story;
import dev.newsdigest.core.summarize.RankedStory;
import dev.newsdigest.core.summarize.StoryRanker;
import dev.newsdigest.core.summarize.SummaryRequest;
import dev.newsdigest.core.topic.Classification;
import dev.newsdigest.core.topic.TopicClassifier;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** What stages hand to each other, made of articles by the built-in stages before. */
public final class Stages {

  private static final Analyzer ANALYZER = Analyzer.create().in(NewsDay.ZONE);

  private static final List<String> ACTIONS =
      List.of(
          "opens",
          "buys",
          "sells",
          "tests",
          "recalls",
          "licenses",
          "funds",
          "bans",
          "ships",
          "audits",
          "patents",
          "rents",
          "repairs");

  private static final List<String> THINGS =
      List.of(
          "a robot factory",
          "an AI chip plant",
          "speech models for courts",
          "a data center under a lake",
          "self-driving trams",
          "machine translation for farmers",
          "an AI tutor for schools",
          "vision software for ports",
          "a language model for nurses",
          "GPU clusters on ships",
          "AI agents for tax offices");

  private Stages() {}

  /** Analyses articles as a run does. */
  public static List<AnalyzedArticle> analyzed(List<Article> articles) {
    return articles.stream().map(ANALYZER::analyze).toList();
  }

  public static AnalyzedArticle analyzed(Article article) {
    return ANALYZER.analyze(article);
  }

  public static Analyzer analyzer() {
    return ANALYZER;
  }

  /** An article that says nothing at all. */
  public static AnalyzedArticle empty() {
    return ANALYZER.analyze(
        Article.builder(URI.create("https://us.example/empty"), "", Source.named("Mute")).build());
  }

  /** The stories of a region as its summarizer gets them, whatever they are about. */
  public static SummaryRequest request(List<Article> articles, Region region) {
    List<AnalyzedArticle> analyzed = analyzed(articles);
    List<Story> stories = EventClusterer.create().cluster(analyzed);
    TopicClassifier classifier = TopicClassifier.builtIn();
    Map<ArticleId, Classification> classes = new LinkedHashMap<>();
    analyzed.forEach(article -> classes.put(article.id(), classifier.classify(article)));
    List<RankedStory> ranked =
        new StoryRanker(classes, article -> List.of(), article -> List.of(), 0, NewsDay.NOW)
            .rank(stories, region);
    return new SummaryRequest(
        region, Language.EN, NewsDay.DATE, NewsDay.ZONE, ranked, List.of(), () -> false);
  }

  /** A builder for the digest of {@link NewsDay} with a clock that stands. */
  public static DigestBuilder digest(List<Article> articles) {
    return DigestBuilder.create()
        .source(ArticleSource.of("day", articles))
        .date(NewsDay.DATE)
        .zone(NewsDay.ZONE)
        .clock(Clock.fixed(NewsDay.NOW, ZoneOffset.UTC));
  }

  /** The same call from several threads at once, all answers. */
  public static <T> List<T> together(Supplier<T> call) {
    List<CompletableFuture<T>> calls = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      calls.add(CompletableFuture.supplyAsync(call));
    }
    return calls.stream().map(CompletableFuture::join).toList();
  }

  /** As many different articles as wanted, none of them about the same event. */
  public static List<Article> many(int count) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String maker = "Q" + Integer.toString(i * 7919 + 100_000, 36);
      String town = "V" + Integer.toString(i * 6007 + 200_000, 36) + "burg";
      String title =
          String.join(
              " ",
              maker,
              ACTIONS.get(i % ACTIONS.size()),
              THINGS.get(i % THINGS.size()),
              "near",
              town);
      articles.add(NewsDay.us("m" + i, "Outlet " + i % 9, i % 20, title, title + " on Tuesday."));
    }
    return articles;
  }
}
