package dev.newsdigest.core.text;

import dev.newsdigest.core.article.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Another engine's Chinese words among the library's own tokens: the engine is asked for runs of
 * Han characters only; Latin names, figures and marks are read as by {@link LexiconSegmenter}, so
 * that {@code Qwen3-Max} and {@code 3nm} stay whole whatever the engine does with them. An adapter
 * is a line:
 *
 * <pre>{@code
 * Segmenter words = HanSegmenter.of(run -> engine.cut(run));
 * Analyzer analyzer = Analyzer.create().segmentingWith(words);
 * }</pre>
 *
 * <p>Immutable; as thread-safe and as fast as the engine.
 */
public final class HanSegmenter implements Segmenter {

  private static final LexiconSegmenter REST = LexiconSegmenter.of(Lexicon.of(List.of()));

  private final Function<String, List<String>> engine;
  private final Lexicon whole;

  private HanSegmenter(Function<String, List<String>> engine, Lexicon whole) {
    this.engine = Objects.requireNonNull(engine, "engine");
    this.whole = whole;
  }

  /**
   * Returns a segmenter that asks the engine.
   *
   * @param engine gets a run of Han characters as written, at most 8,192, and gives its words in
   *     order, nothing left out. An answer that does not spell the run is not used: the run then
   *     comes out in pairs of characters.
   */
  public static HanSegmenter of(Function<String, List<String>> engine) {
    return new HanSegmenter(engine, Lexicon.of(List.of()));
  }

  /**
   * Returns a segmenter that also keeps these words whole: neighbouring words of the engine that
   * spell one of them are joined. Names of a {@code KnowledgeBase} can be given so, too.
   */
  @Override
  public HanSegmenter withWords(Collection<String> words) {
    return new HanSegmenter(engine, whole.plus(words));
  }

  @Override
  public List<Token> segment(String text, Language language) {
    List<Token> tokens = new ArrayList<>(text.length() / 3 + 4);
    REST.segment(text, tokens, (start, end) -> read(text, start, end, tokens));
    return tokens;
  }

  private void read(String text, int start, int end, List<Token> tokens) {
    for (int from = start; from < end; from += HanPath.LONGEST) {
      String run = text.substring(from, Math.min(end, from + HanPath.LONGEST));
      List<String> words = engine.apply(run);
      if (String.join("", words).equals(run)) {
        add(run, from, words.stream().filter(word -> !word.isEmpty()).toList(), tokens);
      } else {
        new HanRun(whole, text, tokens).segment(from, from + run.length());
      }
    }
  }

  private void add(String run, int offset, List<String> words, List<Token> tokens) {
    int start = 0;
    for (int i = 0; i < words.size(); ) {
      int count = joined(words, i);
      int end = start;
      for (int last = i + count; i < last; i++) {
        end += words.get(i).length();
      }
      String form = Lexicon.key(run.substring(start, end));
      tokens.add(new Token(form, TokenKind.WORD, offset + start, offset + end));
      start = end;
    }
  }

  /** How many words from here on spell the longest word to be kept whole; one where none does. */
  private int joined(List<String> words, int from) {
    WordTrie trie = whole.namedTrie();
    int node = WordTrie.ROOT;
    int best = 1;
    for (int i = from; i < words.size(); i++) {
      String word = words.get(i);
      for (int j = 0; j < word.length(); j++) {
        node = trie.next(node, ChineseScript.simplified(word.charAt(j)));
        if (node == WordTrie.NONE) {
          return best;
        }
      }
      if (!Float.isNaN(trie.score(node))) {
        best = i - from + 1;
      }
    }
    return best;
  }
}
