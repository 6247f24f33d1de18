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

  double score;
  boolean scored;

  Box(String tag, @Nullable Element element, @Nullable Box parent, String text, String marks) {
    this.tag = tag;
    this.element = element;
    this.parent = parent;
    this.text = text;
    this.marks = marks;
    this.children = element == null ? List.of() : new ArrayList<>();
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

  /** Takes this box and all below out of the page, and its figures out of its ancestors'. */
  void drop() {
    if (dropped) {
      return;
    }
    for (Box b = parent; b != null; b = b.parent) {
      if (b.dropped) {
        break;
      }
      b.length -= length;
      b.linked -= linked;
      b.inHeadings -= inHeadings;
      b.commas -= commas;
      b.stops -= stops;
      b.prose -= prose;
    }
    dropped = true;
  }

  boolean isInside(Box ancestor) {
    for (Box b = this; b != null; b = b.parent) {
      if (b == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** Whether an ancestor below the root has this tag. */
  boolean hasAncestor(String ancestorTag) {
    for (Box b = parent; b != null; b = b.parent) {
      if (b.tag.equals(ancestorTag)) {
        return true;
      }
    }
    return false;
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

  /** Elements below that have the tag. */
  int count(String wanted) {
    int n = 0;
    for (int i = 0, size = children.size(); i < size; i++) {
      Box child = children.get(i);
      if (!child.dropped && child.element != null) {
        n +=
            (child.tag.equals(wanted) ? 1 : 0)
                + (child.children.isEmpty() ? 0 : child.count(wanted));
      }
    }
    return n;
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
    if (Tags.isBlock(tag) || tag.equals("br")) {
      out.append(' ');
    }
    for (Box child : children) {
      child.flatten(out);
    }
    if (Tags.isBlock(tag)) {
      out.append(' ');
    }
  }
}
