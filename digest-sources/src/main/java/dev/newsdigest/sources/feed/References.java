package dev.newsdigest.sources.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * References of a text, one after another, as a strict parser takes them: XML's own stay, HTML's
 * and the document's own become characters, numbers of windows-1252 and of nothing are put right,
 * and an ampersand that starts none is escaped.
 */
final class References {

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#[xX]([0-9a-fA-F]{1,8})|#([0-9]{1,9})|([A-Za-z][A-Za-z0-9]{0,31}));");

  private final String in;
  private final StringBuilder out;
  private final Warnings warnings;
  private final Matcher reference;
  private final DoctypeEntities entities = new DoctypeEntities();

  References(String in, StringBuilder out, Warnings warnings) {
    this.in = in;
    this.out = out;
    this.warnings = warnings;
    this.reference = REFERENCE.matcher(in);
  }

  /** Takes the entities that a document type declares. */
  void declaredIn(String doctype) {
    entities.declaredIn(doctype);
  }

  /** Writes what the ampersand at this place stands for; returns where the text goes on. */
  int copy(int at) {
    if (!mayStart(at) || !reference.region(at, Math.min(in.length(), at + 40)).lookingAt()) {
      warnings.add("BARE_AMPERSAND", "an ampersand that starts no reference was escaped");
      out.append("&amp;");
      return at + 1;
    }
    String name = reference.group(3);
    if (name != null) {
      named(name);
    } else {
      String hex = reference.group(1);
      numbered(hex != null ? Long.parseLong(hex, 16) : Long.parseLong(reference.group(2)));
    }
    return reference.end();
  }

  private boolean mayStart(int at) {
    char next = at + 1 < in.length() ? in.charAt(at + 1) : ' ';
    return next == '#' || next >= 'A' && next <= 'Z' || next >= 'a' && next <= 'z';
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
    if (XmlCharacters.isMisread(codePoint)) {
      out.append(XmlCharacters.ofWindows1252(codePoint));
    } else if (codePoint <= Character.MAX_CODE_POINT && XmlCharacters.isLegal((int) codePoint)) {
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
}
