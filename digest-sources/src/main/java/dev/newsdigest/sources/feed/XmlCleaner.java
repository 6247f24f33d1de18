package dev.newsdigest.sources.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * Makes text a strict XML parser can read without changing what it says: text before the document,
 * prolog and DOCTYPE go (with them every entity trick), HTML's named entities become characters,
 * characters that XML forbids are dropped, lone ampersands and angle brackets are escaped. One
 * pass; CDATA, comments and processing instructions are copied.
 */
final class XmlCleaner {

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#[xX]([0-9a-fA-F]{1,8})|#([0-9]{1,9})|([A-Za-z][A-Za-z0-9]{0,31}));");

  /** What windows-1252 has at 0x80 to 0x9F; authors write these numbers and mean them. */
  private static final String WINDOWS_1252 =
      "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
          + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

  private final String in;
  private final Warnings warnings;
  private final StringBuilder out;
  private final Matcher reference;
  private final DoctypeEntities entities = new DoctypeEntities();
  private int at;
  private boolean endlessComments;
  private boolean endlessDeclarations;

  private XmlCleaner(String in, Warnings warnings) {
    this.in = in;
    this.warnings = warnings;
    this.out = new StringBuilder(in.length() + 64);
    this.reference = REFERENCE.matcher(in);
  }

  static String clean(String text, Warnings warnings) {
    return new XmlCleaner(text, warnings).run();
  }

  private String run() {
    at = in.indexOf('<');
    if (at < 0) {
      return "";
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
        ampersand();
      } else if (quote != 0 && c == '<') {
        if (closeLostQuote(valueStart, quote)) {
          quote = 0;
          inTag = false;
        } else {
          valueStart = Integer.MAX_VALUE;
          out.append("&lt;");
          at++;
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
    return out.toString();
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
  private boolean open() {
    if (in.startsWith("<![CDATA[", at)) {
      copyThrough("]]>");
      return false;
    }
    if (in.startsWith("<!--", at)) {
      skipComment();
      return false;
    }
    if (in.startsWith("<?", at)) {
      skipInstruction();
      return false;
    }
    if (in.startsWith("<!", at)) {
      skipDoctype();
      return false;
    }
    char next = at + 1 < in.length() ? in.charAt(at + 1) : ' ';
    if (!Character.isLetter(next) && next != '/' && next != '_') {
      warnings.add("BARE_BRACKET", "an angle bracket that opens no tag was escaped");
      out.append("&lt;");
      at++;
      return false;
    }
    copy('<');
    return true;
  }

  private void copyThrough(String end) {
    int stop = in.indexOf(end, at);
    int to = stop < 0 ? in.length() : stop + end.length();
    while (at < to) {
      copy(in.charAt(at));
    }
  }

  private void skipComment() {
    int stop = endlessComments ? -1 : in.indexOf("-->", at);
    if (stop >= 0) {
      at = stop + 3;
    } else {
      // There is no end to find for later ones either; looking again and again would take for ever.
      endlessComments = true;
      skipToElement(at + 4);
    }
  }

  /** After a declaration or comment without end: goes on where the next element starts. */
  private void skipToElement(int from) {
    at = from;
    while (at < in.length()
        && !(in.charAt(at) == '<'
            && at + 1 < in.length()
            && Character.isLetter(in.charAt(at + 1)))) {
      at++;
    }
    at = Math.min(at, in.length());
  }

  /** An instruction whose own end is broken ends with the first ">" before other markup. */
  private void skipInstruction() {
    int bracket = -1;
    for (int i = at + 1; i < in.length(); i++) {
      char c = in.charAt(i);
      if (c == '>' && in.charAt(i - 1) == '?') {
        at = i + 1;
        return;
      }
      if (c == '<') {
        at = bracket < 0 ? i : bracket + 1;
        return;
      }
      if (c == '>' && bracket < 0) {
        bracket = i;
      }
    }
    at = bracket < 0 ? in.length() : bracket + 1;
  }

  /** A declaration ends at the first ">" outside its brackets and quotes. */
  private void skipDoctype() {
    warnings.add("DOCTYPE", "a document type declaration was dropped");
    int brackets = 0;
    char quote = 0;
    int start = at;
    int limit = endlessDeclarations ? at : in.length();
    for (at += 2; at < limit; at++) {
      char c = in.charAt(at);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (brackets > 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == '[') {
        brackets++;
      } else if (c == ']') {
        brackets--;
      } else if (c == '>' && brackets <= 0) {
        at++;
        entities.declaredIn(in.substring(start, at));
        return;
      }
    }
    endlessDeclarations = true;
    skipToElement(start + 2);
  }

  private void ampersand() {
    reference.region(at, Math.min(in.length(), at + 40));
    if (!reference.lookingAt()) {
      warnings.add("BARE_AMPERSAND", "an ampersand that starts no reference was escaped");
      out.append("&amp;");
      at++;
      return;
    }
    at = reference.end();
    String name = reference.group(3);
    if (name != null) {
      named(name);
    } else {
      String hex = reference.group(1);
      numbered(hex != null ? Long.parseLong(hex, 16) : Long.parseLong(reference.group(2)));
    }
  }

  private void named(String name) {
    switch (name) {
      case "amp", "lt", "gt", "quot", "apos" -> out.append('&').append(name).append(';');
      default -> {
        String own = entities.expand(name);
        String text = own != null ? own : Entities.getByName(name);
        if (own != null) {
          escape(own);
        } else if (text.isEmpty()) {
          warnings.add("UNKNOWN_ENTITY", "an undefined entity was kept as text");
          out.append("&amp;").append(name).append(';');
        } else {
          warnings.add("HTML_ENTITY", "an HTML entity was resolved");
          escape(text);
        }
      }
    }
  }

  private void numbered(long codePoint) {
    if (codePoint >= 0x80 && codePoint <= 0x9F) {
      out.append(WINDOWS_1252.charAt((int) codePoint - 0x80));
    } else if (codePoint <= Character.MAX_CODE_POINT && isXml((int) codePoint)) {
      out.append("&#").append(codePoint).append(';');
    } else {
      warnings.add("ILLEGAL_CHARACTER", "a character that XML forbids was dropped");
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '<' -> out.append("&lt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        default -> out.append(text.charAt(i));
      }
    }
  }

  private void copy(char c) {
    if (c >= ' ' && c < 0x80 || c > 0x9F && c < 0xD800 || c == '\n' || c == '\t' || c == '\r') {
      out.append(c);
      at++;
      return;
    }
    if (c >= 0x80 && c <= 0x9F) {
      // Controls nobody types: bytes of windows-1252 that went through a wrong conversion.
      out.append(WINDOWS_1252.charAt(c - 0x80));
      at++;
      return;
    }
    int codePoint = in.codePointAt(at);
    if (isXml(codePoint)) {
      out.appendCodePoint(codePoint);
    } else {
      warnings.add("ILLEGAL_CHARACTER", "a character that XML forbids was dropped");
    }
    at += Character.charCount(codePoint);
  }

  /** XML 1.0, production 2. */
  private static boolean isXml(int c) {
    return c == 0x9
        || c == 0xA
        || c == 0xD
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000 && c <= 0x10FFFF;
  }
}
