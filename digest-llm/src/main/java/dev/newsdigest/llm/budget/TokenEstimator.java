package dev.newsdigest.llm.budget;

import dev.newsdigest.llm.chat.ChatMessage;
import dev.newsdigest.llm.chat.ChatRequest;

/**
 * Counts the tokens of a text without a model's vocabulary. Implementations must be thread-safe and
 * should err on the high side: budgets are held by the estimate before a call.
 */
@FunctionalInterface
public interface TokenEstimator {

  /**
   * One token a Chinese, Japanese or Korean character, one for four other letters, one for two
   * characters of any other kind. Measured: Chinese takes 0.65 (o200k) to 0.94 (cl100k) tokens a
   * character, English 4.5 characters a token, so this is on the safe side for both.
   */
  TokenEstimator STANDARD = new ScriptTokenEstimator();

  /** Tokens of the text, at least; 0 for the empty text. */
  int tokens(CharSequence text);

  /** Tokens a request sends: instructions, schema, messages and what frames them. */
  default int inputTokens(ChatRequest request) {
    int framing = 8;
    int tokens = framing + tokens(request.system());
    for (ChatMessage message : request.messages()) {
      tokens = Math.addExact(tokens, framing + tokens(message.text()));
    }
    return tokens + request.schema().map(schema -> tokens(schema.json())).orElse(0);
  }
}
