package dev.newsdigest.sources.page;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts formatting tags that cross the elements round them or are never closed. A parser of HTML
 * opens each of them again in every later block, so that some hundred kilobytes of them become
 * millions of nodes. Asked only about pages that have more formatting tags than may cross.
 */
final class TagNesting {

  private static final int[] FORMATTING = keys(Markup.FORMATTING.toArray(new String[0]));

  private static final int[] VOID =
      keys(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
          "source", "track", "wbr", "path");

  private static final int[] RAW = keys("script", "style", "textarea", "title");

  /** An end tag that fits none of so many open elements is taken for a stray one. */
  private static final int LOOK_BACK = 64;

  private static final int MAX_OPEN = 1 << 16;

  private final String html;
  private final Set<String> unclosed = new HashSet<>();
  private int[] open = new int[256];
  private int depth;
  private int crossed;

  private TagNesting(String html) {
    this.html = html;
  }

  /** Returns how many there are; stops counting once there are more than {@code most}. */
  static int crossed(String html, int most) {
    return new TagNesting(html).count(most);
  }

  private int count(int most) {
    int at = html.indexOf('<');
    while (at >= 0 && at + 1 < html.length() && crossed <= most) {
      char next = html.charAt(at + 1);
      boolean end = next == '/';
      int from = at + (end ? 2 : 1);
      int to = from;
      int key = 0;
      while (to < html.length() && Markup.isNamePart(html.charAt(to))) {
        key = 31 * key + (html.charAt(to) | 0x20);
        to++;
      }
      int skipTo = to;
      if (next == '!' && html.startsWith("<!--", at)) {
        skipTo = Markup.afterComment(html, at);
      } else if (to > from && end) {
        close(key);
      } else if (to > from && has(RAW, key)) {
        skipTo = afterRaw(html.substring(from, to), to);
      } else if (to > from && !has(VOID, key)) {
        push(key);
      }
      at = html.indexOf('<', skipTo);
    }
    for (int i = 0; i < depth && crossed <= most; i++) {
      crossed += has(FORMATTING, open[i]) ? 1 : 0;
    }
    return crossed;
  }

  /** In SVG such an element may close itself; one that is never closed is taken for no such. */
  private int afterRaw(String name, int from) {
    int open = html.indexOf('>', from);
    if (open < 0 || html.charAt(open - 1) == '/' || unclosed.contains(Names.lower(name))) {
      return from;
    }
    int end = Markup.endTag(html, name, open);
    if (end < 0) {
      unclosed.add(Names.lower(name));
    }
    return end < 0 ? from : end;
  }

  private void push(int key) {
    if (depth == MAX_OPEN) {
      crossed += has(FORMATTING, key) ? 1 : 0;
      return;
    }
    if (depth == open.length) {
      open = Arrays.copyOf(open, 2 * depth);
    }
    open[depth++] = key;
  }

  private void close(int key) {
    int floor = Math.max(0, depth - LOOK_BACK);
    int at = depth - 1;
    while (at >= floor && open[at] != key) {
      at--;
    }
    boolean formatting = has(FORMATTING, key);
    if (at < floor) {
      return;
    }
    if (formatting) {
      // What was opened inside stays open; only the formatting ends.
      crossed += at < depth - 1 ? 1 : 0;
      System.arraycopy(open, at + 1, open, at, depth - at - 1);
      depth--;
      return;
    }
    for (int i = at + 1; i < depth; i++) {
      crossed += has(FORMATTING, open[i]) ? 1 : 0;
    }
    depth = at;
  }

  private static boolean has(int[] keys, int key) {
    for (int k : keys) {
      if (k == key) {
        return true;
      }
    }
    return false;
  }

  private static int[] keys(String... names) {
    Set<Integer> keys = new TreeSet<>();
    for (String name : names) {
      int key = 0;
      for (int i = 0; i < name.length(); i++) {
        key = 31 * key + (name.charAt(i) | 0x20);
      }
      keys.add(key);
    }
    return keys.stream().mapToInt(Integer::intValue).toArray();
  }
}
