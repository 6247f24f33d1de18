package dev.newsdigest.sources.page;

/** What boxes sum up: the length of their text, its commas and stops, links, headings, prose. */
final class BoxSums {

  private BoxSums() {}

  /** Adds what the box holds itself to what its children have handed up, and hands it all up. */
  static void close(Box box) {
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
    box.handUp();
  }

  private static boolean isProse(Box box) {
    if (box.length < 80 || box.stops == 0 || !box.block || box.linked * 4 > box.length) {
      return false;
    }
    for (Box child : box.children) {
      if (child.block) {
        return false;
      }
    }
    return !box.is("li", "figcaption", "h1", "h2", "h3");
  }

  /**
   * Adds a run of text to the box it stands in.
   *
   * @param start where its first word begins
   */
  static void addText(Box parent, String whole, int start) {
    int length = 0;
    int commas = 0;
    int stops = 0;
    boolean gap = start > 0 && start < whole.length();
    for (int i = start; i < whole.length(); i++) {
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
}
