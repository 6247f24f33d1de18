package dev.newsdigest.sources.feed;

/**
 * Whether bytes are UTF-8 by more than accident. Two bytes of GBK are valid UTF-8 now and then (one
 * pair of common characters in six); eight sequences in a row are not.
 */
final class Utf8Evidence {

  private static final int ENOUGH_SEQUENCES = 8;
  private static final int ENOUGH_WITH_LONG_ONES = 3;

  private Utf8Evidence() {}

  static boolean isBeyondAccident(byte[] bytes) {
    Count count = new Count(bytes);
    return count.broken == 0
        && (count.two + count.longer >= ENOUGH_SEQUENCES
            || count.longer >= ENOUGH_WITH_LONG_ONES && count.longer >= count.two);
  }

  /** Whether broken sequences are rare among whole ones. */
  static boolean isMostly(byte[] bytes) {
    Count count = new Count(bytes);
    return count.two + count.longer > 4 * count.broken;
  }

  private static final class Count {
    int two;
    int longer;
    int broken;

    Count(byte[] b) {
      int i = 0;
      while (i < b.length) {
        int lead = b[i] & 0xFF;
        if (lead < 0x80) {
          i++;
          continue;
        }
        int length = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 ? 3 : 2;
        boolean whole = lead >= 0xC2 && lead <= 0xF4 && i + length <= b.length;
        for (int k = 1; whole && k < length; k++) {
          whole = (b[i + k] & 0xC0) == 0x80;
        }
        if (!whole) {
          broken++;
          i++;
        } else {
          if (length == 2) {
            two++;
          } else {
            longer++;
          }
          i += length;
        }
      }
    }
  }
}
