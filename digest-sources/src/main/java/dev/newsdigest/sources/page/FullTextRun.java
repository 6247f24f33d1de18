package dev.newsdigest.sources.page;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.sources.http.FetchPurpose;
import dev.newsdigest.sources.http.FetchRequest;
import dev.newsdigest.sources.http.FetchResult;
import dev.newsdigest.sources.http.HttpFetcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** One call of {@link FullText}: what is left of its budget, and the articles as they stand. */
final class FullTextRun {

  /** How much longer a page's text has to be than what the feed gave. */
  private static final double GAIN = 1.2;

  /** Share of the headline's words (of Han characters, pairs) that its page has to contain. */
  private static final double SAME_STORY = 0.5;

  private final HttpFetcher fetcher;
  private final SourceRequest request;
  private final PageExtractor extractor = PageExtractor.create();
  private final long maxBytes;
  private final LongSupplier nanoTime;
  private final long deadline;
  private final int given;

  // Guarded by this.
  private final List<Article> articles;
  private final Map<String, Integer> skipped = new HashMap<>();
  private int asked;
  private int underWay;
  private int enriched;
  private long bytes;
  private volatile boolean stopped;

  FullTextRun(
      HttpFetcher fetcher,
      List<Article> articles,
      SourceRequest request,
      long maxBytes,
      LongSupplier nanoTime,
      long deadline) {
    this.fetcher = fetcher;
    this.articles = new ArrayList<>(articles);
    this.given = articles.size();
    this.request = request;
    this.maxBytes = maxBytes;
    this.nanoTime = nanoTime;
    this.deadline = deadline;
  }

  /** Reads the page of the article at this place. */
  void read(int place) {
    Article article;
    synchronized (this) {
      if (isOver() || bytes >= maxBytes) {
        skip("BUDGET");
        return;
      }
      asked++;
      underWay++;
      article = articles.get(place);
    }
    try {
      read(place, article);
    } finally {
      synchronized (this) {
        underWay--;
      }
    }
  }

  private void read(int place, Article article) {
    FetchResult result =
        fetcher.fetch(
            FetchRequest.builder(article.url(), FetchPurpose.PAGE)
                .maxBytes(PageExtractor.MAX_SIZE)
                .cancelled(this::isOver)
                .build());
    if (result instanceof FetchResult.Failed failed) {
      skip(isOver() ? "BUDGET" : failed.failure().code().name());
      return;
    }
    FetchResult.Fetched fetched =
        result instanceof FetchResult.NotModified unchanged
            ? unchanged.stored()
            : (FetchResult.Fetched) result;
    PageExtraction extraction =
        extractor.extract(fetched.bytes(), fetched.finalUrl(), fetched.contentType().orElse(null));
    put(place, article, extraction, fetched.bytes().length);
  }

  private synchronized void put(int place, Article article, PageExtraction extraction, int size) {
    bytes += size;
    if (stopped) {
      return; // the result has been handed out
    }
    if (extraction instanceof PageExtraction.Failed failed) {
      skip(failed.code().name());
      return;
    }
    ExtractedPage page = ((PageExtraction.Extracted) extraction).page();
    int had =
        Math.max(
            article.text().map(String::length).orElse(0),
            article.summary().map(String::length).orElse(0));
    if (page.text().length() < GAIN * had) {
      skip("NO_GAIN");
    } else if (!tells(page, article)) {
      skip("OTHER_ARTICLE");
    } else {
      articles.set(place, with(article, page));
      enriched++;
    }
  }

  private static Article with(Article article, ExtractedPage page) {
    Article.Builder builder = article.toBuilder().text(page.text());
    if (article.authors().isEmpty()) {
      builder.authors(page.authors());
    }
    if (article.published().isEmpty()) {
      builder.published(page.published().map(p -> p.toInstant()).orElse(null));
    }
    if (article.language().isEmpty() && !page.language().equals(Language.UND)) {
      builder.language(page.language());
    }
    return builder.build();
  }

  /** A consent wall or a front page must not become the article's text. */
  private static boolean tells(ExtractedPage page, Article article) {
    List<String> words = Names.tokens(article.title());
    if (words.isEmpty()) {
      return true;
    }
    String text = Names.lower(page.title() + " " + page.text());
    long found = words.stream().filter(text::contains).count();
    return found >= SAME_STORY * words.size();
  }

  private synchronized void skip(String reason) {
    if (!stopped) {
      skipped.merge(reason, 1, Integer::sum);
    }
  }

  private boolean isOver() {
    return stopped
        || request.cancelled().getAsBoolean()
        || nanoTime.getAsLong() - deadline >= 0
        || Thread.currentThread().isInterrupted();
  }

  /** Ends the run: nothing changes any more, what is under way counts as over budget. */
  synchronized void stop() {
    if (!stopped) {
      if (underWay > 0) {
        skipped.merge("BUDGET", underWay, Integer::sum);
      }
      stopped = true;
    }
  }

  synchronized List<Article> articles() {
    return List.copyOf(articles);
  }

  synchronized FullTextReport report() {
    return new FullTextReport(given, asked, enriched, bytes, skipped);
  }
}
