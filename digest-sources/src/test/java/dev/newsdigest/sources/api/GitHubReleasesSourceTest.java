package dev.newsdigest.sources.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.contract.ArticleSourceContract;
import dev.newsdigest.core.source.ArticleSource;
import org.junit.jupiter.api.Test;

class GitHubReleasesSourceTest extends ArticleSourceContract {

  private final RecordedFetcher fetcher =
      new RecordedFetcher()
          .withFile("https://api.github.com/", "github-releases.json", "application/json");

  @Override
  protected ArticleSource working() {
    return GitHubReleasesSource.builder("lantern-labs/lantern").fetcher(fetcher).build();
  }

  @Override
  protected ArticleSource broken() {
    return GitHubReleasesSource.builder("lantern-labs/lantern")
        .fetcher(new RecordedFetcher())
        .build();
  }

  @Test
  void namesTheProjectWhereTheReleaseDoesNot() {
    assertThat(working().fetch(request(() -> false)).articles())
        .extracting(Article::title)
        .containsExactly("lantern v2.1.0");
  }

  @Test
  void leavesOutDraftsAndTakesPreviewsOnlyWhenAsked() {
    ArticleSource source =
        GitHubReleasesSource.builder("lantern-labs/lantern")
            .previews(true)
            .fetcher(fetcher)
            .build();
    assertThat(source.fetch(request(() -> false)).articles())
        .extracting(Article::title)
        .containsExactly("lantern v2.1.0", "lantern 2.2.0 rc1");
  }

  @Test
  void sendsTheTokenAsAHeaderAndNeverShowsIt() {
    ArticleSource source =
        GitHubReleasesSource.builder("a/b").token("s3cret").fetcher(fetcher).build();
    source.fetch(request(() -> false));
    assertThat(fetcher.asked().get(0).headers()).containsEntry("Authorization", "Bearer s3cret");
    assertThat(source.toString() + fetcher.asked().get(0)).doesNotContain("s3cret");
  }

  @Test
  void refusesWhatIsNoRepository() {
    assertThatThrownBy(() -> GitHubReleasesSource.of("just-a-name"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void tellsWhichHostItAsks() {
    assertThat(GitHubReleasesSource.of("kite/loom").host()).isEqualTo("api.github.com");
  }
}
