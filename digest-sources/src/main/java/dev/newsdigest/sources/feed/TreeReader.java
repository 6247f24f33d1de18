package dev.newsdigest.sources.feed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/**
 * A tree to a feed. Reads the tree itself, because a mapping library in between loses what news
 * feeds need: addresses before resolution, languages of elements, Dublin Core beside the core
 * fields, documents that lack a required element, dates it would silently misread.
 */
final class TreeReader {

  private TreeReader() {}

  /** Whether a root element promises a feed. */
  static boolean isFeed(Element root) {
    String name = root.getName().toLowerCase(Locale.ROOT);
    return switch (name) {
      case "rss", "feed" -> true;
      case "rdf" -> holdsRss(root);
      case "entry" -> root.getNamespaceURI().toLowerCase(Locale.ROOT).contains("atom");
      case "channel" -> root.getChildren().stream().anyMatch(c -> hasName(c, "item", "title"));
      default -> false;
    };
  }

  /** RDF is a feed when it has a channel or items, or nothing at all. */
  private static boolean holdsRss(Element root) {
    return root.getChildren().isEmpty()
        || root.getChildren().stream()
            .anyMatch(c -> hasName(c, "channel", "item", "image", "textinput"));
  }

  static boolean hasName(Element element, String... names) {
    return List.of(names).contains(element.getName().toLowerCase(Locale.ROOT));
  }

  static void read(
      Document tree, FeedDocument document, Warnings warnings, ParsedFeed.Builder feed) {
    Element root = tree.getRootElement();
    ReadingContext context =
        new ReadingContext(
            new Namespaces(root),
            Links.documentBase(document),
            FeedDates.of(document.region().orElse(null), document.zone().orElse(null)),
            warnings);
    if (hasName(root, "feed")) {
      new AtomReader(context).read(root, feed);
    } else if (hasName(root, "entry")) {
      new AtomReader(context).readEntry(root, feed);
    } else {
      new RssReader(context).read(root, feed);
    }
    if (feed.language == null) {
      feed.language = language(root, document);
    }
    if (feed.language != null) {
      feed.language = feed.language.strip().replace('_', '-');
    }
  }

  private static @Nullable String language(Element root, FeedDocument document) {
    String own = root.getAttributeValue("lang", Namespace.XML_NAMESPACE);
    if (own != null && !own.isBlank()) {
      return own;
    }
    Optional<String> header = document.header("Content-Language");
    return header.map(h -> h.split(",")[0]).filter(h -> !h.isBlank()).orElse(null);
  }
}
