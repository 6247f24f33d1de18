package dev.newsdigest.core.contract;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Texts and addresses as an attacker's feed would have them. */
public final class Hostile {

  /** What hostile titles end in, so that they belong to a digest and stand in it. */
  private static final List<String> NEWS =
      List.of(
          "Nvidia ships inference chip to hospitals",
          "OpenAI hires 40 engineers in Oslo",
          "月之暗面开源长文本模型",
          "Google cuts Gemini prices by 30%",
          "Senate votes on AI export bill",
          "华为训练芯片在成都量产",
          "Robot maker Fernhill raises $90 million",
          "Cornell publishes browser agent benchmark",
          "智谱向港交所提交上市申请",
          "Microsoft signs nuclear power contract");

  private static final List<String> TITLES =
      List.of(
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "</title></style></body><h1>owned</h1>",
          "\"><svg/onload=alert(1)>",
          "[open](javascript:alert(1))",
          "](javascript:alert(1))",
          "![x](data:text/html;base64,PHNjcmlwdD4=)",
          "<javascript:alert(1)>",
          "[^1] [1]: javascript:alert(1)",
          "`code` ```fence``` ~~~tilde~~~",
          "| cell | cell |",
          "first line\n# heading\n\n## another\r\n---\n===",
          "{{{style}}} {{#editions}}x{{/editions}} ${7*7} <%= 1 %>",
          "]]> <!-- --> <!DOCTYPE x [<!ENTITY e \"boom\">]> &e; &#0; &lt;",
          "\u202Ekcolb\u202C \u2066iso\u2069 \u061Calm \u200Ezero\u200B\uFEFF",
          "nul\u0000 bell\u0007 escape\u001B[31m tab\t vt\u000B del\u007F c1\u0085",
          "high\uD83D low\uDE00 pair\uD83D\uDE00 \uFFFE\uFFFF",
          "line\u2028paragraph\u2029 end",
          "1. - + * > # ordered",
          "**bold** __under__ <https://evil.example/>");

  private static final List<String> ADDRESSES =
      List.of(
          "javascript:alert(1)",
          "data:text/html,%3Cscript%3Ealert(1)%3C/script%3E",
          "vbscript:msgbox(1)",
          "file:///etc/passwd",
          "JaVaScRiPt:alert(1)",
          "https://ok.example/a?b='c'&d=(e)",
          "https://ok.example/\u202Egnp.exe",
          "https:opaque",
          "urn:article:7",
          "//no.scheme.example/x");

  private Hostile() {}

  public static List<String> titles() {
    return TITLES;
  }

  /** One article a title, of both regions, some with hostile addresses, outlets and ids. */
  public static List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < TITLES.size(); i++) {
      String text = TITLES.get(i) + " " + NEWS.get(i % NEWS.size());
      Region region = i % 2 == 0 ? Region.US : Region.CHINA;
      articles.add(
          Article.builder(
                  URI.create(ADDRESSES.get(i % ADDRESSES.size())),
                  text,
                  Source.builder("Outlet " + TITLES.get(i)).region(region).build())
              .id(new ArticleId("id " + i + " " + TITLES.get(i)))
              .summary(text + ". Copy " + i + " of the report.")
              .published(NewsDay.DATE.atStartOfDay(NewsDay.ZONE).plusMinutes(i).toInstant())
              .build());
    }
    return List.copyOf(articles);
  }

  /** An article whose title has five million characters. */
  public static Article hugeTitle() {
    return longTitle(5_000_000);
  }

  /** An article whose title has about so many characters of every kind. */
  public static Article longTitle(int characters) {
    String piece = "OpenAI releases 大模型 model <b> \uD83D\uDE00 12,345 ";
    String title = piece.repeat(characters / piece.length());
    return NewsDay.us("huge", "Loud Outlet", 1, title, "OpenAI released a model on Tuesday.");
  }
}
