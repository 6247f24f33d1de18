package dev.newsdigest.sources.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * Saves what can be saved of a feed that is not well-formed. jsoup's XML parser builds a tree
 * whatever comes; this class puts the tree right by what feeds are made of: items stand in the
 * channel and fields in an item, wherever a lost end tag has moved them. An item that the end of
 * the document cut off is left out, so that no half headline passes for a whole one.
 */
final class RescueParser {

  private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed");
  private static final Set<String> ITEMS = Set.of("item", "entry");

  /** Fields of feeds and items: they begin anew wherever they stand, and never hold each other. */
  private static final Set<String> FIELDS =
      Set.of(
          "title",
          "link",
          "guid",
          "description",
          "summary",
          "content",
          "encoded",
          "pubdate",
          "date",
          "creator",
          "subject",
          "category",
          "author",
          "id",
          "updated",
          "published",
          "modified",
          "issued",
          "created",
          "language",
          "comments",
          "enclosure",
          "generator",
          "lastbuilddate",
          "ttl",
          "managingeditor",
          "webmaster",
          "copyright",
          "rights",
          "tagline",
          "subtitle",
          "docs",
          "source",
          "image",
          "items",
          "group",
          "credit",
          "keywords",
          "logo",
          "icon",
          "contributor",
          "textinput",
          "thumbnail",
          "cloud");

  /** Fields that do hold others of these names; copied as they are. */
  private static final Set<String> GROUPS =
      Set.of("author", "contributor", "source", "image", "textinput", "group", "items", "owner");

  /** One of these beside title and link makes an item of an element with a broken name. */
  private static final Set<String> ITEM_FIELDS =
      Set.of("guid", "pubdate", "id", "description", "summary", "content", "date");

  private final Map<String, String> declared = new HashMap<>();
  private boolean dropped;

  private RescueParser() {}

  /** Returns a tree, or null where no feed can be seen in the text. */
  static @Nullable Document parse(String xml, Warnings warnings) {
    Parser parser = Parser.xmlParser().setTrackPosition(true).setMaxDepth(BoundedXml.MAX_DEPTH);
    org.jsoup.nodes.Document tree =
        parser.parseInput(BoundedHandler.withoutSurplus(xml, warnings), "");
    Element root = root(tree);
    if (root == null) {
      return null;
    }
    RescueParser rescue = new RescueParser();
    rescue.declare(tree);
    try {
      Document document = new Document(rescue.feed(root));
      if (rescue.dropped) {
        warnings.add("TRUNCATED", "the document breaks off within an item, which was dropped");
      }
      return document;
    } catch (IllegalArgumentException e) {
      // JDOM refuses a name or character that got past the checks below: nothing to save here.
      return null;
    }
  }

  private static @Nullable Element root(org.jsoup.nodes.Document tree) {
    for (Element element : tree.getAllElements()) {
      if (ROOTS.contains(name(element))) {
        return element;
      }
    }
    // The root's own tag may be what is broken: items with titles are a feed all the same.
    for (Element element : tree.getAllElements()) {
      if (isItem(element) || name(element).equals("channel")) {
        Element parent = element.parent();
        return parent == null || parent == tree ? tree : parent;
      }
    }
    return null;
  }

  private org.jdom2.Element feed(Element root) {
    boolean atom =
        name(root).equals("feed")
            || root.selectFirst("entry") != null && root.selectFirst("item") == null;
    boolean rdf = name(root).equals("rdf");
    org.jdom2.Element feed =
        new org.jdom2.Element(rdf ? "RDF" : atom ? "feed" : "rss", space(root, rdf));
    copyAttributes(root, feed);
    if (atom) {
      children(root, feed, feed, null);
      return feed;
    }
    org.jdom2.Element channel = new org.jdom2.Element("channel");
    feed.addContent(channel);
    children(root, channel, channel, null);
    return feed;
  }

  private Namespace space(Element root, boolean rdf) {
    return rdf || root.tagName().startsWith("#") ? Namespace.NO_NAMESPACE : namespace(root, "");
  }

  /**
   * Copies what an element holds.
   *
   * @param feed where items go
   * @param container where fields go: the feed or the current item
   * @param field where text and markup go; null outside of fields
   */
  private void children(
      Element from,
      org.jdom2.Element feed,
      org.jdom2.Element container,
      org.jdom2.@Nullable Element field) {
    boolean ended = false;
    for (Node child : from.childNodes()) {
      if (child instanceof TextNode text) {
        if (field != null && !ended) {
          field.addContent(legal(text.getWholeText()));
        }
      } else if (child instanceof Element element) {
        ended |= element(element, feed, container, field);
      }
    }
  }

  /** Copies one element; returns whether the field it was found in has ended before it. */
  private boolean element(
      Element element,
      org.jdom2.Element feed,
      org.jdom2.Element container,
      org.jdom2.@Nullable Element field) {
    String name = name(element);
    if (isItem(element)) {
      item(element, feed);
      return true;
    }
    if (name.equals("channel") || ROOTS.contains(name)) {
      children(element, feed, feed, null);
      return true;
    }
    boolean starts = FIELDS.contains(name);
    org.jdom2.Element copy = copyOf(element);
    if (copy == null) {
      // A tag with a broken name says nothing, but what follows it may.
      children(element, feed, container, null);
      return true;
    }
    if (GROUPS.contains(name) && field == null) {
      group(element, feed, copy);
      container.addContent(copy);
      return true;
    }
    if (starts || field == null) {
      container.addContent(copy);
    } else {
      field.addContent(copy);
    }
    children(element, feed, container, copy);
    return starts;
  }

