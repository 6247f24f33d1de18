package dev.newsdigest.sources.page;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Builds the {@link Box} tree of a page: what a reader sees, without scripts and controls. */
final class BoxTree {

  private final boolean keepHidden;
  private final boolean keepUnlikely;
  private final Marks marks;

  private BoxTree(boolean keepHidden, boolean keepUnlikely, Marks marks) {
    this.keepHidden = keepHidden;
    this.keepUnlikely = keepUnlikely;
    this.marks = marks;
  }

  /**
   * Returns the body as boxes.
   *
   * @param keepHidden reads what style sheets hide too: some sites hide the text until a script
   *     shows it
   * @param keepUnlikely reads what its class or id calls a side matter too
   */
  static Box of(Document document, boolean keepHidden, boolean keepUnlikely, Marks marks) {
    Box root = new Box("body", document.body(), null, "", "");
    BoxTree builder = new BoxTree(keepHidden, keepUnlikely, marks);
    builder.fill(root, document.body(), false);
    return root;
  }

  // Recursive: the parser cuts nesting at 512 levels.
  private void fill(Box box, Element element, boolean shielded) {
    // By index: a sibling is looked up through its parent each time.
    for (int i = 0, n = element.childNodeSize(); i < n; i++) {
      Node node = element.childNode(i);
      if (node instanceof TextNode text) {
        addText(box, text);
      } else if (node instanceof Element child) {
        add(box, child, shielded);
      }
    }
    if (box.tag.equals("a")) {
      // A link to a place in the same page is a footnote or a table of contents more than a way
      // out.
      box.linked = box.attr("href").startsWith("#") ? box.length * 0.3 : box.length;
    }
    if (Tags.isHeading(box.tag)) {
      box.inHeadings = box.length;
    }
    if (isProse(box)) {
      box.prose = box.length;
    }
    Box parent = box.parent;
    if (parent != null) {
      parent.prose += box.prose;
      parent.length += box.length;
      parent.linked += box.linked;
      parent.inHeadings += box.inHeadings;
      parent.commas += box.commas;
      parent.stops += box.stops;
    }
  }

  private static boolean isProse(Box box) {
    if (box.length < 80
        || box.stops == 0
        || !Tags.isBlock(box.tag)
        || box.linked * 4 > box.length) {
      return false;
    }
    for (Box child : box.children) {
      if (Tags.isBlock(child.tag)) {
        return false;
      }
    }
    return !box.is("li", "figcaption", "h1", "h2", "h3");
  }

  private void add(Box parent, Element element, boolean shielded) {
    String tag = element.normalName();
    if (Tags.isUnread(tag)) {
      return;
    }
    if (tag.equals("br") || tag.equals("img") || tag.equals("hr")) {
      parent.children.add(new Box(tag, element, parent, "", ""));
      return;
    }
    String own = "";
    if (element.attributesSize() > 0) {
      if (!keepHidden && isHidden(element.attributes())) {
        return;
      }
      own = marksOf(element.attributes());
      if (!keepUnlikely
          && !shielded
          && !tag.equals("a")
          && !tag.equals("body")
          && marks.isUnlikely(own, element.attributes().get("role"))) {
        return;
      }
    }
    Box box = new Box(tag, element, parent, "", own);
    parent.children.add(box);
    fill(box, element, shielded || tag.equals("table") || tag.equals("code"));
  }

  private static String marksOf(Attributes attributes) {
    String names = attributes.get("class");
    String id = attributes.get("id");
    return names.isEmpty() && id.isEmpty() ? "" : Names.lower(names + " " + id);
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

  private static void addText(Box parent, TextNode node) {
    String whole = node.getWholeText();
    int length = 0;
    int commas = 0;
    int stops = 0;
    boolean gap = false;
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      if (Whitespace.isSpace(c)) {
        gap = true;
        continue;
      }
      if (gap) {
        length++;
        gap = false;
      }
      // Han, kana, Hangul and full-width forms carry about two letters' worth of text each.
      length += c >= 0x2e80 && c <= 0xd7ff || c >= 0xff00 && c <= 0xffef ? 2 : 1;
      switch (c) {
        case ',', '，', '、', '،', '﹐' -> commas++;
        case '。', '！', '？' -> {
          commas++;
          stops++;
        }
        case '.', '!', '?' -> stops++;
        default -> {}
      }
    }
    Box box = new Box(Box.TEXT, null, parent, whole, "");
    parent.children.add(box);
    box.length = length;
    box.commas = commas;
    box.stops = stops;
    parent.length += length;
    parent.commas += commas;
    parent.stops += stops;
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
