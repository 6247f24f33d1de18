package dev.newsdigest.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedHtmlTest {

  private static final List<String> ACTIVE =
      List.of(
          "script",
          "style",
          "iframe",
          "object",
          "embed",
          "form",
          "svg",
          "math",
          "base",
          "meta",
          "link",
          "img",
          "video",
          "audio",
          "input",
          "button",
          "template",
          "noscript");

  private static String clean(String html) {
    return new Markup(html, "https://a.example.com/news/").safeHtml();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<ScRiPt src=//e.example>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<a href=javascript:alert(1)>a</a>",
        "<a href='jav&#x09;ascript:alert(1)'>a</a>",
        "<a href=' &#14; javascript:alert(1)'>a</a>",
        "<a href=data:text/html,x>a</a>",
        "<a href=vbscript:x>a</a>",
        "<a href='//e.example' onclick=alert(1)>a</a>",
        "<iframe srcdoc='<script>alert(1)</script>'>",
        "<object data=javascript:alert(1)>",
        "<embed src=javascript:alert(1)>",
        "<base href=javascript:alert(1)//>",
        "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
        "<form action=javascript:alert(1)><button>a</form>",
        "<math><mtext><script>x</script>",
        "<p style='background:url(javascript:alert(1))'>a</p>",
        "<style>@import '//e'</style>",
        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
        "<template><script>alert(1)</script></template>",
        "<b onmouseover=alert(1)>a</b>",
        "<math><annotation-xml encoding='text/html'><script>x</script>",
        "<x onfocus=alert(1)>",
        "<svg><style><img src=x onerror=alert(1)></style>",
        "<!--><script>alert(1)</script>-->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<plaintext><script>alert(1)</script>",
        "<xmp><script>alert(1)</script></xmp>",
        "<p>\u202Etxet</p>",
        "<isindex action=j:x>",
        "<details open ontoggle=alert(1)>a",
        "<input autofocus onfocus=alert(1)>",
        "<table background=javascript:alert(1)><tr><td>a",
        "<video><source onerror=alert(1)>"
      })
  void letsNothingRun(String html) {
    String clean = clean(html);

    Document parsed = Jsoup.parse(clean);
    for (Element element : parsed.body().getAllElements()) {
      assertThat(ACTIVE).as(clean).doesNotContain(element.normalName());
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).as(clean).doesNotStartWith("on").isNotEqualTo("style");
        if (attribute.getKey().equals("href")) {
          assertThat(attribute.getValue()).as(clean).matches("(?s)(https?:|mailto:).*");
        }
      }
    }
    assertThat(clean).doesNotContain("\u202E");
    assertThat(clean(clean)).as("cleaned twice").isEqualTo(clean);
  }

  @Test
  void keepsWhatTextIsMadeOf() {
    assertThat(clean("<h2>A</h2><p>b <em>c</em> <a href='/d?e=1&amp;f=2'>g</a></p><ul><li>h</ul>"))
        .isEqualTo(
            "<h2>A</h2><p>b <em>c</em> <a href=\"https://a.example.com/d?e=1&amp;f=2\">g</a></p><ul><li>h</li></ul>");
  }

  @Test
  void partsBlocksByABlankLineAndLinesByALineEnd() {
    String text =
        new Markup("<div>One<br>two<p>three</p></div><ul><li>four</li><li>five</li></ul>six", null)
            .text();

    assertThat(text).isEqualTo("One\ntwo\n\nthree\n\nfour\n\nfive\n\nsix");
  }
}
