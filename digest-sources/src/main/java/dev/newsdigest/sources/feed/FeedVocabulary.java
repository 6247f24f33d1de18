package dev.newsdigest.sources.feed;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What elements of a broken document are by their names, however the names are damaged. */
final class FeedVocabulary {

  private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed");
  private static final Set<String> ITEMS = Set.of("item", "entry");

  /** Fields of feeds and items: they begin anew wherever they stand, and never hold each other. */
  private static final Set<String> FIELDS =
      Set.of(
          "title",
          "link",
          "guid",
          "description",
          "summary",
          "content",
          "encoded",
          "pubdate",
          "date",
          "creator",
          "subject",
          "category",
          "author",
          "id",
          "updated",
          "published",
          "modified",
          "issued",
          "created",
          "language",
          "comments",
          "enclosure",
          "generator",
          "lastbuilddate",
          "ttl",
          "managingeditor",
          "webmaster",
          "copyright",
          "rights",
          "tagline",
          "subtitle",
          "docs",
          "source",
          "image",
          "items",
          "group",
          "credit",
          "keywords",
          "logo",
          "icon",
          "contributor",
          "textinput",
          "thumbnail",
          "cloud");

  /** Fields that do hold others of these names; copied as they are. */
  private static final Set<String> GROUPS =
      Set.of("author", "contributor", "source", "image", "textinput", "group", "items", "owner");

  private static final Set<String> DATES =
      Set.of("pubdate", "date", "published", "updated", "issued", "modified", "created");

  /** One of these beside title and link makes an item of an element with a broken name. */
  private static final Set<String> ITEM_FIELDS =
      Set.of("guid", "pubdate", "id", "description", "summary", "content", "date");

  private FeedVocabulary() {}

  /** Name without prefix, in lower case. */
  static String name(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }

  static boolean isRoot(String name) {
    return ROOTS.contains(name);
  }

  static boolean isField(String name) {
    return FIELDS.contains(name);
  }

  static boolean isGroup(String name) {
    return GROUPS.contains(name);
  }

  static boolean isDate(String name) {
    return DATES.contains(name);
  }

  /** Whether an element is called as an item is, to the letter. */
  static boolean isNamedItem(Element element) {
    return ITEMS.contains(name(element));
  }

  /** An item, or what is left of one whose start tag is broken: title and link under one roof. */
  static boolean isItem(Element element) {
    String name = name(element);
    if (ITEMS.contains(name)) {
      return true;
    }
    if (!name.equals("items") && (isNear(name, "item") || isNear(name, "entry"))) {
      return true;
    }
    if (FIELDS.contains(name)
        || ROOTS.contains(name)
        || name.equals("channel")
        || GROUPS.contains(name)) {
      return false;
    }
    List<String> children = element.children().stream().map(FeedVocabulary::name).toList();
    boolean holdsMore = children.contains("item") || children.contains("entry");
    return children.contains("title")
        && children.contains("link")
        && children.stream().anyMatch(ITEM_FIELDS::contains)
        && !holdsMore
        && !children.contains("items");
  }

  /** Whether two names differ by one letter changed, added or lost. */
  private static boolean isNear(String name, String known) {
    if (Math.abs(name.length() - known.length()) > 1) {
      return false;
    }
    int same = 0;
    int most = Math.min(name.length(), known.length());
    while (same < most && name.charAt(same) == known.charAt(same)) {
      same++;
    }
    int nameRest = same + (name.length() >= known.length() ? 1 : 0);
    int knownRest = same + (known.length() >= name.length() ? 1 : 0);
    return name.substring(Math.min(nameRest, name.length()))
        .equals(known.substring(Math.min(knownRest, known.length())));
  }
}
