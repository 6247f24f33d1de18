package dev.newsdigest.core.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.contract.DigestRendererContract;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownRendererTest extends DigestRendererContract {

  /** All the renderer writes itself: headings of its own words, anchors, numbers, web addresses. */
  private static final Pattern OWN_MARKUP =
      Pattern.compile(
          "(?m)^#{1,3} |<a id=\"[a-z0-9-]+\"></a>\\[\\d+]|\\[\\[\\d+]]\\(#[a-z0-9-]+\\)"
              + "|\\[(?=(?:[^\\[\\]\\\\]|\\\\.)+]\\(<http)|]\\(<https?://[^\\s<>\\\\]+>\\)"
              + "|<https?://[^\\s<>\\\\]+>|^\\|[-|]+\\|$|^\\| | \\| ?| \\|$|^> \\*\\*SAMPLE\\*\\*"
              + "|^- |^\\d+\\. |\\*\\*");

  private static final Pattern ACTIVE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*[`\\[\\]<>#|!&~_]");

  @Override
  protected DigestRenderer renderer() {
    return MarkdownRenderer.create();
  }

  @Override
  protected void assertReadable(String document) {
    for (String line : document.split("\n", -1)) {
      String foreign = OWN_MARKUP.matcher(line).replaceAll("");
      Matcher active = ACTIVE.matcher(foreign);
      assertThat(active.find()).as("markup in: %s", line).isFalse();
    }
    assertThat(document.lines().filter(line -> line.startsWith("# "))).hasSize(1);
  }

  @Test
  void hasNoHeadingButItsOwn() {
    List<String> headings =
        renderer().render(hostileDay()).lines().filter(line -> line.matches("#+ .*")).toList();
    assertThat(headings)
        .allMatch(
            line ->
                line.matches(
                    "# News digest of 2026-04-14|## (At a glance|US media|Quality and sources"
                        + " report|Ch.*media)|### (Overview|Key Highlights|Key Insights|Business"
                        + " Focus|Technology Focus|References)"));
    assertThat(headings.stream().filter(line -> line.startsWith("## "))).hasSize(4);
  }

  @Test
  void leadsEveryNumberToItsReference() {
    String document = renderer().render(newsDay());
    Matcher link = Pattern.compile("]\\(#([a-z0-9-]+)\\)").matcher(document);
    int links = 0;
    while (link.find()) {
      assertThat(document).contains("<a id=\"" + link.group(1) + "\"></a>");
      links++;
    }
    assertThat(links).isGreaterThan(10);
  }

  static List<String> titles() {
    return dev.newsdigest.core.contract.Hostile.titles();
  }

  @ParameterizedTest
  @MethodSource("titles")
  void makesForeignTextPlain(String title) {
    String plain = MarkdownText.plain(title);
    assertThat(plain).doesNotContain("\n", "\r").doesNotStartWith(" ");
    assertThat(ACTIVE.matcher(plain).find()).as(plain).isFalse();
    assertThat(plain).doesNotMatch("^([-+]|\\d+[.)])\\s.*");
  }
}
