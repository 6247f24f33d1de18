package dev.newsdigest.core.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://news.example/a/1?id=7&page=2",
        "http://news.example/a/1?id=7&page=2",
        "HTTPS://WWW.News.Example/a/1?page=2&id=7",
        "https://news.example:443/a/1/?id=7&page=2#top",
        "http://news.example:80/a/1?utm_source=rss&id=7&utm_medium=x&page=2",
        "https://news.example/a/1?id=7&page=2&fbclid=abc&spm=1.2&UTM_Campaign=c",
        "https://news.example/a/1?&id=7&&page=2",
      })
  void bringsOnePieceToOneAddress(String url) {
    assertThat(CanonicalUrls.of(URI.create(url))).isEqualTo("https://news.example/a/1?id=7&page=2");
  }

  @ParameterizedTest
  @CsvSource({
    "https://news.example/a/1,https://news.example/a/2",
    "https://news.example/a?id=1,https://news.example/a?id=2",
    "https://news.example/A,https://news.example/a",
    "https://news.example/a,https://other.example/a",
    "https://news.example:8080/a,https://news.example/a",
    "https://m.news.example/a,https://news.example/a",
    "https://news.example/a?id=1,https://news.example/a",
  })
  void keepsDifferentPiecesApart(String one, String other) {
    assertThat(CanonicalUrls.of(URI.create(one))).isNotEqualTo(CanonicalUrls.of(URI.create(other)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"urn:article:7", "mailto:a@b.example", "/relative", "ftp://h.example/x"})
  void leavesOtherAddressesAsTheyAre(String url) {
    assertThat(CanonicalUrls.of(URI.create(url))).isEqualTo(url);
  }

  @Test
  void keepsWhatIsCanonical() {
    String canonical = CanonicalUrls.of(URI.create("http://www.a.example//b/?z=1&a=%2F&a=2#c"));
    assertThat(CanonicalUrls.of(URI.create(canonical))).isEqualTo(canonical);
  }
}
