package dev.newsdigest.sources.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who wrote the article: metadata first, then microdata, then what the page shows as a byline. */
final class Bylines {

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

  private static final String[] SHOWN = {
    "[itemprop=author] [itemprop=name]",
    "[itemprop~=author]",
    "a[rel=author], [rel~=author]",
    "[class~=(?i)^(p-)?author(s)?([-_]?name)?$]",
    "[class*=byline-name], [class*=byline__name], [class*=author-name], [class*=author__name], [class*=authorname], [class*=AuthorName]",
    "[class*=byline], [id*=byline], [class*=Byline]",
    "[class*=author], [id*=author], [class*=Author]",
    "[class*=writtenby], [class*=autor], [class*=verfasser]"
  };

  private Bylines() {}

  static List<String> find(
      Document document, MetaTags meta, JsonLd jsonLd, @Nullable String siteName) {
    List<String> names = clean(jsonLd.authors());
    if (names.isEmpty()) {
      String stated =
          meta.first(
              "dc.creator",
              "dcterms.creator",
              "dcterm.creator",
              "author",
              "article.author_name",
              "parsely-author",
              "sailthru.author",
              "citation_author",
              "byl",
              "article.author",
              "og.article.author",
              "dc.contributor");
      if (stated == null || isAddress(stated)) {
        stated =
            meta.first(
                "parsely-author", "sailthru.author", "citation_author", "byl", "twitter.data1");
        stated = stated == null || stated.matches(".*\\d.*") ? null : stated;
      }
      if (stated != null && !isAddress(stated)) {
        names = clean(List.of(stated));
      }
    }
    return names.isEmpty() ? shown(document) : names;
  }

  private static boolean isAddress(String text) {
    return text.startsWith("http") || text.startsWith("/") || text.startsWith("www.");
  }

  private static List<String> shown(Document document) {
    for (String query : SHOWN) {
      for (Element e : document.select(query)) {
        String text = Whitespace.collapse(e.text());
        if (text.isEmpty() || text.length() > MAX_LENGTH || isElsewhere(e)) {
          continue;
        }
        List<String> names = clean(List.of(text));
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  private static boolean isElsewhere(Element element) {
    for (Element e = element; e != null && !e.normalName().equals("body"); e = e.parent()) {
      String names = Names.lower(e.className() + " " + e.id());
      if (names.contains("comment")
          || names.contains("related")
          || names.contains("sidebar")
          || e.normalName().equals("nav")
          || e.normalName().equals("footer")) {
        return true;
      }
    }
    return false;
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
        && Names.words(name) <= 8
        && !isAddress(name)
        && !name.contains("@")
        && name.chars().anyMatch(Character::isLetter)
        && name.chars().filter(Character::isDigit).count() <= 2;
  }
}
