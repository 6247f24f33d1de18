package dev.newsdigest.sources.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.contract.ArticleSourceContract;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.source.SourceResult;
import dev.newsdigest.core.source.SourceWarning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectorySourceTest extends ArticleSourceContract {

  @TempDir private Path folder;

  @Override
  protected ArticleSource working() throws IOException {
    write("b.xml", "<rss><channel>" + item("feed") + "</channel></rss>");
    write("a.jsonl", "{\"url\":\"https://a.example.com/line\",\"title\":\"line\"}\n");
    write("c.rss", "<html>no feed</html>");
    write("notes.txt", "not read");
    Files.createDirectories(folder.resolve("d.xml"));
    return source(folder);
  }

  @Override
  protected ArticleSource broken() {
    return source(folder.resolve("missing"));
  }

  private static ArticleSource source(Path folder) {
    return DirectorySource.of(folder, Source.builder("folder").region(Region.US).build());
  }

  @Test
  void deliversAllFilesByNameAndReportsTheBadOne() throws IOException {
    SourceResult result = working().fetch(request(() -> false));

    assertThat(result.articles()).extracting(Article::title).containsExactly("line", "feed");
    assertThat(result.details().warnings())
        .contains(new SourceWarning("NOT_A_FEED", "c.rss: an HTML page, no feed"));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static String item(String title) {
    return "<item><title>"
        + title
        + "</title><link>https://a.example.com/"
        + title
        + "</link><pubDate>Fri, 23 Jan 2026 07:00:00 GMT</pubDate></item>";
  }
}
