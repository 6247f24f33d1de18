package dev.newsdigest.core;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.archive.ArchiveException;
import dev.newsdigest.core.archive.DayRecord;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.collect.Collected;
import dev.newsdigest.core.collect.Collector;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.digest.QualityReport;
import dev.newsdigest.core.digest.RunReport;
import dev.newsdigest.core.failure.CancelledException;
import dev.newsdigest.core.failure.StageFailure;
import dev.newsdigest.core.region.RegionAssigner;
import dev.newsdigest.core.render.JsonRenderer;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.core.story.Story;
import dev.newsdigest.core.story.StoryHistory;
import dev.newsdigest.core.story.StoryMemory;
import dev.newsdigest.core.topic.Classification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/** One run of a pipeline. Not thread-safe; used once. */
final class DigestJob {

  /** How far back stories and terms are remembered. */
  private static final int MEMORY_DAYS = 30;

  private final PipelineSettings settings;
  private final DigestRequest request;
  private final AtomicBoolean cancelled;
  private final DigestListener listener;
  private final Executor executor;
  private final List<StageFailure> warnings = new ArrayList<>();

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
    // 3. Analyse each article once; every later step reads the analysis.
    List<AnalyzedArticle> analyzed = analyze(articles);
    // 4. Classify: topics, relevance, newsworthiness.
    Map<ArticleId, Classification> classes = classify(analyzed);
    // 5. Cluster: one event, one story, across languages.
    List<Story> clustered = cluster(analyzed);
    // 6. Recall: what was told on the days before goes on under its old id.
    List<DayRecord> memory = recall();
    StoryHistory.Continued continued = follow(clustered, memory, started);
    List<Story> stories = continued.stories();
    // 7. Edit: rank the stories of each region, pick its tags, have its edition written.
    // 8. Ground: check every claim, mend or withhold what does not hold.
    EditorialDesk desk = new EditorialDesk(settings, request, listener, cancelled);
    Editorial editorial = desk.edit(stories, classes, collected, memory);
    warnings.addAll(editorial.warnings());
    // 9. Assemble: editions with numbered references, the comparison, the reports.
    Digest digest = assemble(started, collected, editorial);
    // 10. Remember the day for the days to come.
    remember(digest, editorial, continued.memories());
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
    try {
      return settings.enricher().enrich(articles, asked);
    } catch (CancelledException e) {
      throw e;
    } catch (RuntimeException e) {
      warn(StageFailure.unexpected("collect", settings.enricher().toString(), e));
      return articles;
    }
  }

  private List<AnalyzedArticle> analyze(List<Article> articles) {
    Analyzer analyzer = settings.analyzer().in(request.zone());
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
    listener.onProgress(Stage.CLASSIFY, 0, articles.size());
    for (AnalyzedArticle article : articles) {
      classes.put(article.id(), settings.classifier().classify(article));
    }
    listener.onProgress(Stage.CLASSIFY, articles.size(), articles.size());
    return classes;
  }

  private List<Story> cluster(List<AnalyzedArticle> articles) {
    listener.onProgress(Stage.CLUSTER, 0, articles.size());
    checkCancelled();
    List<Story> stories = settings.clusterer().cluster(articles);
    listener.onProgress(Stage.CLUSTER, articles.size(), articles.size());
    return stories;
  }

  private List<DayRecord> recall() {
    try {
      return settings.archive().recall(request.date(), MEMORY_DAYS);
    } catch (ArchiveException e) {
      warn(new StageFailure("archive", "UNREADABLE", "archive", e.getMessage() + "", true));
      return List.of();
    }
  }

  /** The newest remembered day carries the stories of those before it. */
  private StoryHistory.Continued follow(List<Story> stories, List<DayRecord> memory, Instant now) {
    List<StoryMemory> known = memory.isEmpty() ? List.of() : memory.get(0).stories();
    return StoryHistory.using(settings.knowledge()).follow(known, stories, now);
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

  private void remember(Digest digest, Editorial editorial, List<StoryMemory> known) {
    try {
      settings
          .archive()
          .remember(
              new DayRecord(
                  request.date(), editorial.terms(), known, JsonRenderer.create().render(digest)));
    } catch (ArchiveException e) {
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
