package dev.newsdigest.llm.chat;

/** Why a model stopped. */
public enum FinishReason {
  /** The answer is complete. */
  STOP,
  /** The answer was cut at the token limit; do not parse it. */
  LENGTH,
  /** The provider gave none, or one this library does not know. */
  OTHER
}
