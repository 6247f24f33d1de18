package dev.newsdigest.core.text;

/**
 * Traditional and Simplified characters. The table maps one character to one; words that differ
 * between regions (軟體, 软件) are the business of a knowledge base. Thread-safe.
 */
public final class ChineseScript {

  private static final char[] SIMPLIFIED = new char[Character.MAX_VALUE + 1];

  /** Characters found in Simplified text only, as targets of the table. */
  private static final boolean[] SIMPLIFIED_ONLY = new boolean[Character.MAX_VALUE + 1];

  static {
    for (int i = 0; i < SIMPLIFIED.length; i++) {
      SIMPLIFIED[i] = (char) i;
    }
    // A line is a pair; a trailing + tells that the simplified form is no traditional character
    // too.
    ResourceLines.words(
        "zh-script.txt",
        pair -> {
          SIMPLIFIED[pair.charAt(0)] = pair.charAt(1);
          if (pair.length() == 3) {
            SIMPLIFIED_ONLY[pair.charAt(1)] = true;
          }
        });
  }

  private ChineseScript() {}

  /** The simplified form; the character itself where it has none. */
  static char simplified(char c) {
    return SIMPLIFIED[c];
  }

  /** Whether the character stands in Traditional text only. */
  static boolean isTraditionalOnly(char c) {
    return SIMPLIFIED[c] != c;
  }

  /** Whether the character stands in Simplified text only (or Japanese). */
  static boolean isSimplifiedOnly(char c) {
    return SIMPLIFIED_ONLY[c];
  }

  /** Character by character; the length stays, so do offsets. */
  public static String toSimplified(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isTraditionalOnly(text.charAt(i))) {
        char[] out = text.toCharArray();
        for (int j = i; j < out.length; j++) {
          out[j] = SIMPLIFIED[out[j]];
        }
        return new String(out);
      }
    }
    return text;
  }

  /** Whether more characters are Traditional only than Simplified only. */
  public static boolean isTraditional(String text) {
    int balance = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      balance += isTraditionalOnly(c) ? 1 : isSimplifiedOnly(c) ? -1 : 0;
    }
    return balance > 0;
  }
}
