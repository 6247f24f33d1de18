package dev.newsdigest.core.text;

import dev.newsdigest.core.article.Language;
import org.jspecify.annotations.Nullable;

/** Tells the language of a headline, lead or text. Thread-safe. */
@FunctionalInterface
public interface LanguageDetector {

  /**
   * @param text any string; more than the first few thousand characters are not read
   * @param hint what the feed or page declares; decides where the text itself does not (brand
   *     names, kanji-only Japanese, numbers), never against clear evidence
   * @return never null; Chinese always with its script
   */
  DetectedLanguage detect(String text, @Nullable Language hint);

  /** The built-in detector: writing system first, then stop words and letters of the language. */
  static LanguageDetector create() {
    return ScriptLanguageDetector.INSTANCE;
  }
}
