package dev.newsdigest.sources.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.contract.ArticleSourceContract;
import dev.newsdigest.core.source.ArticleSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArxivSourceTest extends ArticleSourceContract {

  private final RecordedFetcher fetcher =
      new RecordedFetcher()
          .withFile("https://export.arxiv.org/", "arxiv.xml", "application/atom+xml");

  @Override
  protected ArticleSource working() {
    return ArxivSource.builder().fetcher(fetcher).build();
  }

  @Override
  protected ArticleSource broken() {
    return ArxivSource.builder().fetcher(new RecordedFetcher()).build();
  }

  @Test
  void readsTitleAbstractAuthorsAndSubject() {
    Article paper = working().fetch(request(() -> false)).articles().get(0);
    assertThat(paper.title()).isEqualTo("Replaying Tool Calls: A Test Bed for Agents");
    assertThat(paper.summary().orElseThrow()).startsWith("We record what tools answered");
    assertThat(paper.authors()).containsExactly("Ilse Brandt", "Wei Song");
    assertThat(paper.categories()).containsExactly("cs.AI");
  }

  @Test
  void asksForTheSubjectsNewestFirst() {
    ArxivSource.builder()
        .fetcher(fetcher)
        .subjects(List.of("cs.RO", "cs.CV"))
        .build()
        .fetch(request(() -> false));
    assertThat(fetcher.asked().get(0).url().toString())
        .contains("cat%3Acs.RO+OR+cat%3Acs.CV")
        .contains("sortBy=submittedDate&sortOrder=descending");
  }

  @Test
  void refusesWhatIsNoSubject() {
    assertThatThrownBy(() -> ArxivSource.of("cs.AI&x=1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cs.AI&x=1");
  }
}
