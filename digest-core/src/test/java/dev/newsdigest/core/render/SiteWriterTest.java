package dev.newsdigest.core.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.contract.Hostile;
import dev.newsdigest.core.contract.NewsDay;
import dev.newsdigest.core.contract.Stages;
import dev.newsdigest.core.digest.Digest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class SiteWriterTest {

  private static final List<DigestRenderer> ALL =
      List.of(
          HtmlRenderer.create(),
          MarkdownRenderer.create(),
          JsonRenderer.create(),
          TextRenderer.create(),
          EmailRenderer.create());

  @TempDir Path folder;

  @Test
  void keepsEachDayAndListsTheNewestFirst() throws Exception {
    Digest first = Stages.digest(NewsDay.articles()).build();
    Digest second =
        dev.newsdigest.core.DigestBuilder.create()
            .date(NewsDay.DATE.plusDays(1))
            .zone(NewsDay.ZONE)
            .build();
    SiteWriter site = SiteWriter.into(folder);
    site.write(first, ALL);
    List<Path> files = site.write(second, ALL);

    assertThat(files).hasSize(5).allSatisfy(file -> assertThat(file).isNotEmptyFile());
    String index = Files.readString(folder.resolve("index.html"), StandardCharsets.UTF_8);
    HtmlTags.assertSafe(index);
    assertThat(index).containsSubsequence("2026-04-15/digest.html", "2026-04-14/digest.html");
    Document feed =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(Files.readAllBytes(folder.resolve("atom.xml"))));
    assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(4);
  }

  @Test
  void replacesADayThatIsMadeAgainAndLeavesNothingBehind() throws Exception {
    Digest digest = Stages.digest(NewsDay.articles()).build();
    SiteWriter site = SiteWriter.into(folder);
    site.write(digest, ALL);
    String atom = Files.readString(folder.resolve("atom.xml"), StandardCharsets.UTF_8);
    site.write(digest, ALL);

    assertThat(folder.resolve("atom.xml")).hasContent(atom);
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files).noneMatch(file -> file.toString().endsWith(".tmp"));
    }
  }

  @Test
  void writesAHostileDayInEveryForm() throws Exception {
    Digest digest = Stages.digest(Hostile.articles()).minimumRelevance(0).build();
    assertThat(SiteWriter.into(folder).write(digest, ALL)).hasSize(5);
  }
}
