package dev.newsdigest.sources.api;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text of an element up to a length. Entries of a hostile list may lie in each other, each with
 * the whole page below it.
 */
final class ShownText {

  private ShownText() {}

  /** Returns the text in one line; cut where it has more than {@code max} characters. */
  static String of(Element element, int max) {
    StringBuilder out = new StringBuilder();
    element.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
              String whole = text.getWholeText();
              out.append(whole, 0, Math.min(whole.length(), 2 * max));
            } else if (node instanceof Element e && (e.isBlock() || e.normalName().equals("br"))) {
              out.append(' ');
            }
            return out.length() > 2 * max ? FilterResult.STOP : FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            if (node instanceof Element e && e.isBlock()) {
              out.append(' ');
            }
            return FilterResult.CONTINUE;
          }
        });
    String line = out.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
    return line.length() <= max ? line : line.substring(0, max);
  }
}
