package dev.newsdigest.sources.feed;

/** Which characters XML knows, and what the ones it should not meet were meant to be. */
final class XmlCharacters {

  /** What windows-1252 has at 0x80 to 0x9F; authors write these numbers and mean them. */
  private static final String WINDOWS_1252 =
      "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
          + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

  private XmlCharacters() {}

  /** XML 1.0, production 2. */
  static boolean isLegal(int c) {
    return c == 0x9
        || c == 0xA
        || c == 0xD
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000 && c <= 0x10FFFF;
  }

  /** Whether a character is one that nobody types: a byte that went through a wrong conversion. */
  static boolean isMisread(long c) {
    return c >= 0x80 && c <= 0x9F;
  }

  /** The character of windows-1252 that a misread one was before. */
  static char ofWindows1252(long misread) {
    return WINDOWS_1252.charAt((int) misread - 0x80);
  }
}
