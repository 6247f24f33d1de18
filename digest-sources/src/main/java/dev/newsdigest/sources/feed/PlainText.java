package dev.newsdigest.sources.feed;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as the rest of the library expects it: NFC, no control, direction or tag characters, single
 * blanks, paragraphs parted by one blank line.
 */
final class PlainText {

  private static final Pattern BLANKS = Pattern.compile("[^\\S\\n]+");
  private static final Pattern AROUND_BREAKS = Pattern.compile(" ?\\n ?");
  private static final Pattern BREAKS = Pattern.compile("\\n{3,}");
  private static final Pattern ANY_SPACE = Pattern.compile("[\\s\\u0085\\u00A0\\u2028\\u2029]+");

  private PlainText() {}

  static String line(String text) {
    return ANY_SPACE.matcher(withoutControls(text)).replaceAll(" ").strip();
  }

  static String paragraphs(String text) {
    String s =
        withoutControls(text)
            .replace('\u00A0', ' ')
            .replace("\r\n", "\n")
            .replace('\r', '\n')
            .replace('\u0085', '\n');
    s = BLANKS.matcher(s).replaceAll(" ");
    s = AROUND_BREAKS.matcher(s).replaceAll("\n");
    return BREAKS.matcher(s).replaceAll("\n\n").strip();
  }

  /**
   * Drops characters that are seen by programs but not by readers: controls, overrides of the
   * reading direction, zero-width blanks, tags. Joiners stay, scripts need them.
   */
  static String withoutControls(String text) {
    StringBuilder kept = null;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int length = Character.charCount(c);
      if (isUnwanted(c)) {
        if (kept == null) {
          kept = new StringBuilder(text.length()).append(text, 0, i);
        }
      } else if (kept != null) {
        kept.appendCodePoint(c);
      }
      i += length;
    }
    String s = kept == null ? text : kept.toString();
    return Normalizer.isNormalized(s, Normalizer.Form.NFC)
        ? s
        : Normalizer.normalize(s, Normalizer.Form.NFC);
  }

  private static boolean isUnwanted(int c) {
    return c < 0x20 && c != '\n' && c != '\t' && c != '\r'
        || c >= 0x7F && c <= 0x9F && c != 0x85
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069
        || c == 0x061C
        || c == 0x200B
        || (c & 0xFFFE) == 0xFFFE // Not characters; XML forbids the first two.
        || c == 0xFEFF
        || c >= 0xE0000 && c <= 0xE007F
        || c >= 0xD800 && c <= 0xDFFF;
  }
}
