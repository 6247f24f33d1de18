package dev.newsdigest.core.ground;

import dev.newsdigest.core.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Cuts sentences into clauses. */
final class Clauses {

  private Clauses() {}

  /**
   * Pieces of a sentence that say one thing each: parted by semicolons, line breaks and dashes, in
   * Chinese by commas too.
   */
  static List<TextSpan> split(String text, TextSpan sentence) {
    boolean chinese = isChinese(text, sentence);
    List<TextSpan> clauses = new ArrayList<>();
    int start = sentence.start();
    for (int i = sentence.start(); i < sentence.end(); i++) {
      char c = text.charAt(i);
      boolean cut =
          c == ';' || c == '；' || c == '\n' || c == '。' || chinese && (c == '，' || c == '：');
      if (cut) {
        if (i > start) {
          clauses.add(new TextSpan(start, i));
        }
        start = i + 1;
      }
    }
    if (start < sentence.end()) {
      clauses.add(new TextSpan(start, sentence.end()));
    }
    return clauses;
  }

  /** Every clause of a text. */
  static List<TextSpan> all(TextView view) {
    List<TextSpan> all = new ArrayList<>();
    for (TextSpan sentence : view.analyzed().sentences()) {
      all.addAll(split(view.text(), sentence));
    }
    return all;
  }

  /** Whether a piece is written in Chinese: at least a fifth of its letters are ideographs. */
  static boolean isChinese(String text, TextSpan span) {
    int han = 0;
    int latin = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (isHan(c)) {
        han++;
      } else if (Character.isLetter(c)) {
        latin++;
      }
    }
    return han * 4 > latin;
  }

  static boolean hasHan(String text, TextSpan span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (isHan(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF;
  }
}
