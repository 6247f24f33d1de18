package dev.newsdigest.core;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.archive.DayRecord;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.collect.ArticleEnricher;
import dev.newsdigest.core.collect.Collected;
import dev.newsdigest.core.collect.Collector;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.digest.QualityReport;
import dev.newsdigest.core.digest.RunReport;
import dev.newsdigest.core.failure.CancelledException;
import dev.newsdigest.core.failure.DataException;
import dev.newsdigest.core.failure.StageFailure;
import dev.newsdigest.core.region.RegionAssigner;
import dev.newsdigest.core.render.JsonRenderer;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.core.story.EventClusterer;
import dev.newsdigest.core.story.Story;
import dev.newsdigest.core.story.StoryClusterer;
import dev.newsdigest.core.story.StoryHistory;
import dev.newsdigest.core.story.StoryMemory;
import dev.newsdigest.core.topic.Classification;
import dev.newsdigest.core.topic.TopicClassifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/** One run of a pipeline. Not thread-safe; used once. */
final class DigestJob {

  /** Of an article whose classifier failed nothing is told. */
  private static final Classification NOTHING_KNOWN = new Classification(List.of(), 0, 0, 0);

  /** How far back stories and terms are remembered. */
  private static final int MEMORY_DAYS = 30;

  private final PipelineSettings settings;
  private final DigestRequest request;
  private final AtomicBoolean cancelled;
  private final DigestListener listener;
  private final Executor executor;
  private final List<StageFailure> warnings = new ArrayList<>();
  private final PlugInGuard guard = new PlugInGuard(this::warn);

  DigestJob(
      PipelineSettings settings,
      DigestRequest request,
      AtomicBoolean cancelled,
      DigestListener listener,
      Executor executor) {
    this.settings = settings;
    this.request = request;
    this.cancelled = cancelled;
    this.listener = new SafeListener(listener);
    this.executor = executor;
  }

  Digest make() {
    Instant started = settings.clock().instant();
    SourceRequest asked = asked(started);

    // 1. Collect: every source side by side, the day's window, each address once.
    Collected collected = collect(asked);
    // 2. Enrich: full texts where feeds give only a teaser, if the caller asked for it.
    List<Article> articles = enrich(collected.articles(), asked);
    // 3. Recall the days before: stories, terms and words.
    List<DayRecord> memory = recall();
    // 4. Analyse each article once, new words whole; every later step reads the analysis.
    WordDesk words = new WordDesk(settings.analyzer().in(request.zone()), this::warn);
    Analyzer analyzer = words.learn(articles, memory);
    List<AnalyzedArticle> analyzed = analyze(articles, analyzer);
    // 5. Classify: topics, relevance, newsworthiness.
    Map<ArticleId, Classification> classes = classify(analyzed);
    // 6. Cluster: one event, one story, across languages; what was told before goes on under its
    // old id.
    List<Story> clustered = cluster(analyzed);
    StoryHistory.Continued continued = follow(clustered, memory, started);
    List<Story> stories = continued.stories();
    // 7. Edit: rank the stories of each region, pick its tags, have its edition written.
    // 8. Ground: check every claim, mend or withhold what does not hold.
    EditorialDesk desk =
        new EditorialDesk(settings.readWith(analyzer), request, listener, cancelled, guard);
    Editorial editorial = desk.edit(stories, classes, collected, memory);
    warnings.addAll(editorial.warnings());
    // 9. Assemble: editions with numbered references, the comparison, the reports.
    Digest digest = assemble(started, collected, editorial);
    // 10. Remember the day for the days to come.
    remember(digest, editorial, continued.memories(), words);
    return digest;
  }

  private SourceRequest asked(Instant now) {
    return new SourceRequest(
        request.from(), request.to(), now, request.zone(), () -> isCancelled());
  }

  private Collected collect(SourceRequest asked) {
    int total = settings.sources().size();
    listener.onProgress(Stage.COLLECT, 0, total);
    Collector collector = new Collector(executor, settings.collectBudget(), settings.clock());
    return collector.collect(
        settings.sources(),
        asked,
        (report, done, all) -> {
          listener.onSource(report);
          listener.onProgress(Stage.COLLECT, done, all);
        });
  }

  private List<Article> enrich(List<Article> articles, SourceRequest asked) {
    ArticleEnricher enricher = settings.enricher();
    String name = PlugInGuard.nameOf(enricher, "enricher");
    List<Article> enriched =
        guard.call("collect", name, () -> enricher.enrich(articles, asked), () -> articles);
    List<ArticleId> before = articles.stream().map(Article::id).toList();
    if (!enriched.stream().map(Article::id).toList().equals(before)) {
      String message = "returned other articles than it was given";
      guard.warn(new StageFailure("collect", "OTHER_ARTICLES", name, message, false));
      return articles;
    }
    return enriched;
  }

