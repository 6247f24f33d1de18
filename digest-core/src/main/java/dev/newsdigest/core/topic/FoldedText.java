package dev.newsdigest.core.topic;

import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.text.Token;

/**
 * A text in the form evidence is compared in: token forms, one space where the text has space, none
 * beside a Chinese character, so that {@code AI 芯片} and {@code AI芯片} are one.
 */
final class FoldedText {

  private FoldedText() {}

  /** Folds at most the first {@code most} tokens. */
  static String of(AnalyzedText text, int most) {
    StringBuilder out = new StringBuilder();
    int end = 0;
    int left = most;
    for (Token token : text.tokens()) {
      if (left-- == 0) {
        break;
      }
      append(out, token.form(), token.start() > end && end > 0);
      end = token.end();
    }
    return out.toString();
  }

  /** The same for a phrase of a data file, which is lower case and simplified already. */
  static String of(String phrase) {
    StringBuilder out = new StringBuilder();
    for (String word : phrase.strip().split("\\s+")) {
      append(out, word, out.length() > 0);
    }
    return out.toString();
  }

  private static void append(StringBuilder out, String form, boolean spaced) {
    if (form.isEmpty()) {
      return;
    }
    boolean beside =
        out.length() > 0 && !isHan(out.charAt(out.length() - 1)) && !isHan(form.charAt(0));
    if (spaced && beside) {
      out.append(' ');
    }
    out.append(form);
  }

  static boolean isHan(char c) {
    return c >= 0x3400 && c <= 0x9FFF;
  }
}
