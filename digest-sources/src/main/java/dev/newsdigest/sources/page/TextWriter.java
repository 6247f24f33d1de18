package dev.newsdigest.sources.page;

import java.util.ArrayList;
import java.util.List;

/** Writes boxes as paragraphs of plain text, the way a reader would copy them out. */
final class TextWriter {

  /** One paragraph and where it came from. */
  record Paragraph(String text, Box box, double linkDensity) {}

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private double linked;
  private int lineBreaks;

  static List<Paragraph> paragraphs(List<Box> boxes) {
    TextWriter writer = new TextWriter();
    for (Box box : boxes) {
      writer.write(box, box, false);
      writer.flush(box);
    }
    return writer.paragraphs;
  }

  /** Length of a text as the scoring counts it: a character of Chinese or Japanese is two. */
  static int weigh(String text) {
    int length = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      length += c >= 0x2e80 && c <= 0xd7ff || c >= 0xff00 && c <= 0xffef ? 1 : 0;
    }
    return length;
  }

  private void write(Box box, Box block, boolean inLink) {
    if (box.dropped) {
      return;
    }
    if (box.isText()) {
      line.append(box.text);
      if (!box.text.isBlank()) {
        lineBreaks = 0;
        linked += inLink ? box.length : 0;
      }
      return;
    }
    if (box.is("br")) {
      line.append(' ');
      // Two breaks in a row are how old pages part paragraphs.
      if (++lineBreaks >= 2) {
        flush(block);
      }
      return;
    }
    boolean isBlock = box.block;
    if (isBlock) {
      flush(block);
    }
    Box inner = isBlock ? box : block;
    for (Box child : box.children) {
      write(child, inner, inLink || box.is("a"));
    }
    if (isBlock) {
      if (box.is("td", "th")) {
        line.append(' ');
      }
      flush(box);
    }
  }

  private void flush(Box box) {
    String text = Whitespace.collapse(line);
    if (!text.isEmpty()) {
      paragraphs.add(new Paragraph(text, box, Math.min(1, linked / Math.max(1, text.length()))));
    }
    line.setLength(0);
    linked = 0;
    lineBreaks = 0;
  }
}
