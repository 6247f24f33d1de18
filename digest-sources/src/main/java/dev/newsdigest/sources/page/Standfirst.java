package dev.newsdigest.sources.page;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The sentence or two between headline and body, which layouts often keep in a box of its own, away
 * from the body. Recognised by its class name or by being what the page states as its description.
 */
final class Standfirst {

  private static final int MIN = 60;
  private static final int MAX = 800;
  private static final int STEPS = 600;

  private static final WordList NAMED =
      WordList.of(
          """
          standfirst lead intro excerpt subtitle sub-title subhead teaser chapo abstract summary
          deck zhaiyao daoyu description
          """);

  private Standfirst() {}

  /**
   * Returns the text between headline and body; null for none.
   *
   * @param body first element of the body; the search ends there
   */
  static @Nullable String find(
      List<Element> headings, @Nullable Element body, String title, @Nullable String description) {
    Element headline = headline(headings, title);
    if (headline == null || body == null) {
      return null;
    }
    String stated = description == null ? "" : Names.loose(description);
    Node node = headline;
    for (int i = 0; i < STEPS && node != null; i++) {
      node = i == 0 ? DocumentOrder.behind(node) : DocumentOrder.after(node);
      if (node == body) {
        return null;
      }
      if (node instanceof Element e && isLeafBlock(e)) {
        String text = Whitespace.collapse(e.text());
        if (text.length() >= MIN && text.length() <= MAX && fits(e, text, stated)) {
          return text;
        }
      }
    }
    return null;
  }

  private static @Nullable Element headline(List<Element> headings, String title) {
    String loose = Names.loose(title);
    for (Element h1 : headings) {
      String text = Names.loose(h1.text());
      if (!text.isEmpty() && (loose.contains(text) || text.contains(loose) && !loose.isEmpty())) {
        return h1;
      }
    }
    return null;
  }

  private static boolean isLeafBlock(Element element) {
    String tag = element.normalName();
    if (!tag.equals("p") && !tag.equals("div") && !tag.equals("h2") && !tag.equals("h3")) {
      return false;
    }
    for (int i = 0, n = element.childNodeSize(); i < n; i++) {
      if (element.childNode(i) instanceof Element child
          && (Tags.isBlock(child.normalName()) || Tags.isUnread(child.normalName()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(Element element, String text, String stated) {
    String loose = Names.loose(text);
    if (stated.length() >= 40 && (loose.startsWith(stated) || stated.startsWith(loose))) {
      return true;
    }
    int links = element.getElementsByTag("a").stream().mapToInt(a -> a.text().length()).sum();
    if (links * 5 > text.length() || text.indexOf('.') < 0 && text.indexOf('。') < 0) {
      return false;
    }
    Element parent = element.parent();
    String names = element.className() + (parent == null ? "" : " " + parent.className());
    return NAMED.anyIn(Names.lower(names));
  }
}
