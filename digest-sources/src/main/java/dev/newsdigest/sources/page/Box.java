package dev.newsdigest.sources.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element or a run of text of the page, with the figures that scoring asks for again and again.
 * They are summed once while the tree is built and kept right when a box is {@link #drop dropped};
 * asking the DOM each time would cost the square of its depth.
 */
final class Box {

  /** Tag of a run of text. */
  static final String TEXT = "#text";

  final String tag;
  final @Nullable Element element;
  final @Nullable Box parent;
  final String text;

  /** Class and id in lower case, parted by a space; empty for text. */
  final String marks;

  /** Whether it stands on lines of its own. */
  final boolean block;

  final List<Box> children;
  boolean dropped;

  /** Length of the text below in characters, white space collapsed; a Han character counts two. */
  int length;

  /** The part of {@link #length} that stands inside links. */
  double linked;

  /** The part of {@link #length} that stands inside headings. */
  int inHeadings;

  /** Commas of any script. */
  int commas;

  /** Full stops, question and exclamation marks of any script. */
  int stops;

  /** The part of {@link #length} in paragraphs of prose: long, with a full stop, hardly linked. */
  int prose;

  /** The part of {@link #length} that stands in lists; a list inside a list counts twice. */
  int inLists;

  /** Elements below by tag: {@code p}, {@code img}, {@code li}, {@code blockquote}. */
  int paragraphs;

  int pictures;
  int items;
  int quotes;

  double score;
  boolean scored;

  private final int ancestors;

  Box(String tag, @Nullable Element element, @Nullable Box parent, String text, String marks) {
    this.tag = tag;
    this.element = element;
    this.parent = parent;
    this.text = text;
    this.marks = marks;
    this.block = Tags.isBlock(tag);
    this.ancestors = parent == null ? 0 : parent.ancestors | flag(parent.tag);
    int below = element == null ? 0 : element.childNodeSize();
    this.children = below == 0 ? List.of() : new ArrayList<>(below);
  }

  boolean isText() {
    return element == null;
  }

  boolean is(String wanted) {
    return tag.equals(wanted);
  }

  boolean is(String... tags) {
    for (String t : tags) {
      if (tag.equals(t)) {
        return true;
      }
    }
    return false;
  }

  String attr(String name) {
    return element == null ? "" : element.attributes().get(name);
  }

  double linkDensity() {
    return length == 0 ? 0 : Math.min(1, linked / length);
  }

  /** Hands the figures of this box up to its parent, once all below is summed up. */
  void handUp() {
    if (parent != null) {
      parent.take(this, 1, inLists + (isList() ? length : 0));
    }
  }

  /** Takes this box and all below out of the page, and its figures out of its ancestors'. */
  void drop() {
    if (dropped) {
      return;
    }
    int lists = inLists + (isList() ? length : 0);
    for (Box b = parent; b != null && !b.dropped; b = b.parent) {
      b.take(this, -1, lists);
      lists += b.isList() ? length : 0; // a list that gets shorter
    }
    dropped = true;
  }

  private void take(Box box, int sign, int lists) {
    length += sign * box.length;
    linked += sign * box.linked;
    inHeadings += sign * box.inHeadings;
    inLists += sign * lists;
    commas += sign * box.commas;
    stops += sign * box.stops;
    prose += sign * box.prose;
    paragraphs += sign * (box.paragraphs + (box.is("p") ? 1 : 0));
    pictures += sign * (box.pictures + (box.is("img") ? 1 : 0));
    items += sign * (box.items + (box.is("li") ? 1 : 0));
    quotes += sign * (box.quotes + (box.is("blockquote") ? 1 : 0));
  }

  private boolean isList() {
    return is("ul") || is("ol");
  }

  boolean isInside(Box ancestor) {
    for (Box b = this; b != null; b = b.parent) {
      if (b == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** Whether an ancestor has this tag: a link, a figure, a table or code. */
  boolean hasAncestor(String wanted) {
    return (ancestors & flag(wanted)) != 0;
  }

  private static int flag(String tag) {
    return switch (tag) {
      case "a" -> 1;
      case "figure" -> 2;
      case "table" -> 4;
      case "code" -> 8;
      default -> 0;
    };
  }

  /** Boxes below in document order, this one first, without what is dropped. */
  List<Box> below() {
    List<Box> all = new ArrayList<>();
    collect(all);
    return all;
  }

  private void collect(List<Box> into) {
    if (dropped) {
      return;
    }
    into.add(this);
    for (Box child : children) {
      child.collect(into);
    }
  }

  /** Elements below that have one of the tags. */
  int count(String... tags) {
    int n = 0;
    for (Box child : children) {
      if (!child.dropped) {
        n += (child.is(tags) ? 1 : 0) + child.count(tags);
      }
    }
    return n;
  }

  /** The text below, in one line. */
  String flatText() {
    StringBuilder out = new StringBuilder();
    flatten(out);
    return Whitespace.collapse(out);
  }

  private void flatten(StringBuilder out) {
    if (dropped) {
      return;
    }
    out.append(text);
    if (block || tag.equals("br")) {
      out.append(' ');
    }
    for (Box child : children) {
      child.flatten(out);
    }
    if (block) {
      out.append(' ');
    }
  }
}
