package dev.newsdigest.sources.feed;

import java.util.ArrayList;
import java.util.List;
import org.jdom2.Element;

/** Categories of an item in any vocabulary: as text, term, label or list. */
final class Categories {

  private Categories() {}

  static void addTo(Node node, List<String> categories) {
    List<String> found = new ArrayList<>();
    for (String key : List.of("category", "dc:subject", "atom:category", "media:category")) {
      for (Element element : node.all(key)) {
        add(found, element.getText());
        if (element.getText().isBlank()) {
          String term = element.getAttributeValue("term", "");
          add(found, term.isBlank() ? element.getAttributeValue("label", "") : term);
        }
      }
    }
    for (Element element : node.all("itunes:category")) {
      add(found, element.getAttributeValue("text", ""));
      for (Element inner : element.getChildren()) {
        add(found, inner.getAttributeValue("text", ""));
      }
    }
    for (String key : List.of("itunes:keywords", "media:keywords", "tags", "tag", "keywords")) {
      for (Element element : node.all(key)) {
        for (String word : element.getText().split("[,，;；]")) {
          add(found, word);
        }
      }
    }
    ReadingContext.addUnique(categories, found);
  }

  private static void add(List<String> found, String text) {
    String category = PlainText.line(text);
    if (!category.isEmpty()) {
      found.add(category);
    }
  }
}
