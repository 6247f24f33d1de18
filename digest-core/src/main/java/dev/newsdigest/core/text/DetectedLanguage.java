package dev.newsdigest.core.text;

import dev.newsdigest.core.article.Language;
import java.util.Objects;

/**
 * What a {@link LanguageDetector} found.
 *
 * @param language {@link Language#UND} where nothing speaks for any language
 * @param confidence 0 (a guess) to 1 (certain); comparable between answers of one detector only
 */
public record DetectedLanguage(Language language, double confidence) {

  public DetectedLanguage {
    Objects.requireNonNull(language, "language");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence outside 0..1: " + confidence);
    }
  }
}
