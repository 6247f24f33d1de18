package dev.newsdigest.sources.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Who wrote the article: metadata first, then microdata, then what the page shows as a byline. */
final class Bylines {

  /** Folders of authors' own pages. */
  private static final String[] PROFILES = {
    "/author/",
    "/authors/",
    "/autor/",
    "/autoren/",
    "/auteur/",
    "/auteurs/",
    "/writer/",
    "/writers/",
    "/staff/",
    "/contributor/",
    "/contributors/",
    "/journalist/",
    "/journalists/",
    "/people/",
    "/person/",
    "/profile/",
    "/profil/",
    "/redaktion/"
  };

  private static final int RANKS = 10;

  /** A class or id that is the word itself. */
  private static final Pattern OWN_NAME =
      Pattern.compile("(?:^|\\s)(?:p-)?authors?(?:[-_]?name)?(?:\\s|$)");

  private final PageIndex index;
  private final Surroundings surroundings;
  private final @Nullable String siteName;
  private final String besideTitle;

  /**
   * Makes a reader of one page's bylines.
   *
   * @param besideTitle what the browser's tab says beside the headline: there sites name themselves
   */
  Bylines(
      PageIndex index, Surroundings surroundings, @Nullable String siteName, String besideTitle) {
    this.index = index;
    this.surroundings = surroundings;
    this.siteName = siteName;
    this.besideTitle = Names.loose(besideTitle);
  }

  List<String> find(MetaTags meta, JsonLd jsonLd) {
    List<String> stated = BylineText.clean(jsonLd.authors());
    if (stated.isEmpty()) {
      stated = inMeta(meta);
    }
    // A desk, an account or the site itself often signs in metadata what a person signs on the
    // page.
    if (!stated.isEmpty()
        && !stated.stream().allMatch(n -> isSite(n) || BylineText.isNoPerson(n))) {
      return stated;
    }
    List<String> names = shown();
    if (names.isEmpty()) {
      names = written();
    }
    if (names.isEmpty() && stated.stream().allMatch(n -> isSite(n) && isHan(n))) {
      return List.of(); // Chinese portals sign for themselves what agencies write
    }
    boolean sure = !names.isEmpty() && (stated.isEmpty() || isAnother(names.get(0), stated));
    return sure ? names : stated;
  }

  /** Whether it is a person's name and no part of one that is stated. */
  private static boolean isAnother(String name, List<String> stated) {
    String loose = Names.loose(name);
    return (BylineText.isPerson(name) || HanNames.isPerson(name))
        && stated.stream().noneMatch(s -> Names.loose(s).contains(loose));
  }

  private static List<String> inMeta(MetaTags meta) {
    for (String name :
        new String[] {
          "dc.creator", "dcterms.creator", "dcterm.creator", "author", "parsely-author",
          "sailthru.author", "citation_author", "article.author_name", "byl", "article.author",
          "og.article.author", "dc.contributor"
        }) {
      String value = meta.first(name);
      List<String> names =
          value == null || BylineText.isAddress(value)
              ? List.of()
              : BylineText.clean(List.of(value));
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private boolean isSite(String name) {
    String loose = Names.loose(name);
    String site = siteName == null ? "" : Names.loose(siteName);
    return site.length() >= 3 && (loose.contains(site) || site.contains(loose))
        || loose.length() >= 2 && besideTitle.contains(loose);
  }

  private static boolean isHan(String name) {
    return name.codePoints().anyMatch(Character::isIdeographic);
  }

  private List<String> shown() {
    List<PageIndex.Sign> signs = index.authors();
    for (int rank = 0; rank < RANKS; rank++) {
      for (PageIndex.Sign sign : signs) {
        if (rank(sign) == rank && !surroundings.isElsewhere(sign.element())) {
          List<String> names = namesIn(sign.element());
          if (!names.isEmpty()) {
            return names;
          }
        }
      }
    }
    return List.of();
  }

  /** How surely the element names the author, 0 being surest. */
  private static int rank(PageIndex.Sign sign) {
    Element e = sign.element();
    String property = e.attr("itemprop");
    if (property.contains("author")) {
      return e.selectFirst("[itemprop=name]") != null ? 0 : 1;
    }
    if (e.attr("rel").contains("author")) {
      return 2;
    }
    if (sign.has("vcard", "p-name")) {
      return 3;
    }
    if (OWN_NAME.matcher(sign.names()).find()) {
      return 4;
    }
    if (sign.has("byline-name", "byline__name", "author-name", "author__name", "authorname")) {
      return 5;
    }
    if (sign.has("byline")) {
      return 6;
    }
    if (sign.has("author")) {
      return 7;
    }
    return isProfile(e.attr("href")) ? 8 : 9;
  }

  /** Whether an address is that of an author's own page. */
  static boolean isProfile(String href) {
    for (String folder : PROFILES) {
      if (href.contains(folder)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> namesIn(Element e) {
    Element named = e.selectFirst("[itemprop=name], .fn");
    if (named != null && named != e) {
      List<String> names = BylineText.clean(List.of(Whitespace.collapse(named.text())));
      if (!names.isEmpty()) {
        return names;
      }
    }
    // A byline often links the name and says more around it.
    for (Element link : e.select("a")) {
      if (isProfile(link.attr("href")) || HanNames.isPerson(link.text().strip())) {
        List<String> names = BylineText.clean(List.of(Whitespace.collapse(link.text())));
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    String text = Whitespace.collapse(e.text());
    return text.isEmpty() || text.length() > BylineText.MAX_LENGTH
        ? List.of()
        : BylineText.clean(List.of(text));
  }

  /** The first line of text that begins like a byline and stands by the article. */
  private List<String> written() {
    for (TextNode lead : index.leads()) {
      List<String> names = writtenFrom(lead);
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  /** A byline's name is often an element of its own inside the line. */
  private List<String> writtenFrom(TextNode lead) {
    for (Element e = lead.parent(); e != null && e.childNodeSize() < 8; e = e.parent()) {
      String line = Whitespace.collapse(e.text());
      if (line.length() > BylineText.MAX_LENGTH || surroundings.isElsewhere(e)) {
        return List.of();
      }
      boolean bare = BylineText.isBareLeadIn(line);
      List<String> names = BylineText.writtenIn(bare ? line + " " + textAfter(e) : line);
      if (!names.isEmpty() || bare || Tags.isBlock(e.normalName())) {
        return names;
      }
    }
    return List.of();
  }

  /** What stands next to the element in its own line or box; empty for nothing. */
  private static String textAfter(Element element) {
    for (Node next = element.nextSibling(); next != null; next = next.nextSibling()) {
      String text =
          next instanceof TextNode run
              ? run.getWholeText()
              : next instanceof Element e ? e.text() : "";
      if (!text.isBlank()) {
        return text.length() > BylineText.MAX_LENGTH ? "" : Whitespace.collapse(text);
      }
    }
    return "";
  }
}
