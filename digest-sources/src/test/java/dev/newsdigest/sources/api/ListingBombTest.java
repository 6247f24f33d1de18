package dev.newsdigest.sources.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.core.source.SourceResult;
import dev.newsdigest.core.source.SourceWarning;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists and answers made to hurt: each is cut or refused, with a code, and soon. */
@Timeout(30)
class ListingBombTest {

  private static final String ADDRESS = "https://harbor.example/ai/";
  private static final Instant NOW = Instant.parse("2026-01-23T08:00:00Z");

  /** Far more than bounded work takes, far less than work for each entry's ancestors would. */
  private static final long MOST_WORK = 1_500_000_000;

  /** Reads it and holds the work of this thread, in which all of it is done, to a bound. */
  private static SourceResult readSoon(ListingSource source) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    SourceResult result = source.fetch(request());
    assertThat(threads.getCurrentThreadCpuTime() - start).isLessThan(MOST_WORK);
    return result;
  }

  private static SourceRequest request() {
    return new SourceRequest(NOW.minusSeconds(60), NOW, NOW, ZoneOffset.UTC, () -> false);
  }

  private static ListingSource.Builder listing(String html) {
    return ListingSource.builder(ADDRESS, Source.named("Harbour"))
        .fetcher(new RecordedFetcher().with(ADDRESS, html, "text/html; charset=utf-8"));
  }

  private static String code(SourceResult result) {
    return result instanceof SourceResult.Failed failed ? failed.failure().code() : "READ";
  }

  private static String links(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "<a href='/a/" + i + ".html'>Ferries learn the harbour " + i + "</a>")
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>", "<a href=/a/123.html>b</a>", "<table><tr><td>", "<li>"})
  void refusesAListOfMoreTagsThanAPageHas(String tags) {
    assertThat(code(listing(tags.repeat(150_000)).build().fetch(request()))).isEqualTo("LIMIT");
  }

  @Test
  void refusesFormattingThatCrossesOtherTags() {
    String html = "<p><b></p>".repeat(40_000);
    assertThat(code(listing(html).build().fetch(request()))).isEqualTo("LIMIT");
  }

  @Test
  void refusesAListLargerThanAPageMayBe() {
    assertThat(code(listing("x".repeat(6 << 20)).build().fetch(request()))).isEqualTo("LIMIT");
  }

  @Test
  void readsTheFirstFiveHundredOfSixThousandLinksDeepInThePage() {
    String html = "<div class=list id=news>".repeat(450) + links(6_000);

    SourceResult result = readSoon(listing(html).build());

    assertThat(result.articles()).hasSize(500);
    assertThat(result.details().warnings())
        .extracting(SourceWarning::code)
        .contains("ITEMS_DROPPED");
  }

  @Test
  void readsEntriesThatLieInEachOtherWithAMegabyteBelowThem() {
    String html =
        "<div class=entry><a href='/a/7.html'>Ferries learn the harbour</a>".repeat(450)
            + "Prose, and more. ".repeat(62_000);

    SourceResult result = readSoon(listing(html).item("div.entry").build());

    assertThat(result.articles()).hasSize(1);
  }

  @Test
  void cutsAHeadlineOfAMegabyte() {
    String html = "<h3><a href='/a/7.html'>" + "Ferries learn ".repeat(70_000) + "</a></h3>";

    SourceResult result = readSoon(listing(html).item("h3").build());

    assertThat(result.articles())
        .singleElement()
        .satisfies(a -> assertThat(a.title()).hasSizeLessThanOrEqualTo(500));
  }

  private static SourceResult papers(String atom, int limit) {
    return ArxivSource.builder()
        .limit(limit)
        .fetcher(
            new RecordedFetcher().with("https://export.arxiv.org/", atom, "application/atom+xml"))
        .build()
        .fetch(request());
  }

  private static String entries(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                "<entry><id>http://arxiv.org/abs/2601."
                    + i
                    + "</id><title>Paper "
                    + i
                    + "</title><link href='http://arxiv.org/abs/2601."
                    + i
                    + "'/></entry>")
        .collect(Collectors.joining());
  }

  @Test
  void holdsPapersToTheBoundsOfAFeed() {
    String head = "<feed xmlns='http://www.w3.org/2005/Atom'>";
    assertThat(code(papers(head + "<a>".repeat(200_000), 10))).isEqualTo("LIMIT");
    assertThat(papers(head + entries(600) + "</feed>", 10).articles()).hasSize(10);
    assertThat(papers(head + entries(5), 10).articles()).hasSize(5);
  }
}
