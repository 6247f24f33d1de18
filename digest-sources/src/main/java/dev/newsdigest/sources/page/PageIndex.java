package dev.newsdigest.sources.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What later steps look for, gathered in one walk over the page: headings, meta tags, scripts, and
 * elements whose class, id, microdata, relation or address speak of an author or of a date. A
 * selector for each of them would walk the page thirty times.
 */
final class PageIndex {

  /** An element with its class and id in lower case. */
  record Sign(Element element, String names) {

    boolean has(String... words) {
      for (String word : words) {
        if (names.contains(word)) {
          return true;
        }
      }
      return false;
    }
  }

  private static final List<String> AUTHOR_WORDS =
      List.of(
          "author",
          "autor",
          "auteur",
          "byline",
          "writtenby",
          "verfasser",
          "username",
          "vcard",
          "p-name");

  private static final List<String> DATE_WORDS =
      List.of("publish", "pubtime", "date", "time", "meta", "info", "source", "byline");

  private final List<Element> headings = new ArrayList<>();
  private final List<Element> metas = new ArrayList<>();
  private final List<Element> scripts = new ArrayList<>();
  private final List<Element> links = new ArrayList<>();
  private final List<Sign> authors = new ArrayList<>();
  private final List<Sign> dates = new ArrayList<>();

  private PageIndex() {}

  static PageIndex in(Document document) {
    PageIndex index = new PageIndex();
    index.walk(document);
    return index;
  }

  /** Headings of the first level in document order. */
  List<Element> headings() {
    return headings;
  }

  /** Meta tags in document order. */
  List<Element> metas() {
    return metas;
  }

  /** JSON-LD scripts in document order. */
  List<Element> scripts() {
    return scripts;
  }

  /** Canonical links in document order. */
  List<Element> canonicalLinks() {
    return links;
  }

  /** Signs of an author in document order. */
  List<Sign> authors() {
    return authors;
  }

  /** Signs of a date in document order. */
  List<Sign> dates() {
    return dates;
  }

  // Recursive: the parser cuts nesting at 512 levels.
  private void walk(Element element) {
    look(element);
    for (int i = 0, n = element.childNodeSize(); i < n; i++) {
      if (element.childNode(i) instanceof Element child) {
        walk(child);
      }
    }
  }

  private void look(Element element) {
    String tag = element.normalName();
    if (tag.equals("h1")) {
      headings.add(element);
    }
    if (element.attributesSize() == 0) {
      return;
    }
    switch (tag) {
      case "meta" -> metas.add(element);
      case "script" -> addScript(element);
      case "link" -> addLink(element);
      case "html", "head", "body", "img", "source", "input", "option" -> {}
      default -> addSigns(element, tag);
    }
  }

  private void addScript(Element script) {
    if (Names.lower(script.attr("type").strip()).startsWith("application/ld+json")) {
      scripts.add(script);
    }
  }

  private void addLink(Element link) {
    if (link.attr("rel").equalsIgnoreCase("canonical")) {
      links.add(link);
    }
  }

  private void addSigns(Element element, String tag) {
    Attributes attributes = element.attributes();
    String names = attributes.get("class");
    String id = attributes.get("id");
    names = names.isEmpty() && id.isEmpty() ? "" : Names.lower(names + " " + id);
    String property = attributes.get("itemprop");
    boolean isAuthor =
        !names.isEmpty() && Marks.hasAny(names, AUTHOR_WORDS)
            || property.contains("author")
            || tag.equals("a")
                && (attributes.get("rel").contains("author")
                    || Bylines.isProfile(attributes.get("href")));
    if (isAuthor) {
      authors.add(new Sign(element, names));
    }
    boolean isDate =
        !names.isEmpty() && Marks.hasAny(names, DATE_WORDS)
            || property.startsWith("date")
            || tag.equals("time");
    if (isDate) {
      dates.add(new Sign(element, names));
    }
  }
}
