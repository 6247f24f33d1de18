package dev.newsdigest.sources.feed;

import java.util.HashMap;
import java.util.Map;
import org.jdom2.Namespace;
import org.jdom2.Verifier;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Namespaces of a broken document. Declarations are gathered once for all of it: climbing to them
 * from each element costs its depth, and a broken document has lost its scopes anyway.
 */
final class LostScopes {

  private final Map<String, String> declared = new HashMap<>();
  private final TreeBudget budget;

  LostScopes(Document tree, TreeBudget budget) {
    this.budget = budget;
    tree.stream().forEach(this::declare);
  }

  private void declare(Element element) {
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey();
      String uri = attribute.getValue().strip();
      if (key.startsWith("xmlns") && isUsable(uri)) {
        declared.putIfAbsent(key.substring(key.indexOf(':') + 1), uri);
      }
    }
  }

  private static boolean isUsable(String uri) {
    return !uri.isEmpty() && Verifier.checkNamespaceURI(uri) == null;
  }

  /** The namespace of an element by its prefix. */
  Namespace namespace(Element element) {
    int colon = element.tagName().indexOf(':');
    return namespace(element, colon < 0 ? "" : element.tagName().substring(0, colon));
  }

  /** The namespace that a prefix stands for at an element; none for those beyond the budget. */
  Namespace namespace(Element element, String prefix) {
    String uri = prefix.isEmpty() ? element.attr("xmlns").strip() : "";
    if (!isUsable(uri)) {
      uri = declared.get(prefix.isEmpty() ? "xmlns" : prefix);
    }
    if (uri == null) {
      uri = prefix.isEmpty() ? "" : Namespaces.ofPrefix(prefix);
    }
    return uri.isEmpty() || !budget.admitsNamespace("", uri)
        ? Namespace.NO_NAMESPACE
        : Namespace.getNamespace(uri);
  }
}
