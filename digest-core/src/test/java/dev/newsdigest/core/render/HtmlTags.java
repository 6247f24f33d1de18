package dev.newsdigest.core.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A strict reader of the HTML this package writes: every {@code <} must open a known tag, every tag
 * must be closed, every attribute be a known one in double quotes, every link lead into the page or
 * to a web address.
 */
final class HtmlTags {

  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z][a-z0-9]*)((?:\\s[^<>\"]+?=\"[^\"<]*\")*)\\s*>");

  private static final Pattern ATTRIBUTE = Pattern.compile("\\s([^<>\"=\\s]+)=\"([^\"<]*)\"");

  private static final Set<String> VOID = Set.of("meta", "br", "link");

  private static final Set<String> ELEMENTS =
      Set.of(
          "html",
          "head",
          "meta",
          "title",
          "style",
          "body",
          "a",
          "header",
          "h1",
          "h2",
          "h3",
          "h4",
          "p",
          "span",
          "time",
          "main",
          "section",
          "article",
          "div",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "ul",
          "ol",
          "li",
          "bdi",
          "figure",
          "figcaption",
          "svg",
          "text",
          "rect",
          "small",
          "footer",
          "details",
          "summary",
          "b",
          "br",
          "link");

  private HtmlTags() {}

  static void assertSafe(String page) {
    assertThat(page).startsWith("<!DOCTYPE html>");
    String body = page.substring("<!DOCTYPE html>".length()).replaceAll("<style>[^<]*</style>", "");
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(body);
    int from = 0;
    for (int at = body.indexOf('<'); at >= 0; at = body.indexOf('<', from)) {
      String near = body.substring(at, Math.min(body.length(), at + 120));
      assertThat(tag.find(at) && tag.start() == at).as("a tag: %s", near).isTrue();
      String name = tag.group(2);
      assertThat(ELEMENTS).as(near).contains(name);
      if (!tag.group(1).isEmpty()) {
        assertThat(open.pop()).as(near).isEqualTo(name);
      } else {
        attributes(tag.group(3), near);
        if (!VOID.contains(name)) {
          open.push(name);
        }
      }
      from = tag.end();
    }
    assertThat(open).isEmpty();
  }

  private static void attributes(String text, String near) {
    Matcher attribute = ATTRIBUTE.matcher(text);
    while (attribute.find()) {
      String name = attribute.group(1);
      String value = attribute.group(2);
      assertThat(name).as(near).doesNotStartWith("on").isNotIn("src", "srcdoc", "formaction");
      if (name.equals("href")) {
        assertThat(value)
            .as(near)
            .matches("#[a-z0-9-]+|https?://[^\\s]+|atom\\.xml|[\\d-]+/[a-z.]+");
      }
      if (name.equals("style")) {
        assertThat(value).as(near).doesNotContain("url(", "expression");
      }
    }
  }
}
