package dev.newsdigest.sources.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * What later steps look for, gathered while the page is walked once: headings, meta tags, scripts,
 * and elements whose class, id, microdata, relation or address speak of an author or of a date. A
 * selector for each of them would walk the page thirty times.
 */
final class PageIndex {

  /**
   * An element with its class and id in lower case.
   *
   * @param place how many elements of the page were met before it
   */
  record Sign(Element element, String names, int place) {

    boolean has(String... words) {
      for (String word : words) {
        if (names.contains(word)) {
          return true;
        }
      }
      return false;
    }
  }

  private static final WordList AUTHOR_WORDS =
      WordList.of(
          """
          author autor auteur byline writtenby verfasser username vcard p-name
          """);

  private static final WordList DATE_WORDS =
      WordList.of(
          """
          publish pubtime date time meta info source byline
          """);

  private final List<Element> headings = new ArrayList<>();
  private final List<Sign> headingsOfAnyLevel = new ArrayList<>();
  private final List<Element> metas = new ArrayList<>();
  private final List<Element> scripts = new ArrayList<>();
  private final List<Element> links = new ArrayList<>();
  private final List<Sign> authors = new ArrayList<>();
  private final List<Sign> dates = new ArrayList<>();
  private final List<TextNode> leads = new ArrayList<>();
  private int place;

  /** Headings of the first level in document order. */
  List<Element> headings() {
    return headings;
  }

  /**
   * Returns the heading, of whatever level, that shows this title; else the first of the first
   * level; null where the page has neither.
   */
  @Nullable Sign headline(String title) {
    String loose = Names.loose(title);
    Sign first = null;
    for (Sign heading : headingsOfAnyLevel) {
      boolean top = heading.element().normalName().equals("h1");
      String text = Names.loose(heading.element().text());
      if (!loose.isEmpty()
          && (text.equals(loose)
              || top && text.length() >= 10 && (loose.contains(text) || text.contains(loose)))) {
        return heading;
      }
      first = first == null && top ? heading : first;
    }
    return first;
  }

  /** What the headings of the second to fourth level say, in document order. */
  List<String> lowerHeadings() {
    return headingsOfAnyLevel.stream()
        .map(Sign::element)
        .filter(e -> !e.normalName().equals("h1"))
        .map(e -> Whitespace.collapse(e.text()))
        .toList();
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

  /** Runs of text of the body that may begin a byline, in document order. */
  List<TextNode> leads() {
    return leads;
  }

  /**
   * Takes down a run of the body's text if a byline may begin with it.
   *
   * @param start where its first word begins
   */
  void add(TextNode node, String text, int start) {
    if (BylineText.mayLeadIn(text, start)) {
      leads.add(node);
    }
  }

  /**
   * Takes down what the element is good for.
   *
   * @param names its class and id in lower case
   */
  void add(Element element, String tag, Attributes attributes, String names) {
    place++;
    switch (tag) {
      case "h1", "h2", "h3", "h4" -> {
        headingsOfAnyLevel.add(new Sign(element, names, place));
        if (tag.equals("h1")) {
          headings.add(element);
        }
        addSigns(element, tag, attributes, names);
      }
      case "meta" -> metas.add(element);
      case "script" -> {
        if (Names.lower(attributes.get("type").strip()).startsWith("application/ld+json")) {
          scripts.add(element);
        }
      }
      case "link" -> {
        if (attributes.get("rel").equalsIgnoreCase("canonical")) {
          links.add(element);
        }
      }
      case "html", "head", "body", "img", "source", "input", "option" -> {}
      default -> addSigns(element, tag, attributes, names);
    }
  }

  private void addSigns(Element element, String tag, Attributes attributes, String names) {
    boolean named = !names.isEmpty();
    String property = attributes.get("itemprop");
    if (named && AUTHOR_WORDS.anyIn(names)
        || property.contains("author")
        || tag.equals("a")
            && (attributes.get("rel").contains("author")
                || Bylines.isProfile(attributes.get("href")))) {
      authors.add(new Sign(element, names, place));
    }
    if (named && DATE_WORDS.anyIn(names) || property.startsWith("date") || tag.equals("time")) {
      dates.add(new Sign(element, names, place));
    }
  }
}
