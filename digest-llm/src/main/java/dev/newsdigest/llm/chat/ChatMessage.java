package dev.newsdigest.llm.chat;

import java.util.Objects;

/**
 * One turn of a conversation.
 *
 * @param role who speaks
 * @param text what is said; never null, may be empty
 */
public record ChatMessage(Role role, String text) {

  /** Who speaks. */
  public enum Role {
    /** The caller. */
    USER,
    /** The model, in an earlier answer. */
    ASSISTANT
  }

  public ChatMessage {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(text, "text");
  }

  public static ChatMessage user(String text) {
    return new ChatMessage(Role.USER, text);
  }

  public static ChatMessage assistant(String text) {
    return new ChatMessage(Role.ASSISTANT, text);
  }
}
