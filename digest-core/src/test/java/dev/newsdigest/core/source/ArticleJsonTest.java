package dev.newsdigest.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.failure.DataException;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleJsonTest {

  private static final String FULL =
      """
      {"id":"x1","url":"https://a.example.com/1","title":" Title ","summary":"S","text":"T",
       "source":{"id":"a","name":"A","url":"https://a.example.com/","region":"us","language":"en","owner":"O","kind":"wire","tier":1},
       "region":"cn","published":"2026-01-23T08:00:00+08:00","language":"zh_TW",
       "authors":["Ada"],"categories":["c"],"alsoBy":["B","C"],"unknown":{"x":1}}
      """;

  @Test
  void readsEveryField() {
    Article article = ArticleJson.read(FULL);

    assertThat(article.id()).isEqualTo(new ArticleId("x1"));
    assertThat(article.title()).isEqualTo("Title");
    assertThat(article.summary()).contains("S");
    assertThat(article.text()).contains("T");
    assertThat(article.source().id()).isEqualTo("a");
    assertThat(article.source().tier()).isEqualTo(1);
    assertThat(article.source().region()).contains(Region.US);
    assertThat(article.region()).isEqualTo(Region.CHINA);
    assertThat(article.published()).contains(Instant.parse("2026-01-23T00:00:00Z"));
    assertThat(article.language()).contains(Language.ZH_HANT);
    assertThat(article.authors()).containsExactly("Ada");
    assertThat(article.alsoBy()).containsExactly("B", "C");
  }

  @Test
  void writesWhatItReads() {
    String written = ArticleJson.write(ArticleJson.read(FULL));

    assertThat(written).doesNotContain("\n");
    assertThat(ArticleJson.write(ArticleJson.read(written))).isEqualTo(written);
  }

  @Test
  void takesANameForASource() {
    Article article =
        ArticleJson.read("{\"url\":\"https://a.example.com/\",\"source\":\"Readers\"}");

    assertThat(article.source().name()).isEqualTo("Readers");
    assertThat(article.region()).isEqualTo(Region.OTHER);
  }

  @Test
  void derivesAMissingIdFromTheAddressAndAMissingAddressFromTheId() {
    assertThat(ArticleJson.read("{\"url\":\"https://a.example.com/1\"}").id())
        .isEqualTo(ArticleId.ofAddress("https://a.example.com/1"));
    assertThat(ArticleJson.read("{\"id\":\"a b\",\"title\":\"t\"}").url())
        .isEqualTo(URI.create("urn:article:a%20b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"not a date", "2026-01-23", "", "99"})
  void leavesAWrongTimeOut(String time) {
    assertThat(ArticleJson.read("{\"id\":\"a\",\"published\":\"" + time + "\"}").published())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "\"text\"",
        "{} {}",
        "{}",
        "{\"title\":\"t\"}",
        "{\"url\":\"http://[\"}",
        "<html>"
      })
  void refusesWhatIsNoArticle(String json) {
    assertThatThrownBy(() -> ArticleJson.read(json)).isInstanceOf(DataException.class);
  }

  @Test
  void takesAddressesThatBrowsersTake() {
    Article article =
        ArticleJson.read("{\"url\":\"https://a.example/tags/[chips] x?q={1}\",\"title\":\"t\"}");

    assertThat(article.url())
        .isEqualTo(URI.create("https://a.example/tags/%5Bchips%5D%20x?q=%7B1%7D"));
  }
}
