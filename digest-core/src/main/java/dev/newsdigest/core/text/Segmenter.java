package dev.newsdigest.core.text;

import dev.newsdigest.core.article.Language;
import java.util.Collection;
import java.util.List;

/**
 * Splits a text into words, numbers and marks.
 *
 * <p>Implementations are thread-safe, never throw on any string and run in time linear in its
 * length. The built-in one is {@link LexiconSegmenter}; adapters for other engines implement this
 * one method; {@code docs/words.md} shows how, and {@code SegmenterContract} in the test sources
 * checks it.
 */
@FunctionalInterface
public interface Segmenter {

  /**
   * @param text any string
   * @param language what it is written in; {@link Language#UND} where unknown
   * @return tokens by ascending start; white space and invisible characters belong to none
   */
  List<Token> segment(String text, Language language);

  /**
   * Returns a segmenter that also keeps these words whole, such as names found in the day's news.
   * An engine that cannot learn words stays as it is, which is what this method does unless
   * overridden.
   *
   * @param words Chinese words, in either script
   */
  default Segmenter withWords(Collection<String> words) {
    return this;
  }
}
