package dev.newsdigest.core;

import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.archive.Archive;
import dev.newsdigest.core.collect.ArticleEnricher;
import dev.newsdigest.core.digest.Origin;
import dev.newsdigest.core.ground.ClaimChecker;
import dev.newsdigest.core.keyword.KeywordExtractor;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.story.StoryClusterer;
import dev.newsdigest.core.summarize.Summarizer;
import dev.newsdigest.core.topic.TopicClassifier;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** What a pipeline is wired of; every default resolved. */
record PipelineSettings(
    List<ArticleSource> sources,
    Analyzer analyzer,
    ArticleEnricher enricher,
    KeywordExtractor keywords,
    TopicClassifier classifier,
    StoryClusterer clusterer,
    Summarizer summarizer,
    List<ClaimChecker> checkers,
    Archive archive,
    Origin origin,
    double minimumRelevance,
    Duration collectBudget,
    Clock clock,
    @Nullable Executor executor,
    DigestListener listener) {

  PipelineSettings {
    sources = List.copyOf(sources);
    checkers = List.copyOf(checkers);
  }

  /** The same with an analyzer that has learned the day's words. */
  PipelineSettings readWith(Analyzer learned) {
    return new PipelineSettings(
        sources,
        learned,
        enricher,
        keywords,
        classifier,
        clusterer,
        summarizer,
        checkers,
        archive,
        origin,
        minimumRelevance,
        collectBudget,
        clock,
        executor,
        listener);
  }

  KnowledgeBase knowledge() {
    return analyzer.knowledge();
  }
}
