package dev.newsdigest.sources.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** RSS 0.90 to 2.0 and RDF, with the modules news sites use. The core's own elements win. */
final class RssReader {

  private static final String[] TITLE = {"title", "dc:title", "media:title", "itunes:title"};
  private static final String[] SUMMARY = {
    "description",
    "dc:description",
    "summary",
    "itunes:summary",
    "media:description",
    "itunes:subtitle"
  };
  private static final String[] CONTENT = {
    "content:encoded", "xhtml:body", "body", "fullitem", "content"
  };
  private static final String[] PUBLISHED = {
    "pubdate",
    "published",
    "dc:date",
    "dcterms:issued",
    "dcterms:created",
    "dcterms:date",
    "atom:published",
    "date",
    "issued"
  };
  private static final String[] UPDATED = {
    "dcterms:modified", "atom:updated", "modified", "updated", "lastbuilddate"
  };
  private static final String[] AUTHOR = {
    "author", "dc:creator", "dc:author", "itunes:author", "media:credit", "dc:contributor"
  };

  private final ReadingContext context;

  RssReader(ReadingContext context) {
    this.context = context;
  }

  void read(Element root, ParsedFeed.Builder feed) {
    boolean rdf = TreeReader.hasName(root, "rdf");
    feed.format = rdf ? FeedFormat.RDF : FeedFormat.RSS;
    feed.version = rdf ? rdfVersion(root) : root.getAttributeValue("version", "").strip();
    Element channel = root;
    for (Element child : root.getChildren()) {
      if (TreeReader.hasName(child, "channel")) {
        channel = child;
        break;
      }
    }
    Node node = context.node(channel);
    Element title = node.first("title", "dc:title");
    feed.title = title == null ? null : Texts.title(title, context.baseOf(title));
    feed.link = feedLink(node);
    Element description = node.first("description", "dc:description", "itunes:summary");
    feed.description =
        description == null ? null : Texts.html(description, context.baseOf(description)).text();
    feed.language = node.text("language", "dc:language");
    if (feed.language == null) {
      feed.language = channel.getAttributeValue("lang", org.jdom2.Namespace.XML_NAMESPACE);
    }
    List<Element> items =
        NewestItems.of(items(root, channel), e -> date(context.node(e)), context.warnings());
    for (Element item : items) {
      feed.items.add(item(item));
    }
  }

  private @Nullable Instant date(Node node) {
    Instant published = context.date(node, PUBLISHED);
    return published != null ? published : context.date(node, UPDATED);
  }

  private static String rdfVersion(Element root) {
    boolean netscape =
        root.getNamespacesInScope().stream()
            .anyMatch(n -> n.getURI().contains("netscape.com/rdf/simple/0.9"));
    return netscape ? "0.90" : "1.0";
  }

  private @Nullable String feedLink(Node channel) {
    for (Element link : channel.all("link")) {
      String url = link.getText().isBlank() ? link.getAttributeValue("href") : link.getText();
      if (url != null && !url.isBlank()) {
        return context.link(url, link);
      }
    }
    return context.link(atomLink(channel), channel.element());
  }

  private static @Nullable String atomLink(Node node) {
    for (Element link : node.all("atom:link")) {
      String rel = link.getAttributeValue("rel", "alternate");
      String href = link.getAttributeValue("href");
      if (rel.equals("alternate") && href != null && !href.isBlank()) {
        return href;
      }
    }
    return null;
  }

  /** Items stand in the channel, beside it, or, in broken feeds, one level deeper. */
  private static List<Element> items(Element root, Element channel) {
    List<Element> items = new ArrayList<>();
    collect(channel, items);
    if (root != channel) {
      for (Element child : root.getChildren()) {
        if (TreeReader.hasName(child, "item")) {
          collectOne(child, items);
        } else if (TreeReader.hasName(child, "channel") && child != channel) {
          collect(child, items);
        }
      }
    }
    if (items.isEmpty()) {
      for (Element child : channel.getChildren()) {
        if (TreeReader.hasName(child, "items")) {
          collect(child, items);
        }
      }
    }
    return items;
  }

  private static void collect(Element parent, List<Element> items) {
    for (Element child : parent.getChildren()) {
      if (TreeReader.hasName(child, "item", "entry")) {
        collectOne(child, items);
      }
    }
  }

  /** An item whose end tag was forgotten holds the ones after it. */
  private static void collectOne(Element item, List<Element> items) {
    items.add(item);
    collect(item, items);
  }

  private FeedItem item(Element element) {
    Node node = context.node(element);
    FeedItem.Builder item = new FeedItem.Builder();
    Element title = node.first(TITLE);
    item.title = title == null ? null : Texts.title(title, context.baseOf(title));
    identity(node, item);
    texts(node, item);
    item.published = context.date(node, PUBLISHED);
    item.updated = context.date(node, UPDATED);
    for (String key : AUTHOR) {
      people(node, key, item.authors);
      if (!item.authors.isEmpty()) {
        break;
      }
    }
    Categories.addTo(node, item.categories);
    return item.build();
  }

  private void identity(Node node, FeedItem.Builder item) {
    Element guid = node.first("guid");
    String about = node.element().getAttributeValue("about", Namespaces.RDF);
    item.id = guid != null ? guid.getText().strip() : node.text("id", "atom:id", "dc:identifier");
    if (item.id == null) {
      item.id = about;
    }
    for (Element link : node.all("link")) {
      String url = link.getText().isBlank() ? link.getAttributeValue("href") : link.getText();
      item.url = context.link(url, link);
      if (item.url != null) {
        break;
      }
    }
    if (item.url == null) {
      item.url = context.link(atomLink(node), node.element());
    }
    if (item.url == null && guid != null && isPermaLink(guid)) {
      item.url = context.link(guid.getText(), guid);
    }
    if (item.url == null && about != null && about.startsWith("http")) {
      item.url = context.link(about, node.element());
    }
  }

  private static boolean isPermaLink(Element guid) {
    String flag = guid.getAttributeValue("isPermaLink", "").strip();
    String text = guid.getText().strip();
    return !flag.equalsIgnoreCase("false")
        && (flag.equalsIgnoreCase("true") || text.startsWith("http:") || text.startsWith("https:"));
  }

  private void texts(Node node, FeedItem.Builder item) {
    Element summary = node.first(SUMMARY);
    Element content = node.first(CONTENT);
    Element second = node.first("summary");
    if (content == null && summary != null && second != null && second != summary) {
      boolean longer = second.getText().length() > summary.getText().length();
      content = longer ? second : summary;
      summary = longer ? summary : second;
    }
    if (summary == null && content == null) {
      for (Element group : node.all("media:group")) {
        summary = context.node(group).first("media:description");
      }
    }
    if (summary != null) {
      item.markup = Texts.html(summary, context.baseOf(summary));
      item.summary = item.markup.text();
    }
    if (content != null) {
      item.markup = Texts.html(content, context.baseOf(content));
      item.content = item.markup.text();
    }
  }

  private static void people(Node node, String key, List<String> authors) {
    List<String> found = new ArrayList<>();
    for (Element element : node.all(key)) {
      Element name =
          element.getChildren().stream()
              .filter(c -> TreeReader.hasName(c, "name"))
              .findFirst()
              .orElse(element);
      String person = ReadingContext.person(name.getText());
      if (!person.isEmpty()) {
        found.add(person);
      }
    }
    ReadingContext.addUnique(authors, found);
  }
}
