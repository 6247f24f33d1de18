package dev.newsdigest.examples.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.contract.ArticleSourceContract;
import dev.newsdigest.core.source.ArticleSource;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangelogSourceTest extends ArticleSourceContract {

  private static final URI PAGE = URI.create("https://fernhill.example/changes");

  @TempDir Path folder;

  @Override
  protected ArticleSource working() throws IOException {
    return of(
        "# Changelog",
        "## Unreleased",
        "- Grippers can be swapped.",
        "## [2.1.0] - 2026-01-22",
        "### Added",
        "- Robots find their dock by camera.",
        "* The arm lifts 12 kg.",
        "## [2.0.0] - 2026-01-02",
        "- A new arm.");
  }

  @Override
  protected ArticleSource broken() {
    return new ChangelogSource("Fernhill OS", folder.resolve("none.md"), PAGE);
  }

  @Test
  void makesAnArticleOfEachRelease() throws IOException {
    List<Article> articles = working().fetch(request(() -> false)).articles();

    assertThat(articles)
        .extracting(Article::title)
        .containsExactly("Fernhill OS 2.1.0 released", "Fernhill OS 2.0.0 released");
    assertThat(articles.get(0).summary())
        .contains("Robots find their dock by camera. The arm lifts 12 kg.");
    assertThat(articles.get(0).published()).contains(Instant.parse("2026-01-22T00:00:00Z"));
    assertThat(articles.get(0).url()).hasToString("https://fernhill.example/changes#2.1.0");
  }

  @Test
  void givesNoDateRatherThanAWrongOne() throws IOException {
    ArticleSource source = of("## [1.0.0] - 2026-13-45", "- First release.");

    assertThat(source.fetch(request(() -> false)).articles())
        .singleElement()
        .satisfies(article -> assertThat(article.published()).isEmpty());
  }

  private ArticleSource of(String... lines) throws IOException {
    Path file = Files.write(folder.resolve("CHANGELOG.md"), List.of(lines));
    return new ChangelogSource("Fernhill OS", file, PAGE);
  }
}
