package dev.newsdigest.core.summarize;

import dev.newsdigest.core.article.Language;
import java.util.Optional;

/**
 * Brings a claim into the digest's language. Optional: without one, extractive claims stay in the
 * language of their article. Must be thread-safe; may block on the network. Translated claims pass
 * the same checks as all others.
 */
@FunctionalInterface
public interface Translator {

  /** Returns the text in the other language; empty where it cannot be had. */
  Optional<String> translate(String text, Language from, Language to);
}
