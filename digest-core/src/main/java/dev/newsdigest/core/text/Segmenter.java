package dev.newsdigest.core.text;

import dev.newsdigest.core.article.Language;
import java.util.List;

/**
 * Splits a text into words, numbers and marks.
 *
 * <p>Implementations are thread-safe, never throw on any string and run in time linear in its
 * length. The built-in one is {@link LexiconSegmenter}; adapters for other engines implement this
 * one method.
 */
@FunctionalInterface
public interface Segmenter {

  /**
   * @param text any string
   * @param language what it is written in; {@link Language#UND} where unknown
   * @return tokens by ascending start; white space and invisible characters belong to none
   */
  List<Token> segment(String text, Language language);
}
