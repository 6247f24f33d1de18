package dev.newsdigest.core.text;

/** Classes of characters the stages of this package agree on. */
final class Chars {

  private Chars() {}

  /**
   * CJK ideographs of the basic plane, with the iteration mark and the ideographic zero. The
   * character of a stroke that headlines set as a bar (丨) is none.
   */
  static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF && c != '丨'
        || c >= 0x3400 && c <= 0x4DBF
        || c >= 0xF900 && c <= 0xFAFF
        || c == '々'
        || c == '〇';
  }

  static boolean isKana(char c) {
    return c >= 0x3041 && c <= 0x30FF && c != '・' && c != '゠' || c >= 0xFF66 && c <= 0xFF9F;
  }

  static boolean isHangul(char c) {
    return c >= 0xAC00 && c <= 0xD7A3 || c >= 0x1100 && c <= 0x11FF || c >= 0x3130 && c <= 0x318F;
  }

  /** Letters of the Latin script, full-width ones and combined ones included. */
  static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= 0xC0 && c <= 0x24F && c != '×' && c != '÷'
        || c >= 0x1E00 && c <= 0x1EFF
        || c >= 0xFF21 && c <= 0xFF3A
        || c >= 0xFF41 && c <= 0xFF5A;
  }

  /** ASCII and full-width digits. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  /** Any space, control or format character, none of which belongs to a word. */
  static boolean isBlank(char c) {
    return c <= ' ' || c > 0x7E && (isInvisible(c) || Character.isSpaceChar(c));
  }

  /**
   * Zero-width, bidirectional and other format characters, soft hyphens, variation selectors and
   * control characters: they show nothing, and may hide a word from a comparison.
   */
  static boolean isInvisible(char c) {
    if (c < 0x20) {
      return c != '\n' && c != '\r' && c != '\t';
    }
    return c >= 0x7F && c <= 0x9F
        || c == 0xAD
        || c == 0x34F
        || c == 0x61C
        || c >= 0x180B && c <= 0x180E
        || c >= 0x200B && c <= 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2060 && c <= 0x206F
        || c >= 0xFE00 && c <= 0xFE0F
        || c == 0xFEFF
        || c >= 0xFFF9 && c <= 0xFFFB;
  }
}
