package dev.newsdigest.sources.feed;

import dev.newsdigest.sources.http.WebCharsets;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Whether bytes without a declared charset are Chinese in GB18030 or Big5. Frequent characters sit
 * at the front of both code tables (level 1: GB2312 rows 0xB0-0xD7, Big5 0xA4-0xC6), so the share
 * of pairs within them tells.
 */
final class ChineseEvidence {

  private static final double ENOUGH = 0.7;
  private static final int FEWEST_PAIRS = 3;

  private ChineseEvidence() {}

  static @Nullable Charset charsetOf(byte[] bytes) {
    double simplified = share(bytes, 0xB0, 0xD7, 0xA1);
    double traditional = share(bytes, 0xA4, 0xC6, 0x40);
    if (Math.max(simplified, traditional) < ENOUGH) {
      return null;
    }
    String label = simplified >= traditional ? "GB18030" : "Big5-HKSCS";
    return WebCharsets.ofLabel(label).orElse(null);
  }

  private static double share(byte[] b, int low, int high, int lowestTrail) {
    int pairs = 0;
    int common = 0;
    for (int i = 0; i + 1 < b.length; i++) {
      int lead = b[i] & 0xFF;
      if (lead < 0x81) {
        continue;
      }
      int trail = b[i + 1] & 0xFF;
      pairs++;
      if (lead >= low && lead <= high && trail >= lowestTrail && trail != 0x7F && trail != 0xFF) {
        common++;
      }
      i++;
    }
    return pairs < FEWEST_PAIRS ? 0 : (double) common / pairs;
  }
}
