package dev.newsdigest.core;

import dev.newsdigest.core.failure.ConfigurationException;
import dev.newsdigest.core.failure.StageFailure;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.core.source.SourceResult;
import dev.newsdigest.core.summarize.Draft;
import dev.newsdigest.core.summarize.Summarizer;
import dev.newsdigest.core.summarize.SummaryRequest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Function;

/**
 * Finds plug-ins that a class path or module path offers as services ({@link ServiceLoader}). One
 * that cannot be made takes its place as a plug-in that fails, so that the report names it.
 */
final class Discovery {

  /** A provider file may be broken at each of its lines; no more than this are reported. */
  private static final int MOST_BROKEN = 20;

  private Discovery() {}

  static List<ArticleSource> sources(ClassLoader loader) {
    return providers(ServiceLoader.load(ArticleSource.class, loader), Discovery::brokenSource);
  }

  static List<Summarizer> summarizers(ClassLoader loader) {
    return providers(ServiceLoader.load(Summarizer.class, loader), Discovery::brokenSummarizer);
  }

  private static <T> List<T> providers(
      ServiceLoader<T> services, Function<ServiceConfigurationError, T> broken) {
    List<T> found = new ArrayList<>();
    Iterator<T> providers = services.iterator();
    int failures = 0;
    while (failures < MOST_BROKEN) {
      try {
        if (!providers.hasNext()) {
          break;
        }
        found.add(providers.next());
      } catch (ServiceConfigurationError e) {
        failures++;
        found.add(broken.apply(e));
      }
    }
    return found;
  }

  private static ArticleSource brokenSource(ServiceConfigurationError error) {
    StageFailure failure =
        new StageFailure("source", "BROKEN_PLUGIN", "discovered source", message(error), false);
    return new ArticleSource() {
      @Override
      public SourceResult fetch(SourceRequest request) {
        return SourceResult.failed(failure);
      }

      @Override
      public String name() {
        return failure.subject();
      }
    };
  }

  private static Summarizer brokenSummarizer(ServiceConfigurationError error) {
    return new Summarizer() {
      @Override
      public Draft summarize(SummaryRequest request) {
        throw new ConfigurationException(message(error));
      }

      @Override
      public String name() {
        return "discovered summarizer";
      }
    };
  }

  private static String message(ServiceConfigurationError error) {
    return String.valueOf(error.getMessage());
  }
}