  /** Copies a field that holds fields; items found in it still go where items go. */
  private void group(Element from, org.jdom2.Element feed, org.jdom2.Element to) {
    for (Node child : from.childNodes()) {
      if (child instanceof TextNode text) {
        to.addContent(legal(text.getWholeText()));
      } else if (child instanceof Element element) {
        if (isItem(element)) {
          item(element, feed);
          continue;
        }
        org.jdom2.Element copy = copyOf(element);
        if (copy != null) {
          to.addContent(copy);
          group(element, feed, copy);
        }
      }
    }
  }

  private void item(Element element, org.jdom2.Element feed) {
    if (!isWhole(element)) {
      dropped = true;
      return;
    }
    boolean atom = feed.getName().equals("feed");
    org.jdom2.Element item =
        new org.jdom2.Element(atom ? "entry" : "item", namespace(element, prefix(element)));
    copyAttributes(element, item);
    feed.addContent(item);
    children(element, feed, item, null);
  }

  /** An item, or what is left of one whose start tag is broken: title and link under one roof. */
  private static boolean isItem(Element element) {
    String name = name(element);
    if (ITEMS.contains(name)) {
      return true;
    }
    if (!name.equals("items") && (isNear(name, "item") || isNear(name, "entry"))) {
      return true;
    }
    if (FIELDS.contains(name)
        || ROOTS.contains(name)
        || name.equals("channel")
        || GROUPS.contains(name)) {
      return false;
    }
    List<String> children = element.children().stream().map(RescueParser::name).toList();
    boolean holdsMore = children.contains("item") || children.contains("entry");
    return children.contains("title")
        && children.contains("link")
        && children.stream().anyMatch(ITEM_FIELDS::contains)
        && !holdsMore
        && !children.contains("items");
  }

  /** Whether two names differ by one letter changed, added or lost. */
  private static boolean isNear(String name, String known) {
    if (Math.abs(name.length() - known.length()) > 1) {
      return false;
    }
    int same = 0;
    int most = Math.min(name.length(), known.length());
    while (same < most && name.charAt(same) == known.charAt(same)) {
      same++;
    }
    int nameRest = same + (name.length() >= known.length() ? 1 : 0);
    int knownRest = same + (known.length() >= name.length() ? 1 : 0);
    return name.substring(Math.min(nameRest, name.length()))
        .equals(known.substring(Math.min(knownRest, known.length())));
  }

  /** Ended by its own tag, by another item, or by the end of what it stands in. */
  private static boolean isWhole(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.endSourceRange().isTracked() && !at.endSourceRange().isImplicit()) {
        return true;
      }
    }
    return element.getAllElements().stream().anyMatch(e -> e != element && ITEMS.contains(name(e)));
  }

  private org.jdom2.@Nullable Element copyOf(Element from) {
    String qualified = from.tagName();
    String bare = qualified.substring(qualified.indexOf(':') + 1);
    if (Verifier.checkElementName(bare) != null) {
      return null;
    }
    org.jdom2.Element copy = new org.jdom2.Element(bare, namespace(from, prefix(from)));
    copyAttributes(from, copy);
    return copy;
  }

  private static void copyAttributes(Element from, org.jdom2.Element to) {
    for (Attribute attribute : from.attributes()) {
      String key = attribute.getKey();
      String value = legal(attribute.getValue());
      String bare = key.substring(key.indexOf(':') + 1);
      if (key.equals("xml:lang") || key.equals("xml:base")) {
        to.setAttribute(bare, value, Namespace.XML_NAMESPACE);
      } else if (key.equals("rdf:about")) {
        to.setAttribute(bare, value, Namespaces.RDF_PREFIXED);
      } else if (!key.startsWith("xmlns")
          && Verifier.checkAttributeName(bare) == null
          && Verifier.checkElementName(bare) == null
          && to.getAttribute(bare) == null) {
        to.setAttribute(bare, value);
      }
    }
  }

  /**
   * Declarations are gathered once for the whole document: climbing to them from each element costs
   * its depth, and a broken document has lost its scopes anyway.
   */
  private void declare(org.jsoup.nodes.Document tree) {
    for (Element element : tree.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String key = attribute.getKey();
        String uri = attribute.getValue().strip();
        if (key.startsWith("xmlns") && !uri.isEmpty() && Verifier.checkNamespaceURI(uri) == null) {
          declared.putIfAbsent(key.substring(key.indexOf(':') + 1), uri);
        }
      }
    }
  }

  private Namespace namespace(Element from, String prefix) {
    String own = prefix.isEmpty() ? from.attr("xmlns").strip() : "";
    if (!own.isEmpty() && Verifier.checkNamespaceURI(own) == null) {
      return Namespace.getNamespace(own);
    }
    String uri = declared.get(prefix.isEmpty() ? "xmlns" : prefix);
    if (uri != null) {
      return Namespace.getNamespace(uri);
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

  private static String prefix(Element element) {
    int colon = element.tagName().indexOf(':');
    return colon < 0 ? "" : element.tagName().substring(0, colon);
  }

  private static String name(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }
}
