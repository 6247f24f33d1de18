package dev.newsdigest.sources.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.article.SourceKind;
import dev.newsdigest.core.failure.DataException;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.sources.file.Opml;
import dev.newsdigest.sources.http.FetchCode;
import dev.newsdigest.sources.http.FetchFailure;
import dev.newsdigest.sources.http.FetchResult;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceCatalogTest {

  private final SourceCatalog catalog = SourceCatalog.aiNews();

  @Test
  void coversBothRegionsWithEveryKindOfOutlet() {
    assertThat(catalog.outlets()).hasSizeGreaterThanOrEqualTo(80);
    assertThat(catalog.only(Region.CHINA).outlets()).hasSizeGreaterThanOrEqualTo(35);
    assertThat(catalog.only(Region.US).outlets()).hasSizeGreaterThanOrEqualTo(35);
    assertThat(catalog.outlets()).extracting(o -> o.source().kind()).contains(SourceKind.values());
  }

  @Test
  void tellsOwnerAndWebAddressOfEveryOutlet() {
    assertThat(catalog.outlets())
        .allSatisfy(
            o -> {
              assertThat(o.source().owner()).as("%s", o).isPresent();
              assertThat(o.source().url()).as("%s", o).isPresent();
              assertThat(o.address().getScheme()).as("%s", o).matches("https?");
              assertThat(o.address().getHost()).as("%s", o).isNotBlank();
            });
  }

  @Test
  void hasNoTwoOutletsAtOneAddress() {
    assertThat(catalog.outlets()).extracting(Outlet::address).doesNotHaveDuplicates();
  }

  @Test
  void findsAnOutletByAnyOfItsNames() {
    assertThat(catalog.findByName("36kr")).map(o -> o.source().name()).contains("36氪");
    assertThat(catalog.findByName("MIT technology review")).isPresent();
    assertThat(catalog.findByName("没有这家媒体")).isEmpty();
    assertThat(catalog.findByName("!?")).isEmpty();
  }

  @Test
  void findsAnOutletByTheHostOfAnArticle() {
    URI article = URI.create("https://m.36kr.com/p/2851234567890");
    assertThat(catalog.findByAddress(article)).map(o -> o.source().id()).contains("36kr");
    assertThat(catalog.findByAddress(URI.create("https://unknown.example/a"))).isEmpty();
  }

  @Test
  void completesTheOutletOfAnArticleAndKeepsItsName() {
    Article article =
        Article.builder(
                URI.create("https://www.wired.com/story/x"), "A title", Source.named("wired.com"))
            .build();
    Source source = catalog.complete(article);
    assertThat(source.name()).isEqualTo("wired.com");
    assertThat(source.tier()).isEqualTo(2);
    assertThat(source.region()).contains(Region.US);
    assertThat(source.owner()).contains("Condé Nast");
  }

  @Test
  void givesASourceForEveryOutlet() {
    List<ArticleSource> sources =
        catalog.sources(
            request ->
                new FetchResult.Failed(new FetchFailure(FetchCode.IO, "no network", 0, 1, null)));
    assertThat(sources).hasSameSizeAs(catalog.outlets());
    assertThat(sources).extracting(ArticleSource::name).doesNotHaveDuplicates();
    assertThat(sources)
        .extracting(ArticleSource::host)
        .isEqualTo(catalog.outlets().stream().map(o -> o.address().getHost()).toList());
  }

  @Test
  void writesItsFeedsAsOpmlThatReadsBack() {
    Opml opml = Opml.parse(catalog.toOpml().toXml());
    assertThat(opml.feeds()).hasSizeGreaterThan(60);
    assertThat(opml.feeds())
        .filteredOn(f -> f.source().name().equals("36氪"))
        .singleElement()
        .satisfies(f -> assertThat(f.source().region()).contains(Region.CHINA));
  }

  @Test
  void namesTheRowOfABrokenFile(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("broken.tsv"),
            "id\tname\taliases\tregion\tlanguage\towner\tkind\ttier\thow\taddress\thome\tverified\n"
                + "a\tA\t\tcn\tzh\t\tpress\t9\tfeed\thttps://a.example/f\thttps://a.example\tno\n");
    assertThatThrownBy(() -> SourceCatalog.read(file))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("row 2")
        .hasMessageContaining("9");
  }
}
