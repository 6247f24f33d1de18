package dev.newsdigest.core.text;

import dev.newsdigest.core.article.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Words by lexicon for Han characters, by spelling for everything else.
 *
 * <p>Han runs take the most probable path through the words of a {@link Lexicon} (unigram model,
 * dynamic programming). Neighbouring characters that belong to no word come out joined when they
 * are two to four (most often a name), as overlapping character pairs when they are more. Names of
 * Latin letters and digits stay whole: {@code Qwen3-Max}, {@code GPT-5.2}, {@code 3nm}; hyphens of
 * plain words part ({@code open-source}); a possessive {@code 's} belongs to no token.
 *
 * <p>Immutable, thread-safe; linear in the text; one pass.
 */
public final class LexiconSegmenter implements Segmenter {

  private final Lexicon lexicon;

  private LexiconSegmenter(Lexicon lexicon) {
    this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
  }

  public static LexiconSegmenter of(Lexicon lexicon) {
    return new LexiconSegmenter(lexicon);
  }

  @Override
  public List<Token> segment(String text, Language language) {
    List<Token> tokens = new ArrayList<>(text.length() / 3 + 4);
    segment(text, tokens, new HanRun(lexicon, text, tokens)::segment);
    return tokens;
  }

  /** Adds the tokens of a text, those of each run of Han characters by the reader given. */
  void segment(String text, List<Token> tokens, HanReader han) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Chars.isBlank(c)) {
        at++;
      } else if (Chars.isHan(c)) {
        int end = at + 1;
        while (end < text.length() && Chars.isHan(text.charAt(end))) {
          end++;
        }
        han.read(at, end);
        at = end;
      } else if (Chars.isLatin(c) || Chars.isDigit(c)) {
        at = latin(text, at, tokens);
      } else {
        at = other(text, at, tokens);
      }
    }
  }

  /** Reads the Han characters between two offsets. */
  interface HanReader {
    void read(int start, int end);
  }

  @Override
  public LexiconSegmenter withWords(Collection<String> words) {
    return new LexiconSegmenter(lexicon.plus(words));
  }

  private int latin(String text, int start, List<Token> tokens) {
    int end = LatinToken.end(text, start);
    int mixed = mixedWordEnd(text, start);
    if (mixed > end) {
      tokens.add(
          new Token(Lexicon.key(text.substring(start, mixed)), TokenKind.WORD, start, mixed));
      return mixed;
    }
    tokens.add(LatinToken.of(text, start, end));
    return LatinToken.afterPossessive(text, end);
  }

  /** End of the longest listed word of Latin and Han characters here, such as A股; else -1. */
  private int mixedWordEnd(String text, int start) {
    return Math.max(
        mixedWordEnd(lexicon.generalTrie(), text, start),
        mixedWordEnd(lexicon.namedTrie(), text, start));
  }

  private static int mixedWordEnd(WordTrie trie, String text, int start) {
    int found = -1;
    int node = WordTrie.ROOT;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      node = trie.next(node, ChineseScript.simplified(Normalizer.fold(c)));
      if (node == WordTrie.NONE) {
        break;
      }
      if (!Float.isNaN(trie.score(node)) && Chars.isHan(c)) {
        found = i + 1;
      }
    }
    return found;
  }

  /** Runs of one other script are words; anything else is one mark. */
  private static int other(String text, int start, List<Token> tokens) {
    int end = start;
    boolean kana = Chars.isKana(text.charAt(start));
    while (end < text.length()) {
      char c = text.charAt(end);
      int point = text.codePointAt(end);
      boolean goesOn =
          kana
              ? Chars.isKana(c)
              : isWordPart(point) && !Chars.isHan(c) && !Chars.isLatin(c) && !Chars.isKana(c);
      if (!goesOn) {
        break;
      }
      end += Character.charCount(point);
    }
    TokenKind kind = TokenKind.WORD;
    if (end == start) {
      end += Character.charCount(text.codePointAt(start));
      kind = TokenKind.PUNCTUATION;
    }
    tokens.add(new Token(Normalizer.fold(text.substring(start, end)), kind, start, end));
    return end;
  }

  private static boolean isWordPart(int point) {
    if (Character.isLetterOrDigit(point)) {
      return point != '丨';
    }
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK && !Chars.isInvisible((char) point)
        || type == Character.COMBINING_SPACING_MARK;
  }
}
