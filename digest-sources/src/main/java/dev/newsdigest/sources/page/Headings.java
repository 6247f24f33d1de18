package dev.newsdigest.sources.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * First-level headings that may be the article's headline. A heading that is a link up, to the
 * site's front page or a folder that the page lies in, is the site's logo or a section's name.
 *
 * @param texts what the headings say, in document order, without a kicker that the page's titles
 *     leave out
 * @param siteName what the logo says; null where no heading is one
 */
record Headings(List<String> texts, @Nullable String siteName) {

  private static final int MAX = 30;

  private static final Pattern FRONT_PAGE = Pattern.compile("(?i)https?://[^/?#]+/");

  static Headings of(List<Element> headings, String title, @Nullable URI url) {
    List<String> texts = new ArrayList<>();
    String siteName = null;
    for (Element h1 : headings) {
      if (texts.size() >= MAX) {
        break;
      }
      String whole = Whitespace.collapse(h1.text());
      if (leadsUp(h1, whole, url)) {
        siteName = siteName == null && !whole.isEmpty() ? whole : siteName;
        continue;
      }
      texts.add(title.contains(whole) ? whole : withoutKicker(h1, whole));
    }
    return new Headings(texts, siteName);
  }

  private static boolean leadsUp(Element h1, String whole, @Nullable URI url) {
    Element link = linkIn(h1);
    link = link == null ? linkRound(h1) : link;
    if (link == null || link != h1 && !Whitespace.collapse(link.text()).contains(whole)) {
      return false;
    }
    String href = link.attr("href").strip();
    if (!isAbsolute(href)) {
      String absolute = url == null ? "" : link.absUrl("href");
      href = absolute.isEmpty() ? href : absolute;
    }
    String folder = href.endsWith("/") ? href : href + "/";
    return folder.equals("/")
        || FRONT_PAGE.matcher(folder).matches()
        || url != null
            && url.toString().startsWith(folder)
            && url.toString().length() > folder.length();
  }

  private static @Nullable Element linkIn(Element element) {
    if (isLink(element)) {
      return element;
    }
    for (int i = 0, n = element.childNodeSize(); i < n; i++) {
      Element link = element.childNode(i) instanceof Element child ? linkIn(child) : null;
      if (link != null) {
        return link;
      }
    }
    return null;
  }

  private static @Nullable Element linkRound(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (isLink(e)) {
        return e;
      }
    }
    return null;
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && element.hasAttr("href");
  }

  /** Whether an address needs no page to start from. */
  static boolean isAbsolute(String href) {
    return href.startsWith("https://") || href.startsWith("http://");
  }

  /** A kicker is an element before the headline's own text. */
  private static String withoutKicker(Element h1, String whole) {
    Element first = h1.firstElementChild();
    if (first == null || h1.childrenSize() != 1) {
      return whole;
    }
    String own = Whitespace.collapse(h1.ownText());
    String before = Whitespace.collapse(first.text());
    boolean kicker =
        Names.words(own) >= 3
            && (first.normalName().equals("span") || first.normalName().equals("div"))
            && whole.startsWith(before)
            && before.length() < own.length()
            && !whole.startsWith(own);
    return kicker ? own : whole;
  }
}
