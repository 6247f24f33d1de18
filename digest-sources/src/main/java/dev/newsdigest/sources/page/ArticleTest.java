package dev.newsdigest.sources.page;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells an article from what else sites serve: front pages and lists, shells that a script would
 * fill, walls that ask for consent or a proof of being human, error pages. In doubt it is an
 * article.
 */
final class ArticleTest {

  /** Linked headings that make a list, where each has little prose of its own. */
  private static final int LIST = 7;

  private static final int PROSE_OF_AN_ENTRY = 350;

  /** What is shorter has to stand among few links. */
  private static final int LITTLE = 400;

  private static final double MOSTLY_LINKS = 0.6;

  private static final Pattern WALL =
      Pattern.compile(
          "(?i)^\\W*(?:just a moment|access (?:to this page )?(?:has been )?denied|attention required|are you a (?:human|robot)|robot check|verify you are human|security check|403|404|page not found|not found|error \\d|server error|service unavailable|site maintenance|页面不存在|您访问的页面|页面找不到|访问(?:受限|验证|过于频繁)|安全验证|百度安全验证|系统维护|滑动验证)");

  private static final Pattern SHELL =
      Pattern.compile(
          "(?i)(?:enable|turn on|requires?|without) javascript|javascript (?:is|to be) (?:disabled|enabled|required)|(?:启用|开启|打开)\\s*javascript|不支持\\s*javascript|(?:please wait|loading\\.\\.\\.|正在加载)");

  private ArticleTest() {}

  /** What {@link MainText} saw on the page. */
  record Evidence(int linkedHeadings, int prose, int pageLength, double pageLinked) {}

  /** Returns why the text is no article; empty where it is one. */
  static String fault(String title, List<String> paragraphs, Evidence seen, boolean stated) {
    int length = paragraphs.stream().mapToInt(TextWriter::weigh).sum();
    if (length == 0) {
      return "no running text on the page";
    }
    if (length < 1000 && WALL.matcher(title).find()) {
      return "a notice in place of the page: " + title;
    }
    if (length < LITTLE && SHELL.matcher(String.join(" ", paragraphs)).find()) {
      return "a shell that a script would fill";
    }
    if (stated) {
      return "";
    }
    int longest = paragraphs.stream().mapToInt(TextWriter::weigh).max().orElse(0);
    if (seen.linkedHeadings() >= LIST
        && longest < LITTLE
        && seen.prose() < seen.linkedHeadings() * PROSE_OF_AN_ENTRY) {
      return "a list of " + seen.linkedHeadings() + " linked headlines";
    }
    if (length < LITTLE
        && seen.pageLength() > 5 * length
        && seen.pageLinked() > MOSTLY_LINKS * seen.pageLength()) {
      return "mostly links";
    }
    return "";
  }
}
