package dev.newsdigest.sources.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.contract.ArticleSourceContract;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.source.SourceResult;
import dev.newsdigest.core.source.SourceWarning;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesSourceTest extends ArticleSourceContract {

  private static final String LINES =
      "\uFEFF{\"url\":\"https://a.example.com/1\",\"title\":\"One\",\"source\":\"A\"}\n"
          + "\n"
          + "{\"url\":\"https://a.example.com/2\",\"title\":\"二\",\"source\":{\"name\":\"B\"}}\r\n"
          + "{broken\n"
          + "{\"title\":\"no address\"}\n"
          + "{\"url\":\"https://a.example.com/3\",\"title\":\"Three\",\"source\":\"A\"}";

  @TempDir private Path folder;

  @Override
  protected ArticleSource working() throws IOException {
    return JsonLinesSource.of(Files.writeString(folder.resolve("day.jsonl"), LINES));
  }

  @Override
  protected ArticleSource broken() {
    return JsonLinesSource.of(folder.resolve("missing.jsonl"));
  }

  @Test
  void aBadLineIsAWarningWithItsNumber() throws IOException {
    SourceResult result = working().fetch(request(() -> false));

    assertThat(result.articles()).extracting(Article::title).containsExactly("One", "二", "Three");
    assertThat(result.details().warnings())
        .extracting(SourceWarning::code)
        .containsExactly("BAD_LINE", "BAD_LINE");
    assertThat(result.details().warnings().get(0).message()).startsWith("line 4:");
  }

  @Test
  void readsGzip() throws IOException {
    Path file = Files.write(folder.resolve("day.jsonl.gz"), gzip(LINES));

    assertThat(JsonLinesSource.of(file).fetch(request(() -> false)).articles()).hasSize(3);
  }

  @Test
  void keepsWhatCameBeforeABreak() throws IOException {
    String many = "{\"url\":\"https://a.example.com/%d\",\"title\":\"%d\",\"source\":\"A\"}\n";
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      lines.append(many.replace("%d", String.valueOf(i * 7919L % 100_003)));
    }
    byte[] packed = gzip(lines.toString());
    Path file =
        Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(packed, packed.length / 2));

    SourceResult result = JsonLinesSource.of(file).fetch(request(() -> false));

    assertThat(result).isInstanceOf(SourceResult.Failed.class);
    assertThat(((SourceResult.Failed) result).failure().code()).isEqualTo("IO");
    assertThat(result.articles()).hasSizeGreaterThan(1_000);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }
}
