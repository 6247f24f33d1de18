package dev.newsdigest.sources.feed;

/**
 * As much of a broken document as the rescue may make a tree of: whole tags up to a number of
 * elements and attributes, and of each text its beginning. The rescue's tree knows where its
 * elements end, which costs three times as much as another; floods must be cut before it stands.
 */
final class RescueText {

  private static final int MAX_NODES = 40_000;
  private static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";

  private final StringBuilder xml;
  private final Warnings warnings;
  private final StringBuilder shortened = new StringBuilder();
  private int copied;
  private int nodes;

  private RescueText(StringBuilder xml, Warnings warnings) {
    this.xml = xml;
    this.warnings = warnings;
  }

  static StringBuilder of(StringBuilder xml, Warnings warnings) {
    return new RescueText(xml, warnings).bounded();
  }

  private StringBuilder bounded() {
    int at = 0;
    while (at < xml.length()) {
      int tag = xml.indexOf("<", at);
      int textEnd = tag < 0 ? xml.length() : tag;
      leaveOut(at + BoundedHandler.MAX_TEXT, textEnd);
      if (tag < 0) {
        break;
      }
      if (isCdata(tag)) {
        int end = xml.indexOf(CDATA_END, tag);
        end = end < 0 ? xml.length() : end;
        leaveOut(tag + CDATA.length() + BoundedHandler.MAX_TEXT, end);
        at = end;
      } else {
        at = afterTag(tag);
        if (nodes > MAX_NODES) {
          warnings.add("ITEMS_DROPPED", "more elements than any feed has, the rest was left out");
          leaveOut(tag, xml.length());
          break;
        }
      }
    }
    return copied == 0 ? xml : shortened.append(xml, copied, xml.length());
  }

  /** Drops a part of the text from what is returned; nothing where it ends before it begins. */
  private void leaveOut(int from, int to) {
    if (from < to) {
      shortened.append(xml, copied, from);
      copied = to;
    }
  }

  /** Counts a tag and its attributes, and returns the place of its end or of the next tag. */
  private int afterTag(int tag) {
    boolean closing = tag + 1 < xml.length() && xml.charAt(tag + 1) == '/';
    nodes += closing ? 0 : 1;
    for (int i = tag + 1; i < xml.length(); i++) {
      char c = xml.charAt(i);
      if (c == '>' || c == '<') {
        return i;
      }
      if (c == '=') {
        nodes++;
      }
    }
    return xml.length();
  }

  private boolean isCdata(int tag) {
    int end = tag + CDATA.length();
    return end <= xml.length() && xml.substring(tag, end).equals(CDATA);
  }
}
