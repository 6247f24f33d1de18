package dev.newsdigest.sources.page;

import java.time.OffsetDateTime;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** A date shown as a line of its own, where nothing marks it. */
final class DateLines {

  /** Lines after the headline that are looked at before those round it. */
  private static final int LINES_BELOW = 8;

  private final PageDates dates;

  DateLines(PageDates dates) {
    this.dates = dates;
  }

  /** Returns the first date in the lines round the headline, or in the page where it has none. */
  @Nullable OffsetDateTime find(Element body, PageIndex.@Nullable Sign headline) {
    return headline == null ? firstShown(body, 60) : after(headline.element());
  }

  private @Nullable OffsetDateTime after(Element heading) {
    FirstDate below = new FirstDate(LINES_BELOW);
    Node node = DocumentOrder.behind(heading);
    for (;
        node != null && below.left > 0 && below.found == null;
        node = DocumentOrder.after(node)) {
      below.head(node, 0);
    }
    if (below.found != null) {
      return below.found;
    }
    Element scope = heading;
    for (int level = 0; level < 4 && scope.parent() != null; level++) {
      scope = scope.parent();
      OffsetDateTime date = firstShown(scope, 40);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private @Nullable OffsetDateTime firstShown(Element scope, int lines) {
    FirstDate first = new FirstDate(lines);
    NodeTraversor.traverse(first, scope);
    return first.found;
  }

  /** Looks at short runs of text: a date line is short, a date in prose is another event's. */
  private final class FirstDate implements NodeVisitor {
    private int left;
    private @Nullable OffsetDateTime found;

    FirstDate(int lines) {
      this.left = lines;
    }

    @Override
    public void head(Node node, int depth) {
      if (found != null || left <= 0 || !(node instanceof TextNode text) || text.isBlank()) {
        return;
      }
      String line = Whitespace.collapse(text.getWholeText());
      left--;
      if (line.length() <= 90) {
        found = dates.first(line);
      }
    }
  }
}
