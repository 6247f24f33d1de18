package dev.newsdigest.core;

import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.archive.Archive;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.collect.ArticleEnricher;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.digest.Origin;
import dev.newsdigest.core.failure.ConfigurationException;
import dev.newsdigest.core.ground.ClaimChecker;
import dev.newsdigest.core.keyword.KeywordExtractor;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.story.EventClusterer;
import dev.newsdigest.core.story.StoryClusterer;
import dev.newsdigest.core.summarize.Summarizer;
import dev.newsdigest.core.topic.Classification;
import dev.newsdigest.core.topic.TopicClassifier;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Wires a digest: sources, regions, a summarizer, and whatever else is not left at its default.
 * {@link #build} makes one digest; {@link #pipeline} gives the reusable, thread-safe pipeline. A
 * setting given twice with different values, or that contradicts another, is refused at once with
 * both values in the message. Not thread-safe itself.
 *
 * <pre>{@code
 * Digest digest = DigestBuilder.create()
 *     .source(FeedSource.of("https://example.com/feed.xml", Region.CHINA))
 *     .regions(Region.CHINA, Region.US)
 *     .date(LocalDate.now(zone)).zone(zone)
 *     .build();
 * }</pre>
 */
public final class DigestBuilder {

  private static final Duration DEFAULT_COLLECT_BUDGET = Duration.ofMinutes(2);

  private final List<ArticleSource> sources = new ArrayList<>();
  private final List<ClaimChecker> checkers = new ArrayList<>();
  private @Nullable List<Region> regions;
  private @Nullable Language language;
  private @Nullable Summarizer summarizer;
  private @Nullable KeywordExtractor keywords;
  private @Nullable TopicClassifier classifier;
  private @Nullable StoryClusterer clusterer;
  private @Nullable ArticleEnricher enricher;
  private @Nullable KnowledgeBase knowledge;
  private @Nullable Analyzer analyzer;
  private @Nullable Archive archive;
  private @Nullable LocalDate date;
  private @Nullable ZoneId zone;
  private @Nullable Duration lookBack;
  private @Nullable Boolean anyTime;
  private @Nullable Origin origin;
  private @Nullable Double relevance;
  private @Nullable Duration collectBudget;
  private @Nullable Clock clock;
  private @Nullable Executor executor;
  private @Nullable DigestListener listener;

  private DigestBuilder() {}

  public static DigestBuilder create() {
    return new DigestBuilder();
  }

  /** Adds a source. */
  public DigestBuilder source(ArticleSource source) {
    sources.add(Objects.requireNonNull(source, "source"));
    return this;
  }

  /** Adds sources, in order. */
  public DigestBuilder sources(Collection<? extends ArticleSource> more) {
    more.forEach(this::source);
    return this;
  }

  /**
   * Adds the sources and summarizers that the class path or module path offers as services of
   * {@link ArticleSource} and {@link Summarizer} ({@link java.util.ServiceLoader}). Discovered
   * summarizers are asked before the extractive one, in the loader's order. A provider that cannot
   * be made costs nothing but a {@code BROKEN_PLUGIN} source or a warning in the run report.
   *
   * @param loader whose providers to take, for example the context class loader
   */
  public DigestBuilder discover(ClassLoader loader) {
    Objects.requireNonNull(loader, "loader");
    sources(Discovery.sources(loader));
    List<Summarizer> found = Discovery.summarizers(loader);
    if (!found.isEmpty()) {
      List<Summarizer> rest = new ArrayList<>(found.subList(1, found.size()));
      rest.add(Summarizer.extractive());
      summarizer(Summarizer.firstOf(found.get(0), rest.toArray(Summarizer[]::new)));
    }
    return this;
  }

  /** Sets the regions that get an edition, in order; China and the US by default. */
  public DigestBuilder regions(Region... wanted) {
    return regions(List.of(wanted));
  }

  /** Sets the regions that get an edition, in order; China and the US by default. */
  public DigestBuilder regions(List<Region> wanted) {
    DigestRequest.builder(LocalDate.EPOCH, ZoneId.of("UTC")).regions(wanted);
    regions = once("regions", regions, List.copyOf(wanted));
    return this;
  }

  /**
   * Sets the language of headings and, where the summarizer can choose, of prose; English by
   * default.
   */
  public DigestBuilder language(Language wanted) {
    language = once("language", language, wanted);
    return this;
  }

  /** Sets who writes; {@link Summarizer#extractive} by default. */
  public DigestBuilder summarizer(Summarizer wanted) {
    summarizer = once("summarizer", summarizer, wanted);
    return this;
  }

  public DigestBuilder keywordExtractor(KeywordExtractor wanted) {
    keywords = once("keyword extractor", keywords, wanted);
    return this;
  }

  public DigestBuilder topicClassifier(TopicClassifier wanted) {
    classifier = once("topic classifier", classifier, wanted);
    return this;
  }

  public DigestBuilder storyClusterer(StoryClusterer wanted) {
    clusterer = once("story clusterer", clusterer, wanted);
    return this;
  }

  /** Adds a check to the built-in ones; a claim must pass all of them. */
  public DigestBuilder claimChecker(ClaimChecker checker) {
    checkers.add(Objects.requireNonNull(checker, "checker"));
    return this;
  }

  /** Sets what fetches further text for the collected articles; nothing by default. */
  public DigestBuilder enricher(ArticleEnricher wanted) {
    enricher = once("enricher", enricher, wanted);
    return this;
  }

  /** Sets what is known of the field; the bundled knowledge base by default. */
  public DigestBuilder knowledge(KnowledgeBase wanted) {
    knowledge = once("knowledge base", knowledge, wanted);
    return this;
  }

  /**
   * Sets what reads the texts, for example one that {@linkplain Analyzer#segmentingWith cuts words
   * with another segmenter}; its knowledge base becomes the pipeline's.
   */
  public DigestBuilder analyzer(Analyzer wanted) {
    analyzer = once("analyzer", analyzer, wanted);
    return knowledge(wanted.knowledge());
  }

  /** Sets the memory between days; one that forgets by default. */
  public DigestBuilder archive(Archive wanted) {
    archive = once("archive", archive, wanted);
    return this;
  }

  /** Sets the day; today in the digest's zone by default. */
  public DigestBuilder date(LocalDate wanted) {
    date = once("date", date, wanted);
    return this;
  }

  /** Sets the zone the day is meant in; UTC by default. */
  public DigestBuilder zone(ZoneId wanted) {
    zone = once("zone", zone, wanted);
    return this;
  }

  /** Sets how long before the day's start an article may be published; 16 hours by default. */
  public DigestBuilder lookBack(Duration wanted) {
    if (anyTime != null) {
      throw new ConfigurationException(
          "any publish time was asked for already, so a look-back of "
              + wanted
              + " contradicts it");
    }
    DigestRequest.builder(LocalDate.EPOCH, ZoneId.of("UTC")).lookBack(wanted);
    lookBack = once("look-back", lookBack, wanted);
    return this;
  }

  /** Takes every article whatever its publish time: for articles that were chosen beforehand. */
  public DigestBuilder anyPublishTime() {
    if (lookBack != null) {
      throw new ConfigurationException(
          "a look-back of " + lookBack + " was set already, so any publish time contradicts it");
    }
    anyTime = true;
    return this;
  }

  /** Sets what the digest says of where its articles come from; {@link Origin#FILES} by default. */
  public DigestBuilder origin(Origin wanted) {
    origin = once("origin", origin, wanted);
    return this;
  }

  /**
   * Sets what relevance times newsworthiness an article needs, 0 (everything) to 1; {@link
   * Classification#WORTH_TELLING} by default.
   *
   * @throws ConfigurationException for a number outside of that
   */
  public DigestBuilder minimumRelevance(double wanted) {
    if (!(wanted >= 0 && wanted <= 1)) {
      throw new ConfigurationException("a relevance is 0 to 1, not " + wanted);
    }
    relevance = once("minimum relevance", relevance, wanted);
    return this;
  }

  /**
   * Sets the time all sources have together; two minutes by default.
   *
   * @throws ConfigurationException for a time that is not positive
   */
  public DigestBuilder collectBudget(Duration wanted) {
    if (wanted.isNegative() || wanted.isZero()) {
      throw new ConfigurationException("the time for collecting must be positive: " + wanted);
    }
    collectBudget = once("collect budget", collectBudget, wanted);
    return this;
  }

  /** Sets the clock; the system's by default. */
  public DigestBuilder clock(Clock wanted) {
    clock = once("clock", clock, wanted);
    return this;
  }

  /** Sets who runs the sources; own daemon or virtual threads by default. */
  public DigestBuilder executor(Executor wanted) {
    executor = once("executor", executor, wanted);
    return this;
  }

  public DigestBuilder listener(DigestListener wanted) {
    listener = once("listener", listener, wanted);
    return this;
  }

  /** Makes the digest. Blocking; uses the network if a source or the summarizer does. */
  public Digest build() {
    return pipeline().run(request());
  }

  /** Starts making the digest and returns at once. */
  public DigestRun start() {
    return pipeline().start(request());
  }

  /** Returns the pipeline these settings describe, for any number of requests. */
  public DigestPipeline pipeline() {
    KnowledgeBase known = knowledge != null ? knowledge : KnowledgeBase.bundled();
    return new DigestPipeline(
        new PipelineSettings(
            sources,
            analyzer(known),
            enricher != null ? enricher : ArticleEnricher.NONE,
            keywords != null ? keywords : KeywordExtractor.builtIn(),
            classifier != null ? classifier : TopicClassifier.builtIn(),
            clusterer != null ? clusterer : EventClusterer.using(known),
            summarizer != null ? summarizer : Summarizer.extractive(),
            checkers,
            archive != null ? archive : Archive.inMemory(),
            origin != null ? origin : Origin.FILES,
            relevance != null ? relevance : Classification.WORTH_TELLING,
            collectBudget != null ? collectBudget : DEFAULT_COLLECT_BUDGET,
            clock != null ? clock : Clock.systemUTC(),
            executor,
            listener != null ? listener : DigestListener.NONE));
  }

  private Analyzer analyzer(KnowledgeBase known) {
    if (analyzer != null) {
      return analyzer;
    }
    return knowledge != null ? Analyzer.of(known) : Analyzer.create();
  }

  /** Returns the request these settings describe. */
  public DigestRequest request() {
    ZoneId inZone = zone != null ? zone : ZoneId.of("UTC");
    Clock now = clock != null ? clock : Clock.systemUTC();
    DigestRequest.Builder request =
        DigestRequest.builder(
            date != null ? date : LocalDate.ofInstant(now.instant(), inZone), inZone);
    if (regions != null) {
      request.regions(regions);
    }
    if (language != null) {
      request.language(language);
    }
    if (lookBack != null) {
      request.lookBack(lookBack);
    }
    if (anyTime != null) {
      request.anyTime();
    }
    return request.build();
  }

  private static <T> T once(String setting, @Nullable T old, T value) {
    Objects.requireNonNull(value, setting);
    if (old != null && !old.equals(value)) {
      throw new ConfigurationException(
          "the " + setting + " was already set to " + old + ", now to " + value);
    }
    return value;
  }
}
