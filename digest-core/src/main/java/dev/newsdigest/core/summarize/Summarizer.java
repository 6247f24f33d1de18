package dev.newsdigest.core.summarize;

import dev.newsdigest.core.failure.DigestException;

/**
 * Writes an edition as claims: the plug-in point of the summarize stage. Must be thread-safe; may
 * block on the network. Everything it writes is checked afterwards, whoever it is.
 */
@FunctionalInterface
public interface Summarizer {

  /**
   * Writes one edition.
   *
   * @throws DigestException when nothing could be written; {@link #firstOf} then asks the next one
   */
  Draft summarize(SummaryRequest request);

  /** Name in reports. */
  default String name() {
    Class<?> type = getClass();
    // The class of a lambda is named anew in each process; reports must not depend on that.
    return type.isHidden() || type.isAnonymousClass() ? "summarizer" : type.getSimpleName();
  }

  /** Returns the built-in extractive summarizer: no model, no network, same input same bytes. */
  static Summarizer extractive() {
    return ExtractiveSummarizer.create();
  }

  /**
   * Returns a summarizer that asks the given ones in order until one writes a draft with a block;
   * the failures before it stand in the draft's notes.
   */
  static Summarizer firstOf(Summarizer first, Summarizer... others) {
    return new FirstOfSummarizer(first, others);
  }

  /**
   * Returns a summarizer whose claims in another language than the digest's are translated. A claim
   * that cannot be translated stays as it is; one whose translation the articles do not carry is
   * replaced by the pipeline's repair like any other.
   */
  static Summarizer translated(Summarizer writer, Translator translator) {
    return new TranslatingSummarizer(writer, translator);
  }
}
