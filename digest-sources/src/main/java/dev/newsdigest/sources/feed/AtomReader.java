package dev.newsdigest.sources.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/** Atom 0.3 and 1.0 (RFC 4287), and entries that mix in Dublin Core or media elements. */
final class AtomReader {

  private static final String[] TITLE = {"title", "dc:title", "media:title"};
  private static final String[] SUMMARY = {
    "summary", "tagline", "description", "dc:description", "media:description"
  };
  private static final String[] PUBLISHED = {
    "published", "issued", "created", "pubdate", "dc:date", "dcterms:issued", "dcterms:created"
  };
  private static final String[] UPDATED = {"updated", "modified", "dcterms:modified"};

  private final ReadingContext context;

  AtomReader(ReadingContext context) {
    this.context = context;
  }

  /** Reads a document that is one entry (RFC 4287, section 2) as a feed of one item. */
  void readEntry(Element root, ParsedFeed.Builder feed) {
    feed.format = FeedFormat.ATOM;
    feed.version = version(root);
    entry(root, List.of(), feed.items);
  }

  void read(Element root, ParsedFeed.Builder feed) {
    feed.format = FeedFormat.ATOM;
    feed.version = version(root);
    Node node = context.node(root);
    feed.title = line(node.first(TITLE));
    feed.link = alternate(node);
    Element subtitle = node.first("subtitle", "tagline", "info", "description");
    feed.description =
        subtitle == null ? null : Texts.construct(subtitle, context.baseOf(subtitle)).text();
    feed.language = root.getAttributeValue("lang", Namespace.XML_NAMESPACE);
    if (feed.language == null || feed.language.isBlank()) {
      feed.language = node.text("dc:language", "language");
    }
    List<String> feedAuthors = new ArrayList<>();
    people(node, "author", feedAuthors);
    List<Element> entries = new ArrayList<>();
    for (Element entry : root.getChildren()) {
      if (TreeReader.hasName(entry, "entry", "item")) {
        entries.add(entry);
      }
    }
    for (Element entry : NewestItems.of(entries, e -> date(context.node(e)), context.warnings())) {
      entry(entry, feedAuthors, feed.items);
    }
  }

  private @Nullable Instant date(Node node) {
    Instant published = context.date(node, PUBLISHED);
    return published != null ? published : context.date(node, UPDATED);
  }

  private static String version(Element root) {
    String uri = root.getNamespaceURI().toLowerCase(Locale.ROOT);
    String stated = root.getAttributeValue("version", "").strip();
    if (uri.contains("2005/atom")) {
      return "1.0";
    }
    if (!stated.isEmpty()) {
      return stated;
    }
    return uri.contains("purl.org/atom/ns") ? "0.3" : "";
  }

  private @Nullable String line(@Nullable Element element) {
    return element == null ? null : Texts.construct(element, context.baseOf(element)).line();
  }

  private void entry(Element element, List<String> feedAuthors, List<FeedItem> items) {
    Node node = context.node(element);
    FeedItem.Builder item = new FeedItem.Builder();
    item.title = line(node.first(TITLE));
    item.id = node.text("id", "guid", "dc:identifier");
    if (item.id != null && item.id.startsWith("/")) {
      item.id = Links.resolve(context.baseOf(element), item.id);
    }
    item.url = alternate(node);
    if (item.url == null && item.id != null && item.id.startsWith("http")) {
      item.url = context.link(item.id, element);
    }
    Element summary = node.first(SUMMARY);
    Element content = node.first("content", "content:encoded");
    if (summary == null && content == null) {
      for (Element group : node.all("media:group")) {
        Node media = context.node(group);
        summary = media.first("media:description");
      }
    }
    if (summary != null) {
      item.markup = Texts.construct(summary, context.baseOf(summary));
      item.summary = item.markup.text();
    }
    if (content != null) {
      item.markup = Texts.construct(content, context.baseOf(content));
      item.content = item.markup.text();
    }
    item.published = context.date(node, PUBLISHED);
    item.updated = context.date(node, UPDATED);
    people(node, "author", item.authors);
    people(node, "dc:creator", item.authors);
    if (item.authors.isEmpty()) {
      source(node, item.authors);
    }
    if (item.authors.isEmpty()) {
      item.authors.addAll(feedAuthors);
    }
    Categories.addTo(node, item.categories);
    items.add(item.build());
  }

  private void source(Node entry, List<String> authors) {
    for (Element source : entry.all("source")) {
      people(context.node(source), "author", authors);
    }
  }

  /** The address of the page: rel "alternate" or none, HTML before other types. */
  private @Nullable String alternate(Node node) {
    String best = null;
    for (Element link : node.all("link")) {
      String href = link.getAttributeValue("href");
      if (href == null || href.isBlank()) {
        href = link.getText();
      }
      String rel = link.getAttributeValue("rel", "alternate").strip().toLowerCase(Locale.ROOT);
      boolean alternate = rel.isEmpty() || rel.equals("alternate") || rel.endsWith("/alternate");
      if (!alternate || href.isBlank()) {
        continue;
      }
      String type = link.getAttributeValue("type", "text/html").toLowerCase(Locale.ROOT);
      String url = context.link(href, link);
      if (url != null && type.contains("html")) {
        return url;
      }
      if (best == null) {
        best = url;
      }
    }
    return best;
  }

  private void people(Node node, String key, List<String> authors) {
    List<String> found = new ArrayList<>();
    for (Element element : node.all(key)) {
      Node person = context.node(element);
      String name = person.text("name", "dc:name", "atom:name");
      if (name == null && element.getChildren().isEmpty()) {
        name = element.getText();
      }
      if (name == null) {
        name = person.text("email");
      }
      if (name != null && !name.isBlank()) {
        found.add(ReadingContext.person(name));
      }
    }
    ReadingContext.addUnique(authors, found);
  }
}
