package dev.newsdigest.sources.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Who wrote the article: metadata first, then microdata, then what the page shows as a byline. */
final class Bylines {

  private static final Set<String> PLACEHOLDERS =
      Set.of(
          "name",
          "author",
          "admin",
          "administrator",
          "editor",
          "wordpressadmin",
          "wpadmin",
          "root",
          "user",
          "guest",
          "gast",
          "by",
          "von",
          "follow",
          "null",
          "undefined",
          "anonymous",
          "none",
          "publiziert am",
          "posted on",
          "redaktion",
          "staff",
          "web",
          "webmaster",
          "test",
          "unknown");

  private static final int MAX_LENGTH = 100;

  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:geschrieben|verfasst|veröffentlicht|posted|written|published|reported|story|words|text|article|autore?|auteur|autora?|authors?|author|verfasser|redaktion|作者|记者|編輯|文|撰文|本报记者|责任编辑|编辑|来源)\\s*(?:[:：/|｜]|\\bby\\b|\\bvon\\b|\\bpar\\b|\\bpor\\b|(?=\\s))\\s*)+|^(?:by|von|par|por|di|van|av|af|od)\\s*:?\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern TAIL =
      Pattern.compile(
          "\\s*(?:[,|•·–—]|\\s-)\\s*(?:\\d|am\\s|on\\s|updated|veröffentlicht|published|aktualisiert|\\d{4}年).*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:,|;|&|、|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b|\\be\\b(?=\\s\\p{Lu}))\\s*");

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

  private static final String NAME =
      "\\p{Lu}[\\p{L}.'’-]*(?:\\s(?:von|van|de|der|del|da|di|la|le|al|bin)){0,2}(?:\\s\\p{Lu}[\\p{L}.'’-]*){1,3}";

  private static final Pattern LEAD_IN =
      Pattern.compile(
          "(?i)(?:by|von|par|por|text|blog|beitrag|artikel|story|words|written|posted|geschrieben|gespeichert|autor|auteur|author|redaktion|verfasser)|作者|记者|撰文|文");

  private static final Pattern PERSON = Pattern.compile(NAME);

  /** A byline in words: the lead-in and a name in capitals, or Chinese with its colon. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "^(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|BY|VON|PAR|(?:Text|Blog\\s?[Bb]eitrag|Beitrag|Artikel|Story|Words|Written|Posted|Geschrieben|Gespeichert) (?:by|von)|(?:Autor(?:in)?|Autoren|Author|Auteur|Redaktion|Text|Words|Verfasser)\\s?:?)\\s("
              + NAME
              + "(?:\\s(?:and|und|et|y|&)\\s"
              + NAME
              + ")?)(?=$|[\\s,|•·/(-])"
              + "|(?:作者|记者|撰文|文)\\s?[：:/｜|丨]\\s?([\\p{IsHan}·]{2,5}(?:[\\s、，][\\p{IsHan}·]{2,4}){0,2})(?=$|[^\\p{IsHan}])");

  private static final int RANKS = 10;

  /** A class or id that is the word itself. */
  private static final Pattern OWN_NAME =
      Pattern.compile("(?:^|\\s)(?:p-)?authors?(?:[-_]?name)?(?:\\s|$)");

  private final Document document;
  private final PageIndex index;
  private final Surroundings surroundings;
  private final @Nullable String siteName;

  Bylines(
      Document document, PageIndex index, Surroundings surroundings, @Nullable String siteName) {
    this.index = index;
    this.document = document;
    this.surroundings = surroundings;
    this.siteName = siteName;
  }

  List<String> find(MetaTags meta, JsonLd jsonLd) {
    List<String> stated = clean(jsonLd.authors());
    if (stated.isEmpty()) {
      stated = inMeta(meta);
    }
    // A desk or the site itself often signs in metadata what a person signs on the page.
    if (!stated.isEmpty() && !stated.stream().allMatch(this::isSite)) {
      return stated;
    }
    List<String> names = shown();
    if (names.isEmpty()) {
      names = written();
    }
    return names.isEmpty() || !stated.isEmpty() && !isPerson(names.get(0)) ? stated : names;
  }

  private static List<String> inMeta(MetaTags meta) {
    for (String name :
        new String[] {
          "dc.creator", "dcterms.creator", "dcterm.creator", "author", "parsely-author",
          "sailthru.author", "citation_author", "article.author_name", "byl", "article.author",
          "og.article.author", "dc.contributor"
        }) {
      String value = meta.first(name);
      List<String> names = value == null || isAddress(value) ? List.of() : clean(List.of(value));
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private boolean isSite(String name) {
    String loose = Names.loose(name);
    String site = siteName == null ? "" : Names.loose(siteName);
    return site.length() >= 3 && (loose.contains(site) || site.contains(loose));
  }

  /** Two to four words in capitals. */
  private static boolean isPerson(String name) {
    int words = Names.words(name);
    return words >= 2 && words <= 4 && PERSON.matcher(name).matches();
  }

  private static boolean isAddress(String text) {
    return text.startsWith("http") || text.startsWith("/") || text.startsWith("www.");
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
      List<String> names = clean(List.of(Whitespace.collapse(named.text())));
      if (!names.isEmpty()) {
        return names;
      }
    }
    // A byline often links the name and says more around it.
    for (Element link : e.select("a")) {
      if (isProfile(link.attr("href"))) {
        List<String> names = clean(List.of(Whitespace.collapse(link.text())));
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    String text = Whitespace.collapse(e.text());
    return text.isEmpty() || text.length() > MAX_LENGTH ? List.of() : clean(List.of(text));
  }

  /** Short lines of text that begin like a byline. */
  private List<String> written() {
    Written written = new Written();
    NodeTraversor.traverse(written, document.body());
    return written.names;
  }

  private final class Written implements NodeVisitor {
    private List<String> names = List.of();

    @Override
    public void head(Node node, int depth) {
      if (!names.isEmpty() || !(node instanceof TextNode text) || !mayLeadIn(text)) {
        return;
      }
      for (Element e = text.parent(); e != null && e.childNodeSize() < 8; e = e.parent()) {
        String line = Whitespace.collapse(e.text());
        Matcher m = line.length() <= MAX_LENGTH ? WRITTEN.matcher(line) : null;
        if (m == null || surroundings.isElsewhere(e)) {
          return;
        }
        if (m.find()) {
          names = clean(List.of(m.group(1) != null ? m.group(1) : m.group(2)));
          return;
        }
        if (Tags.isBlock(e.normalName())) {
          return;
        }
      }
    }

    /** Whether a byline may begin here; most runs of text are ruled out by their first word. */
    private boolean mayLeadIn(TextNode node) {
      String text = node.getWholeText();
      int start = 0;
      while (start < text.length() && Whitespace.isSpace(text.charAt(start))) {
        start++;
      }
      return text.length() - start <= MAX_LENGTH
          && LEAD_IN.matcher(text).region(start, text.length()).lookingAt();
    }
  }

  /** Returns the names in these bylines, without lead-in words, dates and addresses. */
  static List<String> clean(List<String> bylines) {
    Set<String> names = new LinkedHashSet<>();
    for (String byline : bylines) {
      String text = Whitespace.collapse(byline);
      text = LEAD.matcher(text).replaceFirst("");
      text = TAIL.matcher(text).replaceFirst("");
      for (String part : BETWEEN.split(text)) {
        String name = LEAD.matcher(part.strip()).replaceFirst("").strip();
        if (isName(name)) {
          names.add(name);
        }
      }
    }
    return new ArrayList<>(names);
  }

  private static boolean isName(String name) {
    return name.length() >= 2
        && name.length() <= 60
        && name.chars().filter(c -> c == ' ').count() <= 6
        && !isAddress(name)
        && !name.contains("@")
        && !PLACEHOLDERS.contains(Names.lower(name))
        && name.chars().anyMatch(Character::isLetter)
        && name.chars().filter(Character::isDigit).count() <= 2;
  }
}
