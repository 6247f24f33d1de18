package dev.newsdigest.sources.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.sources.api.RecordedFetcher;
import dev.newsdigest.sources.http.FetchCode;
import dev.newsdigest.sources.http.FetchFailure;
import dev.newsdigest.sources.http.FetchPurpose;
import dev.newsdigest.sources.http.FetchResult;
import dev.newsdigest.sources.http.HttpFetcher;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FullTextTest {

  private static final Instant NOW = Instant.parse("2026-01-23T08:00:00Z");
  private static final String BODY =
      "The ferry company said its pilots will keep the wheel while the new system learns the"
          + " harbour. Two boats sail with it from Monday, a third follows in spring. ";

  private final AtomicReference<FullTextReport> report = new AtomicReference<>();

  private static SourceRequest request(boolean cancelled) {
    return new SourceRequest(
        NOW.minus(Duration.ofDays(1)), NOW, NOW, ZoneOffset.UTC, () -> cancelled);
  }

  private static Article teaser(String url, String title) {
    return Article.builder(URI.create(url), title, Source.named("Harbour Post"))
        .summary("A short teaser.")
        .build();
  }

  private static String page(String title) {
    return "<html lang=en><head><title>"
        + title
        + "</title></head><body><article><h1>"
        + title
        + "</h1><p class=byline>By Ada Moor</p><p>"
        + BODY.repeat(2)
        + "</p><p>"
        + BODY.repeat(3)
        + "</p></article></body></html>";
  }

  private List<Article> enrich(HttpFetcher fetcher, List<Article> articles) {
    return FullText.builder()
        .fetcher(fetcher)
        .onReport(report::set)
        .build()
        .enrich(articles, request(false));
  }

  @Test
  void putsThePagesTextIntoATeaser() {
    RecordedFetcher fetcher =
        new RecordedFetcher()
            .with("https://a.example/1", page("Ferries learn the harbour"), "text/html");
    List<Article> enriched =
        enrich(fetcher, List.of(teaser("https://a.example/1", "Ferries learn the harbour")));
    assertThat(enriched.get(0).text().orElseThrow()).startsWith("The ferry company said");
    assertThat(enriched.get(0).authors()).containsExactly("Ada Moor");
    assertThat(enriched.get(0).summary()).contains("A short teaser.");
    assertThat(fetcher.asked().get(0).purpose()).isEqualTo(FetchPurpose.PAGE);
    assertThat(report.get().enriched()).isEqualTo(1);
  }

  @Test
  void asksForNoPageOfAnArticleThatIsWhole() {
    RecordedFetcher fetcher = new RecordedFetcher();
    Article whole =
        teaser("https://a.example/1", "Ferries").toBuilder().text(BODY.repeat(6)).build();
    assertThat(enrich(fetcher, List.of(whole)).get(0).text()).isEqualTo(whole.text());
    assertThat(fetcher.asked()).isEmpty();
  }

  @Test
  void keepsOrderAndTeasersWherePagesFail() {
    RecordedFetcher fetcher =
        new RecordedFetcher()
            .with("https://b.example/2", page("Second harbour story"), "text/html");
    List<Article> articles =
        List.of(
            teaser("https://a.example/1", "First story"),
            teaser("https://b.example/2", "Second harbour story"),
            teaser("https://c.example/3", "Third story"));
    List<Article> enriched = enrich(fetcher, articles);
    assertThat(enriched).isEqualTo(articles);
    assertThat(enriched).extracting(a -> a.text().isPresent()).containsExactly(false, true, false);
    assertThat(report.get().skipped()).containsEntry("HTTP", 2);
  }

  @Test
  void takesNoTextFromAPageAboutSomethingElse() {
    RecordedFetcher fetcher =
        new RecordedFetcher()
            .with("https://a.example/1", page("Ferries learn the harbour"), "text/html");
    List<Article> enriched =
        enrich(
            fetcher, List.of(teaser("https://a.example/1", "Quarterly results disappoint banks")));
    assertThat(enriched.get(0).text()).isEmpty();
    assertThat(report.get().skipped()).containsEntry("OTHER_ARTICLE", 1);
  }

  @Test
  void countsPagesThatRobotsForbid() {
    HttpFetcher forbidding =
        request ->
            new FetchResult.Failed(new FetchFailure(FetchCode.ROBOTS, "disallowed", 0, 0, null));
    enrich(forbidding, List.of(teaser("https://a.example/1", "Ferries")));
    assertThat(report.get().skipped()).containsExactly(java.util.Map.entry("ROBOTS", 1));
  }

  @Test
  @Timeout(10)
  void handsBackWhatItHasWhenTimeIsUp() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    RecordedFetcher recorded =
        new RecordedFetcher()
            .with("https://fast.example/1", page("Ferries learn the harbour"), "text/html");
    CountDownLatch fastIsDone = new CountDownLatch(1);
    HttpFetcher fetcher =
        asked -> {
          if (asked.url().getHost().equals("slow.example")) {
            try {
              never.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            return new FetchResult.Failed(
                new FetchFailure(FetchCode.CANCELLED, "cancelled", 0, 1, null));
          }
          fastIsDone.countDown();
          return recorded.fetch(asked);
        };
    List<Article> enriched =
        FullText.builder()
            .fetcher(fetcher)
            .maxTime(Duration.ofMillis(1500))
            .onReport(report::set)
            .build()
            .enrich(
                List.of(
                    teaser("https://slow.example/1", "Slow"),
                    teaser("https://fast.example/1", "Ferries learn the harbour")),
                request(false));
    assertThat(fastIsDone.getCount()).isZero();
    assertThat(enriched).extracting(a -> a.text().isPresent()).containsExactly(false, true);
    assertThat(report.get().skipped()).containsEntry("BUDGET", 1);
  }

  @Test
  void staysWithinItsPagesAHostAndItsBytes() {
    AtomicInteger calls = new AtomicInteger();
    RecordedFetcher recorded =
        new RecordedFetcher().with("https://a.example/", page("Ferries"), "text/html");
    HttpFetcher counting =
        asked -> {
          calls.incrementAndGet();
          return recorded.fetch(asked);
        };
    List<Article> articles =
        java.util.stream.IntStream.range(0, 9)
            .mapToObj(i -> teaser("https://a.example/" + i, "Ferries"))
            .toList();
    FullText.builder().fetcher(counting).maxPerHost(4).build().enrich(articles, request(false));
    assertThat(calls).hasValue(4);
    calls.set(0);
    FullText.builder().fetcher(counting).maxBytes(1).build().enrich(articles, request(false));
    assertThat(calls).hasValue(1);
  }

  @Test
  void asksForNothingWhenTheRunIsCancelled() {
    RecordedFetcher fetcher = new RecordedFetcher();
    FullText.builder()
        .fetcher(fetcher)
        .build()
        .enrich(List.of(teaser("https://a.example/1", "Ferries")), request(true));
    assertThat(fetcher.asked()).isEmpty();
  }
}
