package dev.newsdigest.sources.feed;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Text a reader of an HTML fragment would see: no scripts, styles or hidden parts. */
final class VisibleText implements NodeFilter {

  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "iframe",
          "object",
          "embed",
          "applet",
          "head",
          "title",
          "meta",
          "link",
          "base",
          "form",
          "select",
          "textarea",
          "button",
          "svg",
          "audio",
          "video",
          "canvas",
          "noembed",
          "noframes",
          "xmp",
          "plaintext");
  private static final Pattern HIDING =
      Pattern.compile(
          "(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden|font-size\\s*:\\s*0(?![.\\d])");

  private final StringBuilder out = new StringBuilder();

  private VisibleText() {}

  static String of(Document document) {
    VisibleText text = new VisibleText();
    document.body().filter(text);
    return PlainText.paragraphs(text.out.toString());
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      String whole = text.getWholeText();
      // Line breaks of the source are blanks, except where they are shown.
      out.append(isPreformatted(text) ? whole : whole.replace('\n', ' ').replace('\r', ' '));
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (UNSEEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || HIDING.matcher(element.attr("style")).find()) {
      return FilterResult.SKIP_ENTIRELY;
    }
    lineBreaks(element);
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !element.normalName().equals("br")) {
      lineBreaks(element);
    }
    return FilterResult.CONTINUE;
  }

  private void lineBreaks(Element element) {
    switch (element.normalName()) {
      case "br", "li", "dt", "dd", "tr" -> out.append('\n');
      case "td", "th" -> out.append(' ');
      default -> {
        if (element.isBlock()) {
          out.append("\n\n");
        }
      }
    }
  }

  private static boolean isPreformatted(TextNode text) {
    for (Node at = text.parent(); at != null; at = at.parent()) {
      if (at.normalName().equals("pre")) {
        return true;
      }
    }
    return false;
  }
}
