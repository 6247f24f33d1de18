package dev.newsdigest.sources.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of the chosen boxes what is not the article: Readability's conditional cleaning, by the
 * share of links, headings, list items and pictures, and by what names give away.
 */
final class Pruner {

  private static final int FEW_COMMAS = 10;

  private final Marks marks;
  private final boolean weighNames;
  private final boolean conditional;

  /** Asked once a table: tables in tables in tables would be counted through for each. */
  private final Map<Box, Boolean> dataTables = new IdentityHashMap<>();

  Pruner(Marks marks, boolean weighNames, boolean conditional) {
    this.marks = marks;
    this.weighNames = weighNames;
    this.conditional = conditional;
  }

  void prune(Box content) {
    List<Box> all = content.below();
    for (Box box : all) {
      if (box != content && !box.dropped && !box.isText() && isSideMatter(box, content)) {
        dropAllBut(SideMatter.nameIn(box), box);
      }
    }
    if (!conditional) {
      return;
    }
    // Deepest first, so that a container is judged by what is left of it.
    for (int i = all.size() - 1; i > 0; i--) {
      Box box = all.get(i);
      if (!box.dropped
          && box.is("form", "fieldset", "table", "ul", "ol", "div", "section", "aside")
          && isDoubtful(box, content)) {
        box.drop();
      }
    }
  }

  private static void dropAllBut(@Nullable Box kept, Box box) {
    if (kept == null) {
      box.drop();
      return;
    }
    for (Box child : box.children) {
      if (child != kept) {
        child.drop();
      }
    }
  }

  private boolean isSideMatter(Box box, Box content) {
    return SideMatter.isIn(box, content)
        || box.is("h1", "h2") && weighNames && marks.weight(box) < 0;
  }

  private boolean isDoubtful(Box box, Box content) {
    if (box.is("table") && isData(box)) {
      return false;
    }
    if (box.hasAncestor("code") || box.hasAncestor("table") && insideDataTable(box)) {
      return false;
    }
    int weight = weighNames ? marks.weight(box) : 0;
    if (box.length < 1500 && box.quotes > 0) {
      return false;
    }
    if (weight < 0) {
      return true;
    }
    if (box.commas >= FEW_COMMAS) {
      return false;
    }
    int paragraphs = box.paragraphs;
    int pictures = box.pictures;
    int items = box.items - 100;
    boolean list = box.is("ul", "ol") || box.inLists > 0.9 * box.length;
    double headings = box.length == 0 ? 0 : (double) box.inHeadings / box.length;
    double density = box.linkDensity();
    boolean inFigure = box.hasAncestor("figure");
    if (pictures > 1 && (double) paragraphs / pictures < 0.5 && !inFigure) {
      return box.length < 400;
    }
    if (!list && items > paragraphs) {
      return true;
    }
    if (!list && headings < 0.9 && box.length < 25 && pictures != 1 && !inFigure) {
      return box.length > 0 && density > 0;
    }
    if (!list && weight < 25 && density > 0.2) {
      return true;
    }
    return weight >= 25 && density > 0.5 || list && density > 0.5;
  }

  private boolean insideDataTable(Box box) {
    for (Box b = box.parent; b != null; b = b.parent) {
      if (b.is("table") && isData(b)) {
        return true;
      }
    }
    return false;
  }

  private boolean isData(Box table) {
    Boolean known = dataTables.get(table);
    if (known == null) {
      known = isDataTable(table);
      dataTables.put(table, known);
    }
    return known;
  }

  /** Whether the table shows data rather than lays out the page. */
  private static boolean isDataTable(Box table) {
    if (table.attr("role").equals("presentation") || table.attr("datatable").equals("0")) {
      return false;
    }
    if (!table.attr("summary").isEmpty() || table.count("caption", "thead", "th", "tfoot") > 0) {
      return true;
    }
    if (table.count("table") > 0) {
      return false;
    }
    int rows = table.count("tr");
    int cells = table.count("td", "th");
    int columns = rows == 0 ? 0 : cells / rows;
    return rows > 1 && columns > 1 && (rows >= 10 || columns > 4 || rows * columns > 10);
  }
}