  private List<AnalyzedArticle> analyze(List<Article> articles, Analyzer analyzer) {
    RegionAssigner regions = RegionAssigner.using(analyzer.knowledge());
    List<AnalyzedArticle> analyzed = new ArrayList<>(articles.size());
    listener.onProgress(Stage.ANALYZE, 0, articles.size());
    for (Article article : articles) {
      checkCancelled();
      analyzed.add(analyzer.analyze(regions.assign(article)));
      listener.onProgress(Stage.ANALYZE, analyzed.size(), articles.size());
    }
    return analyzed;
  }

  private Map<ArticleId, Classification> classify(List<AnalyzedArticle> articles) {
    Map<ArticleId, Classification> classes = new LinkedHashMap<>();
    TopicClassifier classifier = settings.classifier();
    String name = PlugInGuard.nameOf(classifier, "classifier");
    listener.onProgress(Stage.CLASSIFY, 0, articles.size());
    for (AnalyzedArticle article : articles) {
      checkCancelled();
      classes.put(
          article.id(),
          guard.call("topic", name, () -> classifier.classify(article), () -> NOTHING_KNOWN));
    }
    listener.onProgress(Stage.CLASSIFY, articles.size(), articles.size());
    return classes;
  }

  private List<Story> cluster(List<AnalyzedArticle> articles) {
    listener.onProgress(Stage.CLUSTER, 0, articles.size());
    checkCancelled();
    StoryClusterer clusterer = settings.clusterer();
    List<Story> stories =
        guard.call(
            "story",
            PlugInGuard.nameOf(clusterer, "clusterer"),
            () -> clusterer.cluster(articles),
            () -> EventClusterer.using(settings.knowledge()).cluster(articles));
    listener.onProgress(Stage.CLUSTER, articles.size(), articles.size());
    return stories;
  }

  private List<DayRecord> recall() {
    try {
      return List.copyOf(settings.archive().recall(request.date(), MEMORY_DAYS));
    } catch (RuntimeException e) {
      warn(new StageFailure("archive", "UNREADABLE", "archive", e.getMessage() + "", true));
      return List.of();
    }
  }

  /** The newest remembered day carries the stories of those before it. */
  private StoryHistory.Continued follow(List<Story> stories, List<DayRecord> memory, Instant now) {
    List<StoryMemory> known = memory.isEmpty() ? List.of() : memory.get(0).stories();
    StoryHistory history = StoryHistory.using(settings.knowledge());
    try {
      return history.follow(known, stories, now);
    } catch (DataException e) {
      warn(new StageFailure("archive", "UNREADABLE", "archive", e.getMessage() + "", false));
      return history.follow(List.of(), stories, now);
    }
  }

  private Digest assemble(Instant started, Collected collected, Editorial editorial) {
    listener.onProgress(Stage.ASSEMBLE, 0, 1);
    QualityReport quality = editorial.quality();
    Digest digest =
        Digest.builder()
            .date(request.date())
            .zone(request.zone())
            .generatedAt(settings.clock().instant())
            .origin(settings.origin())
            .language(request.language())
            .engine(editorial.engine())
            .editions(editorial.editions())
            .comparison(editorial.comparison())
            .stories(editorial.relevant())
            .topics(editorial.topics())
            .quality(quality)
            .run(
                new RunReport(
                    started,
                    settings.clock().instant(),
                    collected.reports(),
                    editorial.usage(),
                    warnings))
            .build();
    listener.onProgress(Stage.ASSEMBLE, 1, 1);
    return digest;
  }

  private void remember(
      Digest digest, Editorial editorial, List<StoryMemory> known, WordDesk words) {
    try {
      settings
          .archive()
          .remember(
              new DayRecord(
                  request.date(),
                  editorial.terms(),
                  known,
                  JsonRenderer.create().render(digest),
                  words.counts()));
    } catch (RuntimeException e) {
      // The digest is made; that the next day will not know of it is worth a warning only.
      listener.onWarning(
          new StageFailure("archive", "UNWRITABLE", "archive", e.getMessage() + "", true));
    }
  }

  private void warn(StageFailure failure) {
    warnings.add(failure);
    listener.onWarning(failure);
  }

  private boolean isCancelled() {
    return cancelled.get() || Thread.currentThread().isInterrupted();
  }

  private void checkCancelled() {
    if (isCancelled()) {
      throw new CancelledException("the run was cancelled");
    }
  }
}
