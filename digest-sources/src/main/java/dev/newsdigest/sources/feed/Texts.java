package dev.newsdigest.sources.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jdom2.Attribute;
import org.jdom2.Content;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.Text;
import org.jspecify.annotations.Nullable;

/** What an element that may hold plain text, escaped HTML or inline markup really says. */
final class Texts {

  private static final List<String> VOID = List.of("br", "img", "hr", "input", "wbr");

  private Texts() {}

  /** An element whose text is HTML unless it says otherwise, such as an RSS description. */
  static Markup html(Element element, @Nullable String base) {
    if (!element.getChildren().isEmpty()) {
      return new Markup(inner(element), base);
    }
    return new Markup(element.getText(), base);
  }

  /** An RSS title: plain text by the letter, HTML where it looks like it. */
  static String title(Element element, @Nullable String base) {
    if (!element.getChildren().isEmpty()) {
      return new Markup(inner(element), base).line();
    }
    return plainOrHtml(element.getText(), base);
  }

  static String plainOrHtml(String text, @Nullable String base) {
    return Markup.isLikely(text) ? new Markup(text, base).line() : PlainText.line(text);
  }

  /** An Atom text construct or content element, by its type (1.0) or type and mode (0.3). */
  static Markup construct(Element element, @Nullable String base) {
    String type = element.getAttributeValue("type", "text").strip().toLowerCase(Locale.ROOT);
    String mode = element.getAttributeValue("mode", "").strip().toLowerCase(Locale.ROOT);
    if (!element.getChildren().isEmpty()) {
      return new Markup(inner(element), base);
    }
    String text = element.getText();
    boolean binary =
        mode.equals("base64")
            || mode.isEmpty()
                && type.contains("/")
                && !type.startsWith("text/")
                && !type.endsWith("xml");
    if (binary) {
      text = decoded(text);
    }
    boolean html = type.endsWith("html") || type.endsWith("html+xml") || binary;
    return html || Markup.isLikely(text) ? new Markup(text, base) : new Markup(escaped(text), base);
  }

  private static String decoded(String base64) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(base64);
      String text = new String(bytes, StandardCharsets.UTF_8);
      return text.indexOf('\uFFFD') < 0 ? text : base64;
    } catch (IllegalArgumentException e) {
      return base64;
    }
  }

  /** Children as HTML, without namespaces. */
  static String inner(Element element) {
    StringBuilder out = new StringBuilder();
    children(element, out);
    return out.toString();
  }

  private static void children(Element element, StringBuilder out) {
    for (Content content : element.getContent()) {
      if (content instanceof Text text) {
        out.append(escaped(text.getText()));
      } else if (content instanceof Element child) {
        open(child, out);
        children(child, out);
        if (!VOID.contains(child.getName())) {
          out.append("</").append(child.getName()).append('>');
        }
      }
      if (out.length() > Markup.MAX_CHARS) {
        return;
      }
    }
  }

  private static void open(Element child, StringBuilder out) {
    out.append('<').append(child.getName());
    for (Attribute attribute : child.getAttributes()) {
      if (attribute.getNamespace() == Namespace.NO_NAMESPACE) {
        out.append(' ').append(attribute.getName()).append("=\"");
        out.append(escaped(attribute.getValue()).replace("\"", "&quot;")).append('"');
      }
    }
    out.append('>');
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
