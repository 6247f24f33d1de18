package dev.newsdigest.sources.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Tells what stands by the article from what stands by other things: dates and names in teasers,
 * comments and sidebars are not the article's. What also holds the headline is never elsewhere,
 * whatever its class is called.
 */
final class Surroundings {

  private final Set<Element> roundHeadline = Collections.newSetFromMap(new IdentityHashMap<>());

  /** What was found before: signs of one part of the page share their ancestors. */
  private final Map<Element, Boolean> answers = new IdentityHashMap<>();

  Surroundings(Document document, List<Element> headings) {
    for (Element h1 : headings) {
      for (Element e = h1.parent(); e != null && roundHeadline.add(e); ) {
        e = e.parent();
      }
    }
    roundHeadline.add(document.body());
  }

  boolean isElsewhere(Element element) {
    if (roundHeadline.contains(element)) {
      return false;
    }
    Boolean known = answers.get(element);
    if (known == null) {
      Element parent = element.parent();
      known = isApart(element) || parent != null && isElsewhere(parent);
      answers.put(element, known);
    }
    return known;
  }

  /** Whether the element's own tag or name sets it apart from the article. */
  private static boolean isApart(Element e) {
    String tag = e.normalName();
    if (tag.equals("aside") || tag.equals("nav") || tag.equals("footer") && isOfPage(e)) {
      return true;
    }
    if (e.attributesSize() == 0) {
      return false;
    }
    String names = Names.lower(e.className() + " " + e.id());
    return names.contains("comment")
        || names.contains("related")
        || names.contains("recommend")
        || names.contains("sidebar")
        || names.contains("footer") && isOfPage(e);
  }

  /** An article has a footer of its own, where it is signed. */
  private static boolean isOfPage(Element footer) {
    String names = Names.lower(footer.className());
    return footer.closest("article") == null
        && !names.contains("post")
        && !names.contains("entry")
        && !names.contains("article");
  }
}
