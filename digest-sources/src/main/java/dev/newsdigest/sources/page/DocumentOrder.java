package dev.newsdigest.sources.page;

import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Steps from node to node the way a reader meets them. */
final class DocumentOrder {

  private DocumentOrder() {}

  /** Returns the next node, children first; null at the end. */
  static @Nullable Node after(Node node) {
    return node.childNodeSize() > 0 ? node.childNode(0) : behind(node);
  }

  /** Returns the next node that is not below this one; null at the end. */
  static @Nullable Node behind(Node node) {
    for (Node n = node; n != null; n = n.parent()) {
      Node next = n.nextSibling();
      if (next != null) {
        return next;
      }
    }
    return null;
  }
}
