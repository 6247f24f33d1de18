package dev.newsdigest.examples.quickstart;

import dev.newsdigest.core.DigestBuilder;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.digest.Origin;
import dev.newsdigest.core.render.HtmlRenderer;
import dev.newsdigest.sources.catalog.SourceCatalog;
import dev.newsdigest.sources.http.HttpFetcher;
import dev.newsdigest.sources.sample.SampleDay;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;

/** Makes a digest of today's feeds, or of the bundled sample day where there is no network. */
public final class FirstDigest {

  private FirstDigest() {}

  public static void main(String[] args) throws IOException {
    Digest digest = today();
    if (digest.run().sourcesOk() == 0) {
      System.out.println("No source answered: this is the bundled SAMPLE day, not news.");
      digest = sample();
    }
    Path page = write(digest, Path.of("digest-out"));
    System.out.println(digest + ": " + page.toAbsolutePath());
  }

  /** The built-in catalog, with ten seconds to answer. */
  static Digest today() {
    try (HttpFetcher fetcher = HttpFetcher.builder().attempts(1).build()) {
      return DigestBuilder.create()
          .sources(SourceCatalog.aiNews().sources(fetcher))
          .regions(Region.CHINA, Region.US)
          .zone(ZoneId.of("Asia/Shanghai"))
          .origin(Origin.LIVE)
          .collectBudget(Duration.ofSeconds(10))
          .build();
    }
  }

  /** The same from feeds served by this machine. */
  static Digest sample() throws IOException {
    try (SampleDay day = SampleDay.start()) {
      return DigestBuilder.create()
          .sources(day.sources())
          .regions(Region.CHINA, Region.US)
          .date(SampleDay.DATE)
          .zone(SampleDay.ZONE)
          .origin(Origin.SAMPLE)
          .build();
    }
  }

  /** Writes the page to FOLDER/DATE/digest.html. */
  static Path write(Digest digest, Path folder) throws IOException {
    Path day = Files.createDirectories(folder.resolve(digest.date().toString()));
    return Files.writeString(
        day.resolve("digest.html"), HtmlRenderer.create().render(digest), StandardCharsets.UTF_8);
  }
}
