package dev.newsdigest.sources.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The {@link Box} tree of a page: what a reader sees, without scripts and controls. The walk that
 * builds the first tree of a page fills its {@link PageIndex} too, also from what has no box.
 */
final class BoxTree {

  private final Attributes none = new Attributes();

  private final boolean keepHidden;
  private final boolean keepUnlikely;
  private final Marks marks;
  private final @Nullable PageIndex index;
  private final Box root;
  private final List<Box> headlines = new ArrayList<>();
  private boolean inBody;
  private boolean leftOutHidden;
  private boolean leftOutUnlikely;

  private BoxTree(
      Element body,
      boolean keepHidden,
      boolean keepUnlikely,
      Marks marks,
      @Nullable PageIndex index) {
    this.keepHidden = keepHidden;
    this.keepUnlikely = keepUnlikely;
    this.marks = marks;
    this.index = index;
    this.root = new Box("body", body, null, "", "");
  }

  /** Returns the strictest reading of the body and fills the index from the whole document. */
  static BoxTree of(Document document, Marks marks, PageIndex index) {
    BoxTree tree = new BoxTree(document.body(), false, false, marks, index);
    tree.walk(document, null, false);
    return tree;
  }

  /**
   * Returns the body as boxes.
   *
   * @param keepHidden reads what style sheets hide too: some sites hide the text until a script
   *     shows it
   * @param keepUnlikely reads what its class or id calls a side matter too
   */
  static BoxTree of(Document document, boolean keepHidden, boolean keepUnlikely, Marks marks) {
    BoxTree tree = new BoxTree(document.body(), keepHidden, keepUnlikely, marks, null);
    tree.walk(document.body(), tree.root, false);
    return tree;
  }

  /** The body. */
  Box root() {
    return root;
  }

  /** Whether something was left out because style sheets hide it. */
  boolean leftOutHidden() {
    return leftOutHidden;
  }

  /** Whether something was left out because of its names. */
  boolean leftOutUnlikely() {
    return leftOutUnlikely;
  }

  /** Boxes of headings of the first level in document order. */
  List<Box> headlines() {
    return headlines;
  }

  /**
   * Walks below an element. Recursive: the parser cuts nesting at 512 levels.
   *
   * @param box the element's own; null where it has none and is walked for the index alone
   */
  private void walk(Element element, @Nullable Box box, boolean shielded) {
    // By index: a sibling is looked up through its parent each time.
    for (int i = 0, n = element.childNodeSize(); i < n; i++) {
      Node node = element.childNode(i);
      if (node instanceof Element child) {
        visit(child, box, shielded);
      } else if (node instanceof TextNode text) {
        visit(text, box);
      }
    }
    if (box != null) {
      BoxSums.close(box);
    }
  }

  private void visit(TextNode node, @Nullable Box parent) {
    String text = node.getWholeText();
    int start = 0;
    while (start < text.length() && Whitespace.isSpace(text.charAt(start))) {
      start++;
    }
    // Every second run of text is the indentation of tags; it shows nothing between blocks.
    boolean blank = start == text.length();
    if (index != null && inBody && !blank) {
      index.add(node, text, start);
    }
    if (parent != null && !(blank && isBetweenBlocks(parent))) {
      BoxSums.addText(parent, text, start);
    }
  }

  private void visit(Element element, @Nullable Box parent, boolean shielded) {
    String tag = element.normalName();
    Attributes attributes = element.attributesSize() == 0 ? none : element.attributes();
    String names = attributes == none ? "" : namesIn(attributes);
    if (index != null) {
      index.add(element, tag, attributes, names);
    }
    if (element == root.element) {
      inBody = true;
      walk(element, root, shielded);
      return;
    }
    Box box = null;
    if (parent != null && !Tags.isUnread(tag) && isRead(tag, attributes, names, shielded)) {
      box = new Box(tag, element, parent, "", names);
      parent.children.add(box);
      if (tag.equals("h1")) {
        headlines.add(box);
      }
    }
    if (box != null && element.childNodeSize() == 0) {
      box.handUp();
    } else if (box != null || index != null) {
      walk(element, box, shielded || tag.equals("table") || tag.equals("code"));
    }
  }

  private boolean isRead(String tag, Attributes attributes, String names, boolean shielded) {
    if (attributes == none || tag.equals("br") || tag.equals("img") || tag.equals("hr")) {
      return true;
    }
    if (!keepHidden && isHidden(attributes)) {
      leftOutHidden = true;
      return false;
    }
    if (!keepUnlikely
        && !shielded
        && !tag.equals("a")
        && marks.isUnlikely(names, attributes.get("role"))) {
      leftOutUnlikely = true;
      return false;
    }
    return true;
  }

  private static String namesIn(Attributes attributes) {
    String names = attributes.get("class");
    String id = attributes.get("id");
    if (names.isEmpty() || id.isEmpty()) {
      return Names.lower(names.isEmpty() ? id : names);
    }
    return Names.lower(names + " " + id);
  }

  private static boolean isHidden(Attributes attributes) {
    if (attributes.hasKey("hidden") && !attributes.get("hidden").equals("until-found")) {
      return true;
    }
    String style = attributes.get("style");
    if (!style.isEmpty()) {
      String squeezed = Names.lower(style.replace(" ", ""));
      if (squeezed.contains("display:none") || squeezed.contains("visibility:hidden")) {
        return true;
      }
    }
    return attributes.get("aria-hidden").equals("true")
        && !attributes.get("class").contains("fallback-image");
  }

  private static boolean isBetweenBlocks(Box parent) {
    int last = parent.children.size() - 1;
    return last < 0 ? parent.block : parent.children.get(last).block;
  }

  /** Returns the nearest ancestor-or-self with that tag, below {@code root}. */
  static @Nullable Box nearest(@Nullable Box box, Box root, String tag) {
    for (Box b = box; b != null && b != root; b = b.parent) {
      if (b.is(tag)) {
        return b;
      }
    }
    return null;
  }
}
