package dev.newsdigest.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.collect.SourceReport;
import dev.newsdigest.core.contract.NewsDay;
import dev.newsdigest.core.contract.Stages;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.failure.StageFailure;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.core.source.SourceResult;
import dev.newsdigest.core.summarize.Draft;
import dev.newsdigest.core.summarize.Summarizer;
import dev.newsdigest.core.summarize.SummaryRequest;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoveryTest {

  @TempDir Path folder;

  /** A source as a provider on the class path. */
  public static final class Found implements ArticleSource {
    @Override
    public SourceResult fetch(SourceRequest request) {
      Article late =
          NewsDay.us("found", "Bay Letter", 9, "Corvin opens an AI lab in Oslo", "Corvin did.");
      return SourceResult.of(List.of(late));
    }
  }

  /** A summarizer that leaves the work to the one after it. */
  public static final class Silent implements Summarizer {
    @Override
    public Draft summarize(SummaryRequest request) {
      return Draft.of("silent", List.of());
    }
  }

  private ClassLoader offering(Class<?> service, String... providers) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.write(services.resolve(service.getName()), List.of(providers));
    URL[] path = {folder.toUri().toURL()};
    return new URLClassLoader(path, getClass().getClassLoader());
  }

  @Test
  void addsTheSourcesOfTheClassPath() throws IOException {
    ClassLoader loader = offering(ArticleSource.class, Found.class.getName());

    Digest digest = Stages.digest(NewsDay.american()).discover(loader).build();

    assertThat(digest.run().sources()).extracting(SourceReport::source).contains("Found");
  }

  @Test
  void reportsABrokenProviderAndTakesTheOthers() throws IOException {
    ClassLoader loader =
        offering(ArticleSource.class, "com.example.NoSuchSource", Found.class.getName());

    Digest digest = Stages.digest(NewsDay.american()).discover(loader).build();

    assertThat(digest.run().sources())
        .filteredOn(report -> !report.isHealthy())
        .singleElement()
        .satisfies(
            report ->
                assertThat(report.failure().map(StageFailure::code)).contains("BROKEN_PLUGIN"));
    assertThat(digest.run().sources())
        .filteredOn(SourceReport::isHealthy)
        .extracting(SourceReport::source)
        .contains("Found");
  }

  @Test
  void asksADiscoveredSummarizerBeforeTheExtractiveOne() throws IOException {
    ClassLoader loader =
        offering(Summarizer.class, "com.example.NoSuchSummarizer", Silent.class.getName());

    Digest digest = Stages.digest(NewsDay.articles()).discover(loader).build();

    assertThat(digest.engine()).isEqualTo("extractive");
    assertThat(digest.quality().claims()).isPositive();
    assertThat(digest.run().warnings())
        .extracting(StageFailure::subject)
        .contains("discovered summarizer", "Silent");
  }

  @Test
  void findsNothingWhereNothingIsOffered() {
    ClassLoader empty = new URLClassLoader(new URL[0], getClass().getClassLoader());

    assertThat(Stages.digest(NewsDay.american()).discover(empty).build().run().sources())
        .extracting(SourceReport::source)
        .containsExactly("day");
  }
}
