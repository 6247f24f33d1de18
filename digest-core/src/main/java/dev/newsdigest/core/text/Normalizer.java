package dev.newsdigest.core.text;

import java.text.Normalizer.Form;
import java.util.Locale;

/** Brings spellings of one thing together. Thread-safe, linear in the text. */
public final class Normalizer {

  private Normalizer() {}

  /**
   * The comparable form of a text: NFKC (full-width to ASCII, ligatures apart), lower case, one
   * kind of quotes, dashes and spaces, nothing invisible. Offsets change; use {@link #foldInPlace}
   * where they matter.
   */
  public static String fold(String text) {
    if (isPlain(text)) {
      return lowerAscii(text);
    }
    String composed = java.text.Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (!Chars.isInvisible(c)) {
        out.append(unify(c));
      }
    }
    return out.toString();
  }

  /**
   * Folds character by character, so that every offset stays true: full-width to ASCII, lower case,
   * one kind of quotes, dashes and spaces; invisible characters become spaces.
   *
   * @return a string of the same length
   */
  public static String foldInPlace(String text) {
    char[] out = new char[text.length()];
    for (int i = 0; i < out.length; i++) {
      out[i] = fold(text.charAt(i));
    }
    return new String(out);
  }

  /** One character of {@link #foldInPlace}. */
  static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '\n' ? c : c < ' ' ? ' ' : c;
    }
    if (Chars.isHan(c)) {
      return c;
    }
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return fold((char) (c - 0xFEE0));
    }
    if (Chars.isInvisible(c)) {
      return ' ';
    }
    char lower = Character.toLowerCase(c);
    return unify(lower);
  }

  /**
   * Removes what a reader cannot see: zero-width and bidirectional controls, byte order marks,
   * other control characters. Lone surrogates become U+FFFD, other spaces plain ones; case, width
   * and line breaks stay.
   */
  public static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        out.append(c).append(text.charAt(++i));
      } else if (Character.isSurrogate(c)) {
        out.append('\uFFFD');
      } else if (c != '\n' && c != '\t' && Character.isSpaceChar(c)) {
        out.append(' ');
      } else if (!Chars.isInvisible(c) && c != '\r') {
        out.append(c);
      } else if (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
        out.append('\n');
      }
    }
    return out.toString();
  }

  private static char unify(char c) {
    return switch (c) {
      case '‘', '’', '‚', '‛', 'ʼ', '′', '＇' -> '\'';
      case '“', '”', '„', '‟', '″', '«', '»', '「', '」', '『', '』', '＂' -> '"';
      case '‐', '‑', '‒', '–', '—', '―', '−', '﹣', '－' -> '-';
      case '～', '〜', '∼' -> '~';
      case '￥' -> '¥';
      case '￡' -> '£';
      case '￦' -> '₩';
      default -> c > 0x7F && Character.isSpaceChar(c) ? ' ' : c;
    };
  }

  /** Neither NFKC nor unification would change it: ASCII and common ideographs. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x7F && !(c >= 0x4E00 && c <= 0x9FFF) || Chars.isInvisible(c)) {
        return false;
      }
    }
    return true;
  }

  private static String lowerAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        return text.toLowerCase(Locale.ROOT);
      }
    }
    return text;
  }
}
