package dev.newsdigest.core.text;

import dev.newsdigest.core.article.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into sentences. Line breaks always end one; Chinese 。！？；… with what closes behind
 * them; a point only where the next word can start a sentence and the one before is neither an
 * abbreviation nor an initial. A cited sentence stays with the "he said" behind it. Thread-safe,
 * linear.
 */
public final class Sentences {

  /** How far behind a closing quote its "表示" may stand. */
  private static final int ATTRIBUTION = 16;

  private Sentences() {}

  /**
   * @param text any string
   * @param language what it is written in; only {@link Language#isUnspaced} matters
   * @return spans without surrounding white space, in order, none empty, covering all but white
   *     space
   */
  public static List<TextSpan> of(String text, Language language) {
    List<TextSpan> sentences = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = -1;
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        end = at + 1;
      } else if (isFullStop(c)) {
        end = endAfter(text, at, language);
      } else if (c == '.' || c == '!' || c == '?') {
        end = latinEnd(text, at, language);
      }
      if (end < 0) {
        at++;
      } else {
        add(sentences, text, start, end);
        start = end;
        at = end;
      }
    }
    add(sentences, text, start, text.length());
    return sentences;
  }

  private static boolean isFullStop(char c) {
    return c == '。' || c == '！' || c == '？' || c == '；' || c == '…' || c == '｡';
  }

  /** The end of a sentence whose mark stands at {@code at}, or -1 where it goes on. */
  private static int endAfter(String text, int at, Language language) {
    int end = at + 1;
    while (end < text.length() && (isFullStop(text.charAt(end)) || isAsciiMark(text.charAt(end)))) {
      end++;
    }
    int marks = end;
    end = closers(text, end);
    boolean closed = end > marks;
    if (closed && isAttributionAhead(text, end)) {
      return -1;
    }
    // An ellipsis inside a sentence; a quoted exclamation before a comma or more text.
    if (end < text.length()) {
      char next = text.charAt(end);
      boolean soft = text.charAt(at) == '…' || text.charAt(at) == '；';
      if (next == '，' || next == '、' || next == '：') {
        return -1;
      }
      if (soft && text.charAt(at) == '…' && !language.isUnspaced() && Character.isLowerCase(next)) {
        return -1;
      }
    }
    return end;
  }

  private static int latinEnd(String text, int at, Language language) {
    int end = at + 1;
    while (end < text.length() && (isAsciiMark(text.charAt(end)) || text.charAt(end) == '…')) {
      end++;
    }
    boolean several = end - at > 1;
    int marks = end;
    end = closers(text, end);
    if (end >= text.length()) {
      return end;
    }
    char next = text.charAt(end);
    boolean afterHan =
        at > 0 && (Chars.isHan(text.charAt(at - 1)) || Chars.isKana(text.charAt(at - 1)));
    if (afterHan) {
      return Chars.isDigit(next) && end == marks || next == '，' ? -1 : end;
    }
    if (!Chars.isBlank(next)) {
      // "again?”He": a closing quote, then a capital or an ideograph without a space.
      boolean fresh = Chars.isHan(next) || end > marks && Character.isUpperCase(next);
      boolean address = text.charAt(at) == '.' && end == marks && Chars.isHan(next);
      return fresh && !address ? end : -1;
    }
    int word = end;
    while (word < text.length() && text.charAt(word) != '\n' && isSkipped(text.charAt(word))) {
      word++;
    }
    if (word >= text.length() || text.charAt(word) == '\n') {
      return end;
    }
    char first = text.charAt(word);
    if (language.isUnspaced() && isBrokenDecimal(text, at, word)) {
      return -1;
    }
    if (Character.isLowerCase(first) && !isCamelName(text, word)) {
      return text.charAt(at) == '.' && !several && end == marks && !afterLongWord(text, at)
          ? -1
          : lowerCaseEnd(text, at, end > marks, end);
    }
    if (text.charAt(at) == '.' && !several && end == marks) {
      return Abbreviations.endsAt(text, at, word) ? -1 : end;
    }
    return end;
  }

  /** "版本 2. 0 发布": some sites put a space into decimals; Chinese ends no sentence that way. */
  private static boolean isBrokenDecimal(String text, int at, int next) {
    return text.charAt(at) == '.'
        && at > 0
        && Chars.isDigit(text.charAt(at - 1))
        && Chars.isDigit(text.charAt(next));
  }

  /** A lower-case word behind: a quote goes on ("…?" he said), most points do too. */
  private static int lowerCaseEnd(String text, int at, boolean closed, int end) {
    return closed || text.charAt(at) != '!' ? -1 : end;
  }

  private static boolean afterLongWord(String text, int at) {
    return at > 0 && (text.charAt(at - 1) == '!' || text.charAt(at - 1) == '?');
  }

  /** {@code iPhone}, {@code xAI}, {@code eBay} may start a sentence. */
  private static boolean isCamelName(String text, int word) {
    for (int i = word + 1; i < Math.min(text.length(), word + 4); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
      if (!Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isSkipped(char c) {
    return Chars.isBlank(c)
        || c == '"'
        || c == '\''
        || c == '“'
        || c == '‘'
        || c == '('
        || c == '['
        || c == '「';
  }

  private static boolean isAsciiMark(char c) {
    return c == '.' || c == '!' || c == '?';
  }

  private static int closers(String text, int from) {
    int end = from;
    while (end < text.length() && isCloser(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isCloser(String text, int at) {
    return switch (text.charAt(at)) {
      case '”', '’', '」', '』', '）', ')', ']', '】', '》' -> true;
      case '"', '\'' -> at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
      default -> false;
    };
  }

  /** “……。”他说： the words behind the quote name its speaker, so it is one sentence. */
  private static boolean isAttributionAhead(String text, int from) {
    int end = Math.min(text.length(), from + ATTRIBUTION);
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == '说' || c == '說' || c == '称' || c == '稱' || c == '道' && i > from) {
        return true;
      }
      if (c == '表' && i + 1 < end && text.charAt(i + 1) == '示') {
        return true;
      }
      if (!Chars.isHan(c) && !Chars.isLatin(c) && c != ' ' && c != '·') {
        return false;
      }
    }
    return false;
  }

  private static void add(List<TextSpan> sentences, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Chars.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && Chars.isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new TextSpan(from, to));
    }
  }
}
