package dev.newsdigest.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.contract.ArticleSourceContract;
import dev.newsdigest.core.failure.ConfigurationException;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.source.SourceResult;
import dev.newsdigest.core.source.SourceWarning;
import dev.newsdigest.sources.http.FetchCode;
import dev.newsdigest.sources.http.FetchFailure;
import dev.newsdigest.sources.http.FetchResult;
import dev.newsdigest.sources.http.HttpFetcher;
import dev.newsdigest.sources.http.RawServer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedSourceTest extends ArticleSourceContract {

  private RawServer server;
  private HttpFetcher fetcher;

  @BeforeEach
  void start() throws Exception {
    server =
        new RawServer(
            (request, out) -> {
              if (request.path().equals("/feed")) {
                RawServer.write(
                    out, "200 OK", "Content-Type: text/xml\r\n", Feeds.bytes("rss20-zh.xml"));
              } else {
                RawServer.write(out, "404 Not Found", "", "");
              }
            });
    fetcher =
        HttpFetcher.builder()
            .allowAddress("127.0.0.1", server.port())
            .hostSpacing(Duration.ZERO)
            .build();
  }

  @AfterEach
  void stop() throws Exception {
    fetcher.close();
    server.close();
  }

  @Override
  protected ArticleSource working() {
    return source("/feed");
  }

  @Override
  protected ArticleSource broken() {
    return source("/missing");
  }

  private FeedSource source(String path) {
    return FeedSource.builder(server.url(path).toString())
        .source(Source.builder("晨星科技").region(Region.CHINA).build())
        .fetcher(fetcher)
        .build();
  }

  @Test
  void givesArticlesTheirOutletRegionAndLanguage() {
    SourceResult result = working().fetch(request(() -> false));

    Article article = result.articles().get(0);
    assertThat(article.source().name()).isEqualTo("晨星科技");
    assertThat(article.region()).isEqualTo(Region.CHINA);
    assertThat(article.language()).contains(Language.ZH_HANS);
    assertThat(article.text()).isPresent();
    assertThat(result.details().httpStatus()).isEqualTo(200);
    assertThat(result.details().attempts()).isEqualTo(1);
    assertThat(result.details().charset()).contains("UTF-8");
  }

  @Test
  void tellsTheFetchsFailure() {
    SourceResult.Failed failed = (SourceResult.Failed) broken().fetch(request(() -> false));

    assertThat(failed.failure().code()).isEqualTo("HTTP");
    assertThat(failed.details().httpStatus()).isEqualTo(404);
  }

  @Test
  void tellsWhatCameInsteadOfAFeedAndWhereOneIs() {
    SourceResult.Failed failed =
        (SourceResult.Failed)
            served(
                "<!doctype html><html><head><link rel=alternate type=application/rss+xml"
                    + " href=/rss.xml></head></html>");

    assertThat(failed.failure().code()).isEqualTo("NOT_A_FEED");
    assertThat(failed.failure().message()).contains("https://a.example.com/rss.xml");
  }

  @Test
  void followsAPageToItsFeedWhenAskedTo() {
    HttpFetcher site =
        request ->
            new FetchResult.Fetched(
                new FetchResult.Body(
                    (request.url().getPath().equals("/rss.xml")
                            ? rss(item("found", "Fri, 23 Jan 2026 07:00:00 GMT"))
                            : "<html><link rel=alternate type=application/rss+xml href=/rss.xml>")
                        .getBytes(StandardCharsets.UTF_8)),
                request.url(),
                200,
                Map.of(),
                1);
    SourceResult result =
        FeedSource.builder("https://a.example.com/")
            .fetcher(site)
            .discover()
            .build()
            .fetch(request(() -> false));

    assertThat(result.articles()).extracting(Article::title).containsExactly("found");
    assertThat(codes(result)).containsExactly("DISCOVERED");
  }

  @Test
  void clampsDatesAheadAndForgetsAbsurdOnes() {
    SourceResult result =
        served(
            rss(
                item("near", "Sat, 24 Jan 2026 08:00:00 GMT")
                    + item("ahead", "Sat, 23 May 2026 08:00:00 GMT")
                    + item("absurd", "Sat, 23 May 2076 08:00:00 GMT")
                    + item("none", "soon")));

    assertThat(result.articles().get(0).published()).contains(NOW.plus(Duration.ofDays(1)));
    assertThat(result.articles().get(1).published()).contains(NOW);
    assertThat(result.articles().get(2).published()).isEmpty();
    assertThat(result.articles().get(3).published()).isEmpty();
    assertThat(codes(result)).contains("FUTURE_DATE", "BAD_DATE", "UNDATED");
  }

  @Test
  void cutsWhatIsTooLongAndSaysSo() {
    String text = "<p>" + "word ".repeat(100) + "</p>";
    SourceResult result =
        served(
            rss(
                "<item><title>"
                    + "t".repeat(900)
                    + "</title><link>https://a.example.com/1</link>"
                    + "<description><![CDATA["
                    + text.repeat(800)
                    + "]]></description></item>"));

    assertThat(result.articles().get(0).title()).hasSize(500);
    assertThat(result.articles().get(0).text().orElseThrow()).hasSizeBetween(200_000, 262_144);
    assertThat(result.articles().get(0).text().orElseThrow()).endsWith("word");
    assertThat(codes(result)).contains("TITLE_CUT", "TEXT_CUT");
  }

  @Test
  void leavesOutItemsNobodyCouldOpenOrRead() {
    SourceResult result =
        served(
            rss(
                "<item><title>no address</title></item>"
                    + "<item><link>https://a.example.com/empty</link></item>"
                    + "<item><title>mail</title><link>mailto:a@example.com</link></item>"
                    + item("good", "Fri, 23 Jan 2026 07:00:00 GMT")
                    + item("good", "Fri, 23 Jan 2026 07:00:00 GMT")));

    assertThat(result.articles()).extracting(Article::title).containsExactly("good");
    assertThat(codes(result))
        .containsExactlyInAnyOrder("NO_ADDRESS", "EMPTY_ITEM", "BAD_ADDRESS", "DUPLICATE_ITEM");
  }

  @Test
  void titlesAnUntitledItemByItsText() {
    SourceResult result =
        served(
            rss(
                "<item><link>https://a.example.com/1</link><description>&lt;p&gt;The first"
                    + " line.&lt;/p&gt;&lt;p&gt;The second.&lt;/p&gt;</description></item>"));

    assertThat(result.articles().get(0).title()).isEqualTo("The first line.");
    assertThat(codes(result)).contains("TITLE_FROM_TEXT");
  }

  @Test
  void encodesAddressesAsPeopleWriteThem() {
    SourceResult result =
        served(rss("<item><title>a</title><link>/news/人工 智能?q=a|b</link></item>"));

    assertThat(result.articles().get(0).url())
        .isEqualTo(URI.create("https://a.example.com/news/人工%20智能?q=a%7Cb"));
  }

  @Test
  void saysWhereAFeedHasMoved() {
    SourceResult result =
        over(request ->
                new FetchResult.Fetched(
                    new FetchResult.Body(rss("").getBytes(StandardCharsets.UTF_8)),
                    URI.create("https://new.example.com/feed"),
                    200,
                    Map.of(),
                    2))
            .fetch(request(() -> false));

    assertThat(codes(result)).containsExactly("REDIRECTED");
  }

  @Test
  void marksFailuresThatMayPass() {
    FeedSource limited =
        over(
            request ->
                new FetchResult.Failed(
                    new FetchFailure(
                        FetchCode.RATE_LIMITED, "later", 429, 1, Duration.ofHours(1))));
    SourceResult.Failed failed = (SourceResult.Failed) limited.fetch(request(() -> false));

    assertThat(failed.failure().retriable()).isTrue();
  }

  @Test
  void refusesAddressesThatAreNotOfTheWeb() {
    for (String address : List.of("", "feed.xml", "file:///etc/passwd", "ftp://a.example.com/f")) {
      assertThatThrownBy(() -> FeedSource.of(address, Region.US))
          .isInstanceOf(ConfigurationException.class);
    }
  }

  @Test
  void isNamedByItsHostUnlessToldOtherwise() {
    assertThat(FeedSource.of("https://news.example.com/rss", Region.US).name())
        .isEqualTo("news.example.com");
    assertThat(
            FeedSource.builder("https://news.example.com/rss").name("News").build().source().id())
        .isEqualTo("news");
  }

  private static String rss(String items) {
    return "<rss version='2.0'><channel><title>t</title>" + items + "</channel></rss>";
  }

  private static String item(String title, String date) {
    return "<item><title>"
        + title
        + "</title><link>https://a.example.com/"
        + title
        + "</link><pubDate>"
        + date
        + "</pubDate></item>";
  }

  private static SourceResult served(String body) {
    return over(request ->
            new FetchResult.Fetched(
                new FetchResult.Body(body.getBytes(StandardCharsets.UTF_8)),
                request.url(),
                200,
                Map.of(),
                1))
        .fetch(request(() -> false));
  }

  private static FeedSource over(HttpFetcher fetcher) {
    return FeedSource.builder("https://a.example.com/feed").fetcher(fetcher).build();
  }

  private static List<String> codes(SourceResult result) {
    return result.details().warnings().stream().map(SourceWarning::code).toList();
  }
}
