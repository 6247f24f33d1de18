package dev.newsdigest.core.region;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import java.net.URI;
import org.junit.jupiter.api.Test;

class RegionAssignerTest {

  private final RegionAssigner assigner = RegionAssigner.create();

  private static Article article(String url, Source source) {
    return Article.builder(URI.create(url), "Title", source).build();
  }

  @Test
  void keepsWhatTheArticleOrItsSourceDeclares() {
    Source japanese = Source.builder("Paper").region(Region.of("jp")).build();
    assertThat(assigner.regionOf(article("https://paper.example/1", japanese)).id())
        .isEqualTo("jp");
  }

  @Test
  void knowsOutletsByName() {
    assertThat(assigner.regionOf(article("https://a.example/1", Source.named("Bloomberg"))))
        .isEqualTo(Region.US);
  }

  @Test
  void readsACountrysOwnDomain() {
    assertThat(assigner.regionOf(article("https://news.paper.com.cn/1", Source.named("Paper 7"))))
        .isEqualTo(Region.CHINA);
  }

  @Test
  void neverGuessesByLanguage() {
    Source chinese = Source.builder("Paper 8").language(Language.ZH_HANS).build();
    assertThat(assigner.regionOf(article("https://paper.example/1", chinese)))
        .isEqualTo(Region.OTHER);
  }
}
