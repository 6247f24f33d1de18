package dev.newsdigest.sources.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.contract.ArticleSourceContract;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.source.SourceResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class SitemapSourceTest extends ArticleSourceContract {

  private static final Source OUTLET = Source.named("Harbor Post");
  private static final String NEWS = "https://harbor.example/sitemaps/news.xml";

  private final RecordedFetcher fetcher =
      new RecordedFetcher()
          .withFile("https://harbor.example/index.xml", "sitemap-index.xml", "application/xml")
          .withFile(NEWS, "sitemap-news.xml", "application/xml");

  @Override
  protected ArticleSource working() {
    return SitemapSource.of(NEWS, OUTLET, fetcher);
  }

  @Override
  protected ArticleSource broken() {
    return SitemapSource.of(NEWS, OUTLET, new RecordedFetcher());
  }

  @Test
  void readsTitleDateLanguageAndKeywords() {
    Article first = working().fetch(request(() -> false)).articles().get(0);
    assertThat(first.title()).isEqualTo("Port robots & cranes share one dispatcher");
    assertThat(first.published()).contains(Instant.parse("2026-01-23T05:10:00Z"));
    assertThat(first.language()).contains(Language.EN);
    assertThat(first.categories()).containsExactly("robotics", "logistics");
  }

  @Test
  void followsAnIndexToItsFreshPartsAndOutlivesADeadOne() {
    SourceResult result =
        SitemapSource.of("https://harbor.example/index.xml", OUTLET, fetcher)
            .fetch(request(() -> false));
    assertThat(result.articles()).hasSize(2);
    assertThat(fetcher.asked())
        .extracting(r -> r.url().getPath())
        .containsExactly("/index.xml", "/sitemaps/news.xml", "/sitemaps/gone.xml");
    assertThat(result.details().warnings()).extracting(w -> w.code()).contains("HTTP", "NO_TITLE");
  }

  @Test
  void unpacksACompressedSitemap() throws IOException {
    String xml =
        "<urlset xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'><url>"
            + "<loc>https://harbor.example/p/7</loc><news:news><news:title>Packed</news:title>"
            + "</news:news></url></urlset>";
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(xml.getBytes(StandardCharsets.UTF_8));
    }
    RecordedFetcher gz =
        new RecordedFetcher().with(NEWS, packed.toByteArray(), "application/octet-stream");
    assertThat(SitemapSource.of(NEWS, OUTLET, gz).fetch(request(() -> false)).articles())
        .extracting(Article::title)
        .isEqualTo(List.of("Packed"));
  }

  @Test
  void reportsAPageThatIsNoSitemap() {
    RecordedFetcher html =
        new RecordedFetcher().with(NEWS, "<html><body>Not here</body></html>", "text/html");
    SourceResult result = SitemapSource.of(NEWS, OUTLET, html).fetch(request(() -> false));
    assertThat(((SourceResult.Failed) result).failure().code()).isEqualTo("NOT_A_SITEMAP");
  }
}
