package dev.newsdigest.sources.feed;

/**
 * Makes text a strict XML parser can read without changing what it says: text before the document,
 * prolog and DOCTYPE go (with them every entity trick), HTML's named entities become characters,
 * characters that XML forbids are dropped, lone ampersands and angle brackets are escaped. One
 * pass; CDATA is copied.
 */
final class XmlCleaner {

  /** Repairs make a text longer; one that grows by more than this is made of nothing else. */
  private static final int MAX_GROWTH = 1 << 20;

  private final String in;
  private final Warnings warnings;
  private final StringBuilder out;
  private final References references;
  private final Declarations declarations;
  private int at;

  private XmlCleaner(String in, Warnings warnings) {
    this.in = in;
    this.warnings = warnings;
    this.out = new StringBuilder(in.length() + 64);
    this.references = new References(in, out, warnings);
    this.declarations = new Declarations(in);
  }

  /**
   * Returns the text as it was built, without making another copy of it.
   *
   * @throws RefusedException if the text would grow beyond reason
   */
  static StringBuilder clean(String text, Warnings warnings) throws RefusedException {
    return new XmlCleaner(text, warnings).run();
  }

  private StringBuilder run() throws RefusedException {
    at = in.indexOf('<');
    if (at < 0) {
      return out;
    }
    if (!in.substring(0, at).isBlank() && !in.substring(0, at).equals("\uFEFF")) {
      warnings.add("LEADING_TEXT", "text before the document was dropped");
    }
    boolean inTag = false;
    char quote = 0;
    int valueStart = 0;
    while (at < in.length()) {
      char c = in.charAt(at);
      if (c == '&') {
        at = references.copy(at);
        checkGrowth();
      } else if (quote != 0 && c == '<') {
        if (closeLostQuote(valueStart, quote)) {
          quote = 0;
          inTag = false;
        } else {
          valueStart = Integer.MAX_VALUE;
          escapeBracket();
        }
      } else if (inTag && quote == 0 && c == '<') {
        warnings.add("LOST_BRACKET", "a tag's missing end was put back");
        out.append('>');
        inTag = open();
      } else if (inTag) {
        if (quote == 0 && (c == '"' || c == '\'')) {
          quote = c;
          valueStart = out.length() + 1;
        } else if (quote == c) {
          quote = 0;
        } else if (quote == 0 && c == '>') {
          inTag = false;
        }
        copy(c);
      } else if (c == '<') {
        inTag = open();
      } else {
        copy(c);
      }
    }
    return out;
  }

  private void checkGrowth() throws RefusedException {
    if (out.length() - at > MAX_GROWTH) {
      throw new RefusedException(FeedErrorCode.LIMIT, "hardly anything but markup to be repaired");
    }
  }

  /**
   * A value that runs over the end of its tag into the next one has lost its closing quote; it is
   * put back before the tag's end.
   */
  private boolean closeLostQuote(int valueStart, char quote) {
    int end = valueStart > out.length() ? -1 : out.indexOf(">", valueStart);
    if (end < 0) {
      return false;
    }
    warnings.add("LOST_QUOTE", "an attribute's missing quote was put back");
    out.insert(end > valueStart && out.charAt(end - 1) == '/' ? end - 1 : end, quote);
    return true;
  }

  /** Handles what starts with "<"; returns whether a tag was opened. */
  private boolean open() throws RefusedException {
    char next = at + 1 < in.length() ? in.charAt(at + 1) : ' ';
    if (Character.isLetter(next) || next == '/' || next == '_') {
      copy('<');
      return true;
    }
    if (in.startsWith("<![CDATA[", at)) {
      copyThrough("]]>");
    } else if (in.startsWith("<!--", at)) {
      at = declarations.afterComment(at);
    } else if (next == '?') {
      at = declarations.afterInstruction(at);
    } else if (next == '!') {
      skipDoctype();
    } else {
      warnings.add("BARE_BRACKET", "an angle bracket that opens no tag was escaped");
      escapeBracket();
    }
    return false;
  }

  private void escapeBracket() throws RefusedException {
    out.append("&lt;");
    at++;
    checkGrowth();
  }

  private void skipDoctype() {
    warnings.add("DOCTYPE", "a document type declaration was dropped");
    int end = declarations.afterDoctype(at);
    if (end < 0) {
      at = declarations.nextElement(at + 2);
    } else {
      references.declaredIn(in.substring(at, end));
      at = end;
    }
  }

  private void copyThrough(String end) {
    int stop = in.indexOf(end, at);
    int to = stop < 0 ? in.length() : stop + end.length();
    while (at < to) {
      copy(in.charAt(at));
    }
  }

  private void copy(char c) {
    if (c >= ' ' && c < 0x80 || c > 0x9F && c < 0xD800 || c == '\n' || c == '\t' || c == '\r') {
      out.append(c);
      at++;
      return;
    }
    if (XmlCharacters.isMisread(c)) {
      out.append(XmlCharacters.ofWindows1252(c));
      at++;
      return;
    }
    int codePoint = in.codePointAt(at);
    if (XmlCharacters.isLegal(codePoint)) {
      out.appendCodePoint(codePoint);
    } else {
      warnings.add("ILLEGAL_CHARACTER", "a character that XML forbids was dropped");
    }
    at += Character.charCount(codePoint);
  }
}
