package dev.newsdigest.sources.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What class names and ids give away. The word lists are those of Readability (Arc90, Mozilla),
 * searched as plain substrings. One instance per page; remembers its answers.
 */
final class Marks {

  private static final WordList UNLIKELY =
      WordList.of(
          """
          -ad- ai2html banner breadcrumb combx comment community cover-wrap disqus extra footer
          gdpr header legends menu related remark replies rss shoutbox sidebar skyscraper social
          sponsor supplemental ad-break agegate pagination pager popup yom-remote
          """);

  private static final WordList MAYBE =
      WordList.of(
          """
          and article body column content main shadow mathjax
          """);

  private static final Set<String> UNLIKELY_ROLES =
      Set.of(
          "menu",
          "menubar",
          "complementary",
          "navigation",
          "alert",
          "alertdialog",
          "dialog",
          "search",
          "contentinfo");

  private static final WordList POSITIVE =
      WordList.of(
          """
          article body content entry hentry h-entry main page pagination post text blog story
          """);

  private static final WordList NEGATIVE =
      WordList.of(
          """
          -ad- hidden banner combx comment com- contact footer gdpr masthead media meta outbrain
          promo related scroll share shoutbox sidebar skyscraper sponsor shopping tags widget
          """);

  private final Map<String, Integer> weights = new HashMap<>();
  private final Map<String, Boolean> unlikely = new HashMap<>();

  /** Whether the name speaks of a side matter and of nothing that may hold an article. */
  boolean isUnlikely(String marks, String role) {
    if (!role.isEmpty() && UNLIKELY_ROLES.contains(role)) {
      return true;
    }
    return !marks.isEmpty()
        && unlikely.computeIfAbsent(marks, m -> UNLIKELY.anyIn(m) && !MAYBE.anyIn(m));
  }

  /** 25 for each of class and id that sounds like an article, -25 like a side matter. */
  int weight(Box box) {
    if (box.marks.isEmpty() || box.element == null) {
      return 0;
    }
    int split = Math.max(0, box.marks.length() - box.element.id().length());
    return part(box.marks.substring(0, split).strip()) + part(box.marks.substring(split).strip());
  }

  private int part(String name) {
    if (name.isEmpty()) {
      return 0;
    }
    return weights.computeIfAbsent(
        name,
        n ->
            (NEGATIVE.anyIn(n) || Words.has(n, "hid", "foot", "footnote") ? -25 : 0)
                + (POSITIVE.anyIn(n) ? 25 : 0));
  }

  /** Whole words inside class names. */
  static final class Words {
    private Words() {}

    /** Whether one of the words stands in the name between separators. */
    static boolean has(String name, String... words) {
      for (String word : words) {
        for (int at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
          int end = at + word.length();
          boolean starts = at == 0 || !Character.isLetter(name.charAt(at - 1));
          boolean ends = end == name.length() || !Character.isLetter(name.charAt(end));
          if (starts && ends) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
