package dev.newsdigest.sources.feed;

import java.util.Locale;
import java.util.Set;
import org.jdom2.Document;
import org.jdom2.Namespace;
import org.jdom2.Verifier;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Saves what can be saved of a feed that is not well-formed: jsoup's XML parser builds a tree
 * whatever comes, and items that were cut off by the end of the document are left out, so that no
 * half headline passes for a whole one.
 */
final class RescueParser {

  private static final Set<String> ROOTS = Set.of("rss", "rdf:rdf", "feed", "channel", "rdf");
  private static final Set<String> ITEMS = Set.of("item", "entry");

  private boolean dropped;

  private RescueParser() {}

  /** Returns a tree, or null where no feed can be seen in the text. */
  static @Nullable Document parse(String xml, Warnings warnings) {
    Parser parser = Parser.xmlParser().setTrackPosition(true).setMaxDepth(BoundedXml.MAX_DEPTH);
    org.jsoup.nodes.Document tree = parser.parseInput(xml, "");
    Element root = null;
    for (Element element : tree.getAllElements()) {
      if (ROOTS.contains(bareName(element)) || ROOTS.contains(lower(element))) {
        root = element;
        break;
      }
    }
    if (root == null) {
      return null;
    }
    RescueParser rescue = new RescueParser();
    org.jdom2.Element copy = rescue.copy(root, 0);
    if (copy == null) {
      return null;
    }
    if (rescue.dropped) {
      warnings.add("TRUNCATED", "the document breaks off within an item, which was dropped");
    }
    return new Document(copy);
  }

  private org.jdom2.@Nullable Element copy(Element from, int depth) {
    String qualified = from.tagName();
    int colon = qualified.indexOf(':');
    String prefix = colon < 0 ? "" : qualified.substring(0, colon);
    String name = qualified.substring(colon + 1);
    if (Verifier.checkElementName(name) != null || depth > BoundedXml.MAX_DEPTH) {
      return null;
    }
    org.jdom2.Element to = new org.jdom2.Element(name, namespace(from, prefix));
    for (Attribute attribute : from.attributes()) {
      copyAttribute(attribute, to);
    }
    for (Node child : from.childNodes()) {
      if (child instanceof TextNode text) {
        to.addContent(legal(text.getWholeText()));
      } else if (child instanceof Element element && isWhole(element)) {
        org.jdom2.Element copied = copy(element, depth + 1);
        if (copied != null) {
          to.addContent(copied);
        }
      }
    }
    return to;
  }

  /** An item without its own end tag is whole only when another item ended it. */
  private boolean isWhole(Element element) {
    if (!ITEMS.contains(bareName(element))
        || element.endSourceRange().isTracked() && !element.endSourceRange().isImplicit()) {
      return true;
    }
    for (Element inner : element.getAllElements()) {
      if (inner != element && ITEMS.contains(bareName(inner))) {
        return true;
      }
    }
    dropped = true;
    return false;
  }

  private static void copyAttribute(Attribute attribute, org.jdom2.Element to) {
    String key = attribute.getKey();
    if (key.startsWith("xmlns")) {
      return;
    }
    String value = legal(attribute.getValue());
    if (key.startsWith("xml:")) {
      to.setAttribute(key.substring(4), value, Namespace.XML_NAMESPACE);
      return;
    }
    String name = key.substring(key.indexOf(':') + 1);
    if (Verifier.checkAttributeName(name) == null && to.getAttribute(name) == null) {
      to.setAttribute(name, value);
    }
  }

  private static Namespace namespace(Element from, String prefix) {
    String declaration = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
    for (Element at = from; at != null; at = at.parent()) {
      String uri = at.attr(declaration);
      if (!uri.isBlank() && Verifier.checkNamespaceURI(uri.strip()) == null) {
        return Namespace.getNamespace(uri.strip());
      }
    }
    return prefix.isEmpty()
        ? Namespace.NO_NAMESPACE
        : Namespace.getNamespace(Namespaces.ofPrefix(prefix));
  }

  private static String legal(String text) {
    if (Verifier.checkCharacterData(text) == null) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(Verifier::isXMLCharacter).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static String lower(Element element) {
    return element.tagName().toLowerCase(Locale.ROOT);
  }

  private static String bareName(Element element) {
    String name = lower(element);
    return name.substring(name.indexOf(':') + 1);
  }
}
