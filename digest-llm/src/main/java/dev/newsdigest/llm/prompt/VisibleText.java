package dev.newsdigest.llm.prompt;

import dev.newsdigest.core.text.Normalizer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * What a person would see of a text from the web, in one line: markup, hidden elements, comments,
 * zero-width, bidirectional, tag and private-use characters are gone. Text an editor cannot see
 * must not speak to a model either. Linear in the text's length; text beyond 200,000 characters is
 * cut.
 */
public final class VisibleText {

  private static final int LONGEST = 200_000;
  private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z!/?]|&(?:#|[a-zA-Z]{2,8};)");
  private static final Pattern HIDING_STYLE =
      Pattern.compile(
          "display:none|visibility:hidden|visibility:collapse|opacity:0(?:\\.0+)?(?:;|$)"
              + "|font-size:0|(?<![a-z-])(?:width|height):0(?:px)?(?:;|$)|text-indent:-"
              + "|(?:left|top|right|bottom):-\\d{3}|clip:rect\\(0|clip-path:inset\\((?:50|100)%"
              + "|(?<![a-z-])color:(?:#fff(?:fff)?\\b|white|transparent|rgba?\\(255,255,255)"
              + "|mso-hide:all");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private VisibleText() {}

  /** Returns the visible text; empty where nothing of it shows. */
  public static String of(String untrusted) {
    String text = cut(untrusted);
    if (MARKUP.matcher(text).find()) {
      text = withoutMarkup(text);
    }
    return SPACE.matcher(withoutInvisible(Normalizer.clean(text))).replaceAll(" ").strip();
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end);
  }

  private static String withoutMarkup(String text) {
    Document page = Jsoup.parseBodyFragment(text);
    page.select(
            "script, style, noscript, template, iframe, object, svg, math, head, title, textarea")
        .remove();
    page.select("[hidden], [aria-hidden=true], input[type=hidden]").remove();
    for (Element element : page.select("[style]")) {
      String style = element.attr("style").toLowerCase(java.util.Locale.ROOT);
      if (HIDING_STYLE.matcher(SPACE.matcher(style).replaceAll("")).find()) {
        element.remove();
      }
    }
    page.traverse((node, depth) -> blankIfComment(node));
    return page.body().text();
  }

  private static void blankIfComment(Node node) {
    if (node instanceof Comment comment) {
      comment.setData("");
    }
  }

  /** Format, private-use and unassigned characters beyond what {@link Normalizer#clean} knows. */
  private static String withoutInvisible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c == '\n' || c == '\t' || isVisible(c))
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT, Character.PRIVATE_USE, Character.UNASSIGNED, Character.CONTROL ->
          false;
      // Variation selectors can carry hidden bytes: U+FE00-FE0F and U+E0100-E01EF.
      case Character.NON_SPACING_MARK -> !(c >= 0xFE00 && c <= 0xFE0F) && c < 0xE0000;
      default -> true;
    };
  }
}
