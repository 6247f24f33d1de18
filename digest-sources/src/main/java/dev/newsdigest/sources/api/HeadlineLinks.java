package dev.newsdigest.sources.api;

import java.net.URI;
import java.util.ArrayList;
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

  private HeadlineLinks() {}

  static List<Found.Item> in(Document page, ListingDates dates) {
    Map<URI, Element> best = new LinkedHashMap<>();
    String site = site(WebAddress.of(null, page.location()));
    for (Element a : page.select("a[href]")) {
      URI url = WebAddress.of(null, a.absUrl("href"));
      if (url == null || !site(url).equals(site) || !isArticlePath(url) || isElsewhere(a)) {
        continue;
      }
      String text = headline(a);
      if (weight(text) >= MIN_WEIGHT && text.length() <= MAX_LENGTH) {
        best.merge(url, a, (x, y) -> weight(headline(y)) > weight(headline(x)) ? y : x);
      }
    }
    List<Found.Item> items = new ArrayList<>();
    best.forEach(
        (url, a) ->
            items.add(
                new Found.Item(
                    url,
                    headline(a),
                    null,
                    dates.find(entry(a, url, best.keySet())),
                    List.of(),
                    List.of())));
    return items;
  }

  private static String headline(Element a) {
    Element heading = a.selectFirst("h1, h2, h3, h4");
    String text = heading != null ? heading.text() : a.text();
    return text.isEmpty() ? a.attr("title").strip() : text;
  }

  /** The words round the link, up to where another article begins. */
  private static String entry(Element a, URI url, Set<URI> articles) {
    String text = a.text();
    for (Element e = a.parent(); e != null && !e.normalName().equals("body"); e = e.parent()) {
      if (e.childrenSize() > MAX_PARTS || leadsToAnother(e, url, articles)) {
        break;
      }
      String wider = e.text();
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

  private static boolean isElsewhere(Element a) {
    for (Element e = a.parent(); e != null && !e.normalName().equals("body"); e = e.parent()) {
      String tag = e.normalName();
      String names = (e.className() + " " + e.id()).toLowerCase(Locale.ROOT);
      if (tag.equals("nav")
          || tag.equals("footer")
          || names.contains("footer")
          || names.contains("breadcrumb")
          || names.contains("copyright")
          || names.contains("comment")) {
        return true;
      }
    }
    return false;
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
