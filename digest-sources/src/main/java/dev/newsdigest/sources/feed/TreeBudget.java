package dev.newsdigest.sources.feed;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.xml.sax.SAXException;

/**
 * How much of a document becomes a tree. A tree costs many times its text, so what no feed has is
 * left out before it stands: items after the first 20,000, elements and attributes after the first
 * 150,000. Names of namespaces are few in any document, and JDOM keeps each for the life of the
 * program: more than 100 of them end the reading.
 */
final class TreeBudget {

  /** Most items of which a tree is built; the newest of them are kept. */
  static final int MAX_ITEMS = 20_000;

  private static final int MAX_NODES = 100_000;

  private static final int MAX_NAMESPACES = 100;
  private static final int MAX_NAMESPACE_CHARS = 500;

  private final Warnings warnings;
  private int items;
  private int nodes;
  private final Set<String> namespaces = new HashSet<>();

  TreeBudget(Warnings warnings) {
    this.warnings = warnings;
  }

  /** Thrown where reading on would cost more than any feed is worth. */
  static final class ExceededException extends SAXException {
    private static final long serialVersionUID = 1L;

    ExceededException(String message) {
      super(message);
    }
  }

  /** Whether one more element fits in. */
  boolean admits(String localName, int attributes) {
    nodes += 1 + attributes;
    if (isItem(localName)) {
      items++;
    }
    if (items <= MAX_ITEMS && nodes <= MAX_NODES) {
      return true;
    }
    warnings.add("ITEMS_DROPPED", "more elements than any feed has, the rest was left out");
    return false;
  }

  /** Whether a namespace is one of the document's first hundred, and of moderate length. */
  boolean admitsNamespace(String prefix, String uri) {
    if (uri.length() + prefix.length() > MAX_NAMESPACE_CHARS) {
      return false;
    }
    String name = prefix + ' ' + uri;
    return namespaces.contains(name) || namespaces.size() < MAX_NAMESPACES && namespaces.add(name);
  }

  private static boolean isItem(String localName) {
    String name = localName.toLowerCase(Locale.ROOT);
    return name.equals("item") || name.equals("entry");
  }
}
