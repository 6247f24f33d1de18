package dev.newsdigest.llm.chat;

/**
 * Tokens of one or more calls.
 *
 * @param inputTokens tokens read, cached ones included; 0 where the provider does not say
 * @param cachedInputTokens part of {@code inputTokens} the provider had cached and bills lower
 * @param outputTokens tokens written, hidden reasoning included
 */
public record Usage(long inputTokens, long cachedInputTokens, long outputTokens) {

  /** Nothing used, or nothing known. */
  public static final Usage NONE = new Usage(0, 0, 0);

  public Usage {
    if (inputTokens < 0 || cachedInputTokens < 0 || outputTokens < 0) {
      throw new IllegalArgumentException(
          "token counts must not be negative: "
              + inputTokens
              + ", "
              + cachedInputTokens
              + ", "
              + outputTokens);
    }
  }

  public Usage plus(Usage other) {
    return new Usage(
        Math.addExact(inputTokens, other.inputTokens),
        Math.addExact(cachedInputTokens, other.cachedInputTokens),
        Math.addExact(outputTokens, other.outputTokens));
  }

  /** Input and output together. */
  public long totalTokens() {
    return Math.addExact(inputTokens, outputTokens);
  }
}
