package dev.newsdigest.examples.quickstart;

import dev.newsdigest.core.DigestBuilder;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.render.HtmlRenderer;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.sources.catalog.SourceCatalog;
import dev.newsdigest.sources.feed.FeedSource;
import dev.newsdigest.sources.http.HttpFetcher;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/** The README's code, word by word. */
final class TenLines {

  private TenLines() {}

  static void digestOfToday() throws IOException {
    try (HttpFetcher fetcher = HttpFetcher.create()) {
      Digest digest =
          DigestBuilder.create()
              .sources(SourceCatalog.aiNews().sources(fetcher))
              .source(FeedSource.of("https://example.com/feed.xml", Region.US))
              .regions(Region.CHINA, Region.US)
              .zone(ZoneId.of("Asia/Shanghai"))
              .build();
      Files.writeString(Path.of("digest.html"), HtmlRenderer.create().render(digest));
    }
  }

  static ArticleSource ownSource() {
    ArticleSource bulletin =
        ArticleSource.of(
            "Bulletin",
            List.of(
                Article.builder(
                        URI.create("https://bulletin.example/1"),
                        "Acme opens a lab",
                        Source.named("Bulletin"))
                    .region(Region.US)
                    .build()));
    return bulletin;
  }
}
