package dev.newsdigest.llm.chat;

import java.util.Objects;

/**
 * What a model answered. The text is untrusted input.
 *
 * @param text the answer; may be empty
 * @param finishReason why the model stopped
 * @param usage tokens, {@link Usage#NONE} if unknown
 * @param model the model that answered, as the provider names it
 */
public record ChatReply(String text, FinishReason finishReason, Usage usage, String model) {

  public ChatReply {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(finishReason, "finishReason");
    Objects.requireNonNull(usage, "usage");
    Objects.requireNonNull(model, "model");
  }

  /** Returns a complete answer of unknown usage; enough for a caller's own model. */
  public static ChatReply of(String text) {
    return new ChatReply(text, FinishReason.STOP, Usage.NONE, "model");
  }
}
