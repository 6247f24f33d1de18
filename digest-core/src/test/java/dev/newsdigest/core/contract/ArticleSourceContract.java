package dev.newsdigest.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.core.source.SourceResult;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What every {@link ArticleSource} keeps. A subclass gives a source that has articles and one that
 * cannot have any.
 */
public abstract class ArticleSourceContract {

  /** The run's clock in these tests. */
  protected static final Instant NOW = Instant.parse("2026-01-23T08:00:00Z");

  /** Returns a source that delivers at least one article, the same at each call. */
  protected abstract ArticleSource working() throws Exception;

  /** Returns a source that fails: a dead address, a missing file. */
  protected abstract ArticleSource broken() throws Exception;

  /** Returns a request for the day before {@link #NOW}. */
  protected static SourceRequest request(BooleanSupplier cancelled) {
    return new SourceRequest(NOW.minus(Duration.ofDays(1)), NOW, NOW, ZoneOffset.UTC, cancelled);
  }

  @Test
  public void deliversArticlesThatCanBeReadAndOpened() throws Exception {
    SourceResult result = working().fetch(request(() -> false));

    assertThat(result).isInstanceOf(SourceResult.Delivered.class);
    assertThat(result.articles()).isNotEmpty();
    for (Article article : result.articles()) {
      assertThat(article.url().isAbsolute()).as("%s", article.url()).isTrue();
      assertThat(article.title()).isNotBlank();
      assertThat(article.source().name()).isNotBlank();
    }
    assertThat(result.articles()).extracting(Article::id).doesNotHaveDuplicates();
  }

  @Test
  public void neverDatesAnArticleAheadOfTheClock() throws Exception {
    Instant latest = NOW.plus(Duration.ofHours(48));

    assertThat(working().fetch(request(() -> false)).articles())
        .allSatisfy(a -> assertThat(a.published().orElse(NOW)).isBeforeOrEqualTo(latest));
  }

  @Test
  public void deliversTheSameArticlesInTheSameOrderEachTime() throws Exception {
    ArticleSource source = working();

    List<Article> first = source.fetch(request(() -> false)).articles();
    List<Article> second = source.fetch(request(() -> false)).articles();

    assertThat(second).isEqualTo(first);
    assertThat(second.stream().map(Article::text).toList())
        .isEqualTo(first.stream().map(Article::text).toList());
  }

  @Test
  public void servesSeveralThreadsAtOnce() throws Exception {
    ArticleSource source = working();
    List<Article> expected = source.fetch(request(() -> false)).articles();

    List<CompletableFuture<SourceResult>> calls = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      calls.add(CompletableFuture.supplyAsync(() -> source.fetch(request(() -> false))));
    }

    for (CompletableFuture<SourceResult> call : calls) {
      assertThat(call.get().articles()).isEqualTo(expected);
    }
  }

  @Test
  public void givesAFailureAsAValue() throws Exception {
    ArticleSource source = broken();

    SourceResult result = source.fetch(request(() -> false));

    assertThat(result).isInstanceOf(SourceResult.Failed.class);
    SourceResult.Failed failed = (SourceResult.Failed) result;
    assertThat(failed.failure().subject()).isEqualTo(source.name());
    assertThat(failed.failure().stage()).isEqualTo("source");
    assertThat(failed.failure().code()).matches("[A-Z][A-Z_]+");
    assertThat(failed.failure().message()).isNotBlank();
  }

  @Test
  @Timeout(2)
  public void returnsSoonWhenTheRunIsCancelled() throws Exception {
    SourceResult result = working().fetch(request(() -> true));

    // What was at hand may be delivered; a failure must say that it is none of the source's.
    if (result instanceof SourceResult.Failed failed) {
      assertThat(failed.failure().code()).isEqualTo("CANCELLED");
    } else {
      assertThat(result.articles()).isNotEmpty();
    }
  }

  @Test
  public void hasAName() throws Exception {
    assertThat(working().name()).isNotBlank();
  }
}
