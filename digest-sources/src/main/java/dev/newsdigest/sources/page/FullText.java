package dev.newsdigest.sources.page;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.collect.ArticleEnricher;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.sources.http.HttpFetcher;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pages of articles whose feeds give only a teaser and puts their text into the articles.
 * Obeys robots.txt, asks one page of a host at a time, and stops at its budget of pages, bytes and
 * time, whichever is spent first; what is not done by then stays as it was. Never fails a run.
 * Immutable and thread-safe; each call uses threads of its own and ends them.
 */
public final class FullText implements ArticleEnricher {

  private final HttpFetcher fetcher;
  private final int maxPages;
  private final int maxPerHost;
  private final long maxBytes;
  private final Duration maxTime;
  private final int teaser;
  private final int parallel;
  private final LongSupplier nanoTime;
  private final Consumer<FullTextReport> listener;

  private FullText(Builder builder) {
    this.fetcher = builder.fetcher == null ? HttpFetcher.shared() : builder.fetcher;
    this.maxPages = builder.maxPages;
    this.maxPerHost = builder.maxPerHost;
    this.maxBytes = builder.maxBytes;
    this.maxTime = builder.maxTime;
    this.teaser = builder.teaser;
    this.parallel = builder.parallel;
    this.nanoTime = builder.nanoTime;
    this.listener = builder.listener;
  }

  /** Returns an enricher with the default budget over the fetcher all sources share. */
  public static FullText create() {
    return builder().build();
  }

  public static Builder builder() {
    return new Builder();
  }

  @Override
  public List<Article> enrich(List<Article> articles, SourceRequest request) {
    Map<String, List<Integer>> byHost = teasersByHost(articles);
    FullTextRun run =
        new FullTextRun(
            fetcher,
            articles,
            request,
            maxBytes,
            nanoTime,
            nanoTime.getAsLong() + maxTime.toNanos());
    if (!byHost.isEmpty()) {
      work(byHost, run);
    }
    listener.accept(run.report());
    return run.articles();
  }

  /**
   * Places of the articles to read, by host, in the order given; no more than the budget allows.
   */
  private Map<String, List<Integer>> teasersByHost(List<Article> articles) {
    Map<String, List<Integer>> byHost = new LinkedHashMap<>();
    int pages = 0;
    for (int i = 0; i < articles.size() && pages < maxPages; i++) {
      Article article = articles.get(i);
      String host = host(article.url());
      if (host == null || !isTeaser(article)) {
        continue;
      }
      List<Integer> places = byHost.computeIfAbsent(host, h -> new ArrayList<>());
      if (places.size() < maxPerHost) {
        places.add(i);
        pages++;
      }
    }
    return byHost;
  }

  private boolean isTeaser(Article article) {
    int length =
        Math.max(
            TextWriter.weigh(article.text().orElse("")),
            TextWriter.weigh(article.summary().orElse("")));
    return length < teaser;
  }

  private static @Nullable String host(URI url) {
    String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
    boolean web = scheme.equals("http") || scheme.equals("https");
    return web && url.getHost() != null ? url.getHost().toLowerCase(Locale.ROOT) : null;
  }

  /** A worker takes a whole host, so that none waits for another's turn at the same one. */
  private void work(Map<String, List<Integer>> byHost, FullTextRun run) {
    int threads = Math.min(parallel, byHost.size());
    ExecutorService workers =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "full-text");
              thread.setDaemon(true);
              return thread;
            });
    CountDownLatch left = new CountDownLatch(byHost.size());
    byHost
        .values()
        .forEach(
            places ->
                workers.execute(
                    () -> {
                      try {
                        places.forEach(run::read);
                      } finally {
                        left.countDown();
                      }
                    }));
    try {
      if (!left.await(maxTime.toNanos(), TimeUnit.NANOSECONDS)) {
        run.stop();
      }
    } catch (InterruptedException e) {
      run.stop();
      Thread.currentThread().interrupt();
    } finally {
      workers.shutdownNow();
    }
  }

  /** Builds a {@link FullText}. */
  public static final class Builder {
    private @Nullable HttpFetcher fetcher;
    private int maxPages = 120;
    private int maxPerHost = 12;
    private long maxBytes = 64L << 20;
    private Duration maxTime = Duration.ofSeconds(30);
    private int teaser = 600;
    private int parallel = 8;
    private LongSupplier nanoTime = System::nanoTime;
    private Consumer<FullTextReport> listener = report -> {};

    private Builder() {}

    /** Sets how many pages are read at most; 120 by default. */
    public Builder maxPages(int pages) {
      this.maxPages = positive(pages, "maxPages");
      return this;
    }

    /** Sets how many pages of one host are read at most; 12 by default. */
    public Builder maxPerHost(int pages) {
      this.maxPerHost = positive(pages, "maxPerHost");
      return this;
    }

    /** Sets how many bytes all pages may have together; 64 MiB by default. */
    public Builder maxBytes(long bytes) {
      if (bytes < 1) {
        throw new IllegalArgumentException("maxBytes must be 1 or more, not " + bytes);
      }
      this.maxBytes = bytes;
      return this;
    }

    /** Sets how long a call may take; 30 seconds by default. */
    public Builder maxTime(Duration time) {
      if (time.isNegative() || time.isZero()) {
        throw new IllegalArgumentException("maxTime must be more than nothing, not " + time);
      }
      this.maxTime = time;
      return this;
    }

    /**
     * Sets the length below which an article is a teaser, in characters; a Chinese one counts two.
     * 600 by default.
     */
    public Builder teaserLength(int characters) {
      this.teaser = positive(characters, "teaserLength");
      return this;
    }

    /** Sets how many hosts are asked at once; 8 by default. */
    public Builder parallel(int hosts) {
      this.parallel = positive(hosts, "parallel");
      return this;
    }

    /** Sets who hears what came of each call. */
    public Builder onReport(Consumer<FullTextReport> listener) {
      this.listener = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /** Sets the fetcher; without one, the fetcher all sources share. */
    public Builder fetcher(HttpFetcher fetcher) {
      this.fetcher = Objects.requireNonNull(fetcher, "fetcher");
      return this;
    }

    /** Sets the clock that the time budget is measured with. */
    Builder nanoTime(LongSupplier nanoTime) {
      this.nanoTime = nanoTime;
      return this;
    }

    public FullText build() {
      return new FullText(this);
    }

    private static int positive(int value, String name) {
      if (value < 1) {
        throw new IllegalArgumentException(name + " must be 1 or more, not " + value);
      }
      return value;
    }
  }
}
