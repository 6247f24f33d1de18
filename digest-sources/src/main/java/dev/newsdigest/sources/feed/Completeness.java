package dev.newsdigest.sources.feed;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What of a broken document is whole. jsoup ends everything that is open where the text breaks off;
 * only the place of its end tag tells whether an element said all it had to say.
 */
final class Completeness {

  private boolean datedItems;

  /** Ended by its own tag, by another item, or by the end of what it stands in. */
  boolean isWhole(Element item) {
    for (Element at = item; at != null; at = at.parent()) {
      if (isEnded(at)) {
        note(item);
        return true;
      }
    }
    boolean endedByNext = item.stream().skip(1).anyMatch(FeedVocabulary::isNamedItem);
    if (endedByNext) {
      note(item);
    }
    return endedByNext;
  }

  private void note(Element item) {
    datedItems =
        datedItems
            || item.children().stream().map(FeedVocabulary::name).anyMatch(FeedVocabulary::isDate);
  }

  /** Whether an element has an end of its own in the text. */
  private static boolean isEnded(Element element) {
    return element.endSourceRange().isTracked() && !element.endSourceRange().isImplicit();
  }

  /** Whether a field of an item is whole; an empty one, which has one tag, by what follows it. */
  static boolean isWholeField(Element field) {
    return isEnded(field) || field.childNodeSize() == 0 && field.nextSibling() != null;
  }

  /**
   * Whether the item that the end of the document cut off has told enough to stand for its article:
   * headline and address are whole, and so is the date where the items before it have one. Without
   * its date, an old article could pass for one of today.
   */
  boolean isUsable(Element cutItem) {
    Set<String> whole = new HashSet<>();
    for (Element child : cutItem.children()) {
      String name = FeedVocabulary.name(child);
      if (isWholeField(child)) {
        whole.add(FeedVocabulary.isDate(name) ? "date" : name);
      }
    }
    return whole.contains("title")
        && (whole.contains("link") || whole.contains("guid") || whole.contains("id"))
        && (!datedItems || whole.contains("date"));
  }
}
