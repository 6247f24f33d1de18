package dev.newsdigest.sources.page;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parts of a title that name the site and not the article. */
final class SiteInTitle {

  /**
   * Parts of a title as sites join them; Chinese sites set hyphen and underscore without spaces.
   */
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s+[|\\-–—\\\\/>»«·•:~]{1,2}\\s+|\\s*[|｜»_]\\s*|(?<=\\p{IsHan}|[！？”》])[-–—]+(?=\\S)");

  /** How names of Chinese outlets and their channels end. */
  private static final Pattern OUTLET =
      Pattern.compile(".*(?:网|新闻|频道|日报|晚报|在线|客户端|资讯|财经|科技|社区|博客|之家)");

  /** Separators that lead down from the front page. */
  private static final Pattern PATH = Pattern.compile("[»>›]");

  private SiteInTitle() {}

  /** Returns what stands before the last separator; empty where there is none. */
  static String beforeLastPart(String title) {
    Matcher m = SEPARATOR.matcher(title);
    int last = -1;
    while (m.find()) {
      last = m.start();
    }
    return last > 0 ? title.substring(0, last).strip() : "";
  }

  /** Returns the title without leading or trailing parts that name the site. */
  static String cutFrom(String title, @Nullable String siteName, @Nullable URI url) {
    String rest = title;
    boolean cutEnd = false;
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
        cutEnd = true;
      } else if (!cutEnd && namesSite(rest.substring(0, firstStart), siteName, url)) {
        boolean path = PATH.matcher(rest.substring(firstStart, firstEnd)).find();
        // "Site » Folder » Headline" is the way down from the front page.
        rest = rest.substring(path ? lastEnd : firstEnd).strip();
        if (path) {
          break;
        }
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
    if (part.length() <= 12 && OUTLET.matcher(part).matches()) {
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
}
