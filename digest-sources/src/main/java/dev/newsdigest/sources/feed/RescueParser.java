package dev.newsdigest.sources.feed;

import static dev.newsdigest.sources.feed.Completeness.isWholeField;
import static dev.newsdigest.sources.feed.FeedVocabulary.isField;
import static dev.newsdigest.sources.feed.FeedVocabulary.isGroup;
import static dev.newsdigest.sources.feed.FeedVocabulary.isItem;
import static dev.newsdigest.sources.feed.FeedVocabulary.isRoot;
import static dev.newsdigest.sources.feed.FeedVocabulary.name;

import java.util.List;
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
 * channel and fields in an item, wherever a lost end tag has moved them. Of an item that the end of
 * the document cut off, whole fields are kept where they tell enough, so that no half headline
 * passes for a whole one.
 */
final class RescueParser {

  private final Completeness completeness = new Completeness();
  private final LostScopes scopes;
  private final Warnings warnings;

  private RescueParser(org.jsoup.nodes.Document tree, Warnings warnings) {
    this.scopes = new LostScopes(tree, new TreeBudget(warnings));
    this.warnings = warnings;
  }

  /** Returns a tree, or null where no feed can be seen in the text. */
  static @Nullable Document parse(StringBuilder xml, Warnings warnings) {
    Parser parser = Parser.xmlParser().setTrackPosition(true).setMaxDepth(BoundedXml.MAX_DEPTH);
    org.jsoup.nodes.Document tree =
        parser.parseInput(new BuilderReader(RescueText.of(xml, warnings)), "");
    Element root = root(tree);
    if (root == null) {
      return null;
    }
    try {
      return new Document(new RescueParser(tree, warnings).feed(root));
    } catch (IllegalArgumentException e) {
      // JDOM refuses a name or character that got past the checks below: nothing to save here.
      return null;
    }
  }

  private static @Nullable Element root(org.jsoup.nodes.Document tree) {
    for (Element element : tree.getAllElements()) {
      if (isRoot(name(element))) {
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
    return rdf || root.tagName().startsWith("#")
        ? Namespace.NO_NAMESPACE
        : scopes.namespace(root, "");
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
    if (name.equals("channel") || isRoot(name)) {
      children(element, feed, feed, null);
      return true;
    }
    boolean starts = isField(name);
    org.jdom2.Element copy = copyOf(element);
    if (copy == null) {
      // A tag with a broken name says nothing, but what follows it may.
      children(element, feed, container, null);
      return true;
    }
    if (isGroup(name) && field == null) {
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
    boolean whole = completeness.isWhole(element);
    if (!whole && !completeness.isUsable(element)) {
      warnings.add("TRUNCATED", "the document breaks off within an item, which was dropped");
      return;
    }
    boolean atom = feed.getName().equals("feed");
    org.jdom2.Element item =
        new org.jdom2.Element(atom ? "entry" : "item", scopes.namespace(element));
    copyAttributes(element, item);
    feed.addContent(item);
    if (!whole) {
      warnings.add(
          "TRUNCATED", "the document breaks off within an item, its whole fields were kept");
      List<Element> broken = element.children().stream().filter(e -> !isWholeField(e)).toList();
      broken.forEach(Element::remove);
    }
    children(element, feed, item, null);
  }

  private org.jdom2.@Nullable Element copyOf(Element from) {
    String qualified = from.tagName();
    String bare = qualified.substring(qualified.indexOf(':') + 1);
    if (Verifier.checkElementName(bare) != null) {
      return null;
    }
    org.jdom2.Element copy = new org.jdom2.Element(bare, scopes.namespace(from));
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

  private static String legal(String text) {
    if (Verifier.checkCharacterData(text) == null) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(Verifier::isXMLCharacter).forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
