package dev.newsdigest.sources.api;

import java.net.URI;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the articles a page lists without knowing its layout: links within the site, away from
 * menus and footers, whose text is as long as a headline. Of several links to one address, the
 * longest text short of a teaser is the headline. The date is the one shown in the entry round the
 * link.
 */
final class HeadlineLinks {

  private static final int MIN_WEIGHT = 16;
  private static final int MAX_LENGTH = 200;
  private static final int MAX_ENTRY = 600;

  /** An element of more children is the list, not an entry of it. */
  private static final int MAX_PARTS = 40;

  /** No list leads to more places; each link costs a walk up the page. */
  private static final int MAX_LINKS = 5_000;

  private HeadlineLinks() {}

  /** Returns the first articles in the order of the page, {@code most} or fewer. */
  static List<Found.Item> in(Document page, ListingDates dates, int most) {
    Map<URI, Element> best = new LinkedHashMap<>();
    String site = site(WebAddress.of(null, page.location()));
    Map<Element, Boolean> known = new IdentityHashMap<>();
    int looked = 0;
    for (Element a : page.select("a[href]")) {
      if (looked++ == MAX_LINKS) {
        break;
      }
      URI url = WebAddress.of(null, a.absUrl("href"));
      if (url == null
          || !site(url).equals(site)
          || !isArticlePath(url)
          || isElsewhere(a.parent(), known)) {
        continue;
      }
      String text = headline(a);
      if (weight(text) >= MIN_WEIGHT && text.length() <= MAX_LENGTH) {
        best.merge(url, a, (x, y) -> weight(headline(y)) > weight(headline(x)) ? y : x);
      }
    }
    List<Found.Item> items = new ArrayList<>();
    best.entrySet().stream()
        .limit(most) // the date of each costs a walk through its entry
        .forEach(
            found -> {
              URI url = found.getKey();
              Element a = found.getValue();
              items.add(
                  new Found.Item(
                      url,
                      headline(a),
                      null,
                      dates.find(entry(a, url, best.keySet())),
                      List.of(),
                      List.of()));
            });
    return items;
  }

  private static String headline(Element a) {
    Element heading = a.selectFirst("h1, h2, h3, h4");
    String text = ShownText.of(heading != null ? heading : a, MAX_ENTRY);
    return text.isEmpty() ? a.attr("title").strip() : text;
  }

  /** The words round the link, up to where another article begins. */
  private static String entry(Element a, URI url, Set<URI> articles) {
    String text = ShownText.of(a, MAX_ENTRY);
    for (Element e = a.parent(); e != null && !e.normalName().equals("body"); e = e.parent()) {
      if (e.childrenSize() > MAX_PARTS || leadsToAnother(e, url, articles)) {
        break;
      }
      String wider = ShownText.of(e, MAX_ENTRY + 1);
      if (wider.length() > MAX_ENTRY) {
        break;
      }
      text = wider;
    }
    return text;
  }

  private static boolean leadsToAnother(Element e, URI url, Set<URI> articles) {
    for (Element link : e.select("a[href]")) {
      URI other = WebAddress.of(null, link.absUrl("href"));
      if (other != null && !other.equals(url) && articles.contains(other)) {
        return true;
      }
    }
    return false;
  }

  private static int weight(String text) {
    int weight = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      weight += c >= 0x2e80 && c <= 0xd7ff ? 2 : 1;
    }
    return weight;
  }

  /** Paths of articles carry a number, a date or several words; those of sections hardly ever. */
  private static boolean isArticlePath(URI url) {
    String path = url.getPath() == null ? "" : url.getPath();
    String query = url.getQuery() == null ? "" : url.getQuery();
    String last = path.replaceFirst("/$", "");
    last = last.substring(last.lastIndexOf('/') + 1);
    boolean words = last.chars().filter(c -> c == '-' || c == '_').count() >= 2;
    boolean number = path.matches(".*\\d{3,}.*") || query.matches(".*\\d{3,}.*");
    boolean deep = path.chars().filter(c -> c == '/').count() >= 2 && last.length() >= 8;
    return path.length() > 1 && (words || number || deep);
  }

  /**
   * Whether the element stands in a menu, a footer or a comment.
   *
   * @param known answers for elements asked before: the links of a list share their ancestors
   */
  private static boolean isElsewhere(@Nullable Element e, Map<Element, Boolean> known) {
    if (e == null || e.normalName().equals("body")) {
      return false;
    }
    Boolean answer = known.get(e);
    if (answer == null) {
      String tag = e.normalName();
      String names = (e.className() + " " + e.id()).toLowerCase(Locale.ROOT);
      answer =
          tag.equals("nav")
              || tag.equals("footer")
              || names.contains("footer")
              || names.contains("breadcrumb")
              || names.contains("copyright")
              || names.contains("comment")
              || isElsewhere(e.parent(), known);
      known.put(e, answer);
    }
    return answer;
  }

  /** The host without its first labels: news.example.com and www.example.com are one site. */
  private static String site(@Nullable URI url) {
    String host =
        url == null || url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
    String[] labels = host.split("\\.");
    int keep = labels.length >= 3 && labels[labels.length - 2].length() <= 3 ? 3 : 2;
    StringBuilder site = new StringBuilder();
    for (int i = Math.max(0, labels.length - keep); i < labels.length; i++) {
      site.append('.').append(labels[i]);
    }
    return site.toString();
  }
}
