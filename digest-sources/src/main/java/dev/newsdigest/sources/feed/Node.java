package dev.newsdigest.sources.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** An element's children by vocabulary and name, in the order of the document. */
final class Node {

  private final Element element;
  private final Map<String, List<Element>> children = new LinkedHashMap<>();

  Node(Element element, Namespaces namespaces) {
    this.element = element;
    for (Element child : element.getChildren()) {
      children.computeIfAbsent(namespaces.key(child), k -> new ArrayList<>(2)).add(child);
    }
  }

  Element element() {
    return element;
  }

  List<Element> all(String key) {
    return children.getOrDefault(key, List.of());
  }

  /** The first child with any content, of the first of these names that has one. */
  @Nullable Element first(String... keys) {
    for (String key : keys) {
      for (Element child : all(key)) {
        if (!child.getChildren().isEmpty() || !child.getText().isBlank()) {
          return child;
        }
      }
    }
    return null;
  }

  /** The text of the first such child, without blanks around; null where there is none. */
  @Nullable String text(String... keys) {
    for (String key : keys) {
      for (Element child : all(key)) {
        String text = child.getText().strip();
        if (!text.isEmpty()) {
          return text;
        }
      }
    }
    return null;
  }
}
