package dev.newsdigest.sources.page;

/** White space as a reader sees it: runs of it are one space, invisible characters are nothing. */
final class Whitespace {

  private Whitespace() {}

  static boolean isSpace(int c) {
    if (c > ' ' && c < 0xa0) {
      return false;
    }
    return c == ' '
        || c == '\n'
        || c == '\t'
        || c == '\r'
        || c == '\f'
        || c == 0x00a0
        || c == 0x3000
        || c >= 0x2000 && c <= 0x200a
        || c == 0x2028
        || c == 0x2029
        || c == 0x202f
        || c == 0x205f;
  }

  /**
   * Whether the character shows nothing and steers text (zero width, bidi, tags, controls), or is
   * for private use: a picture in the site's own font.
   */
  static boolean isInvisible(int c) {
    return c >= 0x200b && c <= 0x200f
        || c >= 0x202a && c <= 0x202e
        || c >= 0x2060 && c <= 0x2069
        || c == 0xfeff
        || c >= 0xe000 && c <= 0xf8ff
        || c == 0x00ad
        || c >= 0xe0000 && c <= 0xe007f
        || c < 0x20
        || c >= 0x7f && c <= 0x9f;
  }

  /** Returns the text with runs of white space as one space, trimmed, invisible ones removed. */
  static String collapse(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        gap = true;
        continue;
      }
      int whole = c;
      if (Character.isHighSurrogate(c) && i + 1 < text.length()) {
        whole = Character.toCodePoint(c, text.charAt(i + 1));
        if (isInvisible(whole)) {
          i++;
          continue;
        }
      } else if (c < 0x20 || c >= 0x7f && isInvisible(c)) {
        continue;
      }
      if (gap && out.length() > 0) {
        out.append(' ');
      }
      gap = false;
      out.append(c);
    }
    return out.toString();
  }
}
