package dev.newsdigest.sources.page;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The article's headline: what metadata states and the page shows, without the site's name. A
 * headline on the page that is part of the stated title is the cleanest form of it.
 */
final class Titles {

  private static final Pattern AROUND = Pattern.compile("(?s)[|:\\-–—»_/>·•].*|.*[|:\\-–—»_/>·•]");

  /** Share of words a headline has in common with what only the browser's tab says. */
  private static final double MANY = 0.85;

  /** The same with a title that the page states for others to quote: that one is trusted more. */
  private static final double NEARLY_ALL = 1.0;

  /** Names of meta tags that state the headline, the surest first. */
  private static final String[] STATED = {
    "dc.title",
    "dcterms.title",
    "dcterm.title",
    "og.title",
    "weibo.article.title",
    "twitter.title",
    "parsely-title",
    "sailthru.title",
    "headline",
    "title"
  };

  /** A heading of a lower level that is shorter may be a section's name. */
  private static final int WORDS_OF_A_HEADLINE = 5;

  private Titles() {}

  static String choose(
      PageIndex index,
      String tabTitle,
      MetaTags meta,
      JsonLd jsonLd,
      @Nullable String siteName,
      @Nullable URI url) {
    Headings shown =
        Headings.of(index.headings(), tabTitle + "\n" + orEmpty(meta.first(STATED)), url);
    List<String> headings = shown.texts();
    String site = siteName != null ? siteName : shown.siteName();
    String tab = Whitespace.collapse(tabTitle);
    String stated = jsonLd.headline(tabTitle);
    if (isUseless(stated, site)) {
      stated = orEmpty(meta.first(STATED));
    }
    if (isUseless(stated, site)) {
      String heading = shownIn(tab, headings, MANY);
      heading = heading != null ? heading : leadingIn(tab, index.lowerHeadings());
      heading = heading != null ? heading : fromTab(tab, headings, site, url);
      return heading.isEmpty() && site != null ? site : heading;
    }
    String heading = shownIn(stated, headings, NEARLY_ALL);
    String cut = SiteInTitle.cutFrom(stated, site, url);
    if (heading == null) {
      heading = shownIn(cut, headings, NEARLY_ALL);
    }
    if (heading == null) {
      heading = seenTwice(SiteInTitle.cutFrom(tab, site, url), headings);
    }
    return heading != null ? heading : cut;
  }

  /**
   * Returns the headline on the page that the browser's tab repeats, whatever wording the page
   * states for searches and networks: readers see these two.
   */
  private static @Nullable String seenTwice(String tabCut, List<String> headings) {
    String loose = Names.loose(tabCut);
    for (String heading : headings) {
      if (Names.words(heading) >= 3 && Names.loose(heading).equals(loose)) {
        return heading;
      }
    }
    return null;
  }

  /** Returns the first heading that a title begins with, set off from the rest of it. */
  private static @Nullable String leadingIn(String title, List<String> headings) {
    for (String heading : headings) {
      if (Names.words(heading) >= WORDS_OF_A_HEADLINE
          && title.startsWith(heading)
          && AROUND.matcher(title.substring(heading.length()).strip()).matches()) {
        return heading;
      }
    }
    return null;
  }

  private static boolean isUseless(String title, @Nullable String siteName) {
    return title.isBlank() || siteName != null && Names.loose(title).equals(Names.loose(siteName));
  }

  /**
   * Returns the headline on the page that the stated title means: the same words, the stated title
   * less a part set off by a separator, or the page's only headline if it shares enough words.
   */
  private static @Nullable String shownIn(String title, List<String> headings, double least) {
    String loose = Names.loose(title);
    String best = null;
    for (String heading : headings) {
      String h = Names.loose(heading);
      boolean fits = !h.isEmpty() && (h.equals(loose) || isPart(heading, h, title, loose));
      if (fits && (best == null || heading.length() > best.length())) {
        best = heading;
      }
    }
    if (best == null && headings.size() == 1 && !headings.get(0).isEmpty()) {
      String only = headings.get(0);
      if (Names.words(title) >= 3 && Names.loose(only).endsWith(loose)) {
        return title; // the heading carries a kicker before the headline
      }
      return Names.words(only) >= 3
              && 2 * only.length() >= title.length()
              && sharedWords(only, title) >= least
          ? only
          : null;
    }
    return best;
  }

  private static boolean isPart(String heading, String h, String title, String loose) {
    boolean start = loose.startsWith(h);
    if (h.length() < 10 || Names.words(heading) < 3 || !start && !loose.endsWith(h)) {
      return false;
    }
    if (2 * h.length() >= loose.length()) {
      return true;
    }
    int at = title.indexOf(heading);
    String around =
        at < 0 ? "" : start ? title.substring(at + heading.length()) : title.substring(0, at);
    return AROUND.matcher(around.strip()).matches();
  }

  /** Share of the shorter title's words that the other has too. */
  private static double sharedWords(String one, String other) {
    Set<String> a = new HashSet<>(List.of(Names.lower(one).split("[^\\p{L}\\p{N}]+")));
    Set<String> b = new HashSet<>(List.of(Names.lower(other).split("[^\\p{L}\\p{N}]+")));
    int smaller = Math.min(a.size(), b.size());
    a.retainAll(b);
    return smaller == 0 ? 0 : (double) a.size() / smaller;
  }

  /** The title of the browser's tab, cut down by what the page shows. */
  private static String fromTab(
      String tab, List<String> headings, @Nullable String siteName, @Nullable URI url) {
    String cut = SiteInTitle.cutFrom(tab, siteName, url);
    if (!cut.equals(tab)) {
      return cut;
    }
    // Whatever stands after the last separator names the site, unless too little is left.
    String start = SiteInTitle.beforeLastPart(tab);
    if (Names.words(start) >= 4 && 2 * start.length() >= tab.length()) {
      return start;
    }
    boolean odd = tab.length() > 150 || Names.words(tab) < 2;
    return odd && headings.size() == 1 && !headings.get(0).isEmpty() ? headings.get(0) : tab;
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
