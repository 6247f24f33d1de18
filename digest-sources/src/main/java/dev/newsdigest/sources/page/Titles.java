package dev.newsdigest.sources.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article's headline: what metadata states and the page shows, without the site's name. A
 * headline on the page that is part of the stated title is the cleanest form of it.
 */
final class Titles {

  /**
   * Parts of a title as sites join them; Chinese sites set hyphen and underscore without spaces.
   */
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s+[|\\-–—\\\\/>»«·•:~]{1,2}\\s+|\\s*[|｜»_]\\s*|(?<=\\p{IsHan}|[！？”》])[-–—]+(?=\\S)");

  private static final int MAX_HEADINGS = 30;

  private Titles() {}

  static String choose(
      Document document,
      MetaTags meta,
      JsonLd jsonLd,
      @Nullable String siteName,
      @Nullable URI url) {
    String stated = jsonLd.headline(document.title());
    if (isUseless(stated, siteName)) {
      stated =
          orEmpty(
              meta.first(
                  "dc.title",
                  "dcterms.title",
                  "dcterm.title",
                  "og.title",
                  "weibo.article.title",
                  "twitter.title",
                  "parsely-title",
                  "sailthru.title",
                  "headline",
                  "title"));
    }
    String tab = Whitespace.collapse(document.title());
    List<String> headings = headings(document);
    if (isUseless(stated, siteName)) {
      String shown = shownIn(tab, headings);
      return shown != null ? shown : fromTab(tab, headings, siteName, url);
    }
    String shown = shownIn(stated, headings);
    return shown != null ? shown : withoutSite(stated, siteName, url);
  }

  private static boolean isUseless(String title, @Nullable String siteName) {
    return title.isBlank() || siteName != null && Names.loose(title).equals(Names.loose(siteName));
  }

  private static List<String> headings(Document document) {
    List<String> texts = new ArrayList<>();
    for (Element h1 : document.getElementsByTag("h1")) {
      if (texts.size() < MAX_HEADINGS) {
        texts.add(Whitespace.collapse(h1.text()));
      }
    }
    return texts;
  }

  /** Returns the heading that starts or ends the title, joined to the rest by a separator. */
  private static @Nullable String shownIn(String title, List<String> headings) {
    String loose = Names.loose(title);
    String best = null;
    for (String heading : headings) {
      String h = Names.loose(heading);
      boolean whole = h.equals(loose);
      boolean part =
          Names.words(heading) >= 3
              && h.length() >= 10
              && (loose.startsWith(h) || loose.endsWith(h))
              && 2 * h.length() >= loose.length();
      if (!h.isEmpty() && (whole || part) && (best == null || heading.length() > best.length())) {
        best = heading;
      }
    }
    return best;
  }

  /** The title of the browser's tab, cut down by what the page shows. */
  private static String fromTab(
      String tab, List<String> headings, @Nullable String siteName, @Nullable URI url) {
    String cut = withoutSite(tab, siteName, url);
    if (!cut.equals(tab)) {
      return cut;
    }
    // Whatever stands after the last separator names the site, unless too little is left.
    Matcher m = SEPARATOR.matcher(tab);
    int last = -1;
    while (m.find()) {
      last = m.start();
    }
    if (last > 0) {
      String start = tab.substring(0, last).strip();
      if (Names.words(start) >= 4 && 2 * start.length() >= tab.length()) {
        return start;
      }
    }
    boolean odd = tab.length() > 150 || Names.words(tab) < 2;
    return odd && headings.size() == 1 && !headings.get(0).isEmpty() ? headings.get(0) : tab;
  }

  /** Returns the title without leading or trailing parts that name the site. */
  static String withoutSite(String title, @Nullable String siteName, @Nullable URI url) {
    String rest = title;
    for (int round = 0; round < 4; round++) {
      Matcher m = SEPARATOR.matcher(rest);
      int firstEnd = -1;
      int firstStart = -1;
      int lastStart = -1;
      int lastEnd = -1;
      while (m.find()) {
        if (firstStart < 0) {
          firstStart = m.start();
          firstEnd = m.end();
        }
        lastStart = m.start();
        lastEnd = m.end();
      }
      if (lastStart <= 0) {
        break;
      }
      if (namesSite(rest.substring(lastEnd), siteName, url)) {
        rest = rest.substring(0, lastStart).strip();
      } else if (namesSite(rest.substring(0, firstStart), siteName, url)) {
        rest = rest.substring(firstEnd).strip();
      } else {
        break;
      }
    }
    return rest.isBlank() ? title : rest;
  }

  private static boolean namesSite(String part, @Nullable String siteName, @Nullable URI url) {
    String loose = Names.loose(part);
    if (loose.isEmpty()) {
      return true;
    }
    if (siteName != null) {
      String site = Names.loose(siteName);
      if (!site.isEmpty()
          && (site.equals(loose)
              || loose.length() >= 3 && site.contains(loose)
              || site.length() >= 3
                  && loose.contains(site)
                  && loose.length() < 3 * site.length())) {
        return true;
      }
    }
    if (part.length() <= 12 && part.matches(".*(网|新闻|频道|日报|晚报|在线|客户端|资讯|财经|科技|社区|博客|之家)")) {
      return true;
    }
    String host = url == null || url.getHost() == null ? "" : Names.lower(url.getHost());
    if (host.isEmpty()) {
      return false;
    }
    String bare = host.startsWith("www.") ? host.substring(4) : host;
    if (loose.length() < 3) {
      return false;
    }
    String hostLoose = Names.loose(bare);
    String label =
        Names.loose(bare.contains(".") ? bare.substring(0, bare.lastIndexOf('.')) : bare);
    return hostLoose.startsWith(loose)
        || hostLoose.endsWith(loose)
        || label.equals(loose)
        || label.length() >= 4 && loose.contains(label) && loose.length() <= 2 * label.length() + 6;
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
