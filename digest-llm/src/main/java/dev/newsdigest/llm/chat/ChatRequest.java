package dev.newsdigest.llm.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One question to a model. Immutable; thread-safe as long as the progress callback is.
 *
 * <p>Put what stays the same from call to call into {@link #system()}: providers cache prefixes.
 */
public final class ChatRequest {

  private final String system;
  private final List<ChatMessage> messages;
  private final @Nullable OutputSchema schema;
  private final int maxTokens;
  private final @Nullable Double temperature;
  private final Deadline deadline;
  private final Cancellation cancellation;
  private final @Nullable Consumer<String> progress;
  private final @Nullable String contentKey;

  private ChatRequest(Builder builder) {
    this.system = builder.system;
    this.messages = List.copyOf(builder.messages);
    this.schema = builder.schema;
    this.maxTokens = builder.maxTokens;
    this.temperature = builder.temperature;
    this.deadline = builder.deadline;
    this.cancellation = builder.cancellation;
    this.progress = builder.progress;
    this.contentKey = builder.contentKey;
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    Builder copy = new Builder();
    copy.system = system;
    copy.messages.addAll(messages);
    copy.schema = schema;
    copy.maxTokens = maxTokens;
    copy.temperature = temperature;
    copy.deadline = deadline;
    copy.cancellation = cancellation;
    copy.progress = progress;
    copy.contentKey = contentKey;
    return copy;
  }

  /** Instructions; empty if there are none. */
  public String system() {
    return system;
  }

  /** The turns, oldest first; at least one, the last by the user. */
  public List<ChatMessage> messages() {
    return messages;
  }

  /** All user turns as one text, for models that take a single prompt. */
  public String userText() {
    StringBuilder text = new StringBuilder();
    for (ChatMessage message : messages) {
      if (message.role() == ChatMessage.Role.USER) {
        text.append(text.isEmpty() ? "" : "\n\n").append(message.text());
      }
    }
    return text.toString();
  }

  /** The form the answer must have; empty for free text. */
  public Optional<OutputSchema> schema() {
    return Optional.ofNullable(schema);
  }

  /** Most tokens the answer may have; always set, since it bounds what a call can cost. */
  public int maxTokens() {
    return maxTokens;
  }

  /** Randomness, 0 to 2; empty leaves the provider's default (some models refuse any value). */
  public OptionalDouble temperature() {
    return temperature == null ? OptionalDouble.empty() : OptionalDouble.of(temperature);
  }

  /** When the whole call, retries included, must be over. */
  public Deadline deadline() {
    return deadline;
  }

  public Cancellation cancellation() {
    return cancellation;
  }

  /**
   * Receives the answer's text piece by piece, on the calling thread; a provider that can stream
   * streams if this is present. The reply is the same either way.
   */
  public Optional<Consumer<String>> progress() {
    return Optional.ofNullable(progress);
  }

  /**
   * What the request is about without its random parts, for caches; empty if the text itself
   * identifies it.
   */
  public Optional<String> contentKey() {
    return Optional.ofNullable(contentKey);
  }

  /** Sizes only: prompts may hold text that does not belong into logs. */
  @Override
  public String toString() {
    return "ChatRequest[" + messages.size() + " messages, at most " + maxTokens + " tokens out]";
  }

  /** Builds a {@link ChatRequest}; at least one message is required. */
  public static final class Builder {
    private String system = "";
    private final List<ChatMessage> messages = new ArrayList<>();
    private @Nullable OutputSchema schema;
    private int maxTokens = 2_048;
    private @Nullable Double temperature;
    private Deadline deadline = Deadline.none();
    private Cancellation cancellation = new Cancellation();
    private @Nullable Consumer<String> progress;
    private @Nullable String contentKey;

    private Builder() {}

    public Builder system(String system) {
      this.system = Objects.requireNonNull(system, "system");
      return this;
    }

    public Builder addUser(String text) {
      messages.add(ChatMessage.user(text));
      return this;
    }

    public Builder addAssistant(String text) {
      messages.add(ChatMessage.assistant(text));
      return this;
    }

    public Builder schema(@Nullable OutputSchema schema) {
      this.schema = schema;
      return this;
    }

    /** Sets the most tokens of the answer; 2,048 by default. */
    public Builder maxTokens(int maxTokens) {
      if (maxTokens < 1) {
        throw new IllegalArgumentException("maxTokens must be at least 1, not " + maxTokens);
      }
      this.maxTokens = maxTokens;
      return this;
    }

    public Builder temperature(@Nullable Double temperature) {
      if (temperature != null && !(temperature >= 0 && temperature <= 2)) {
        throw new IllegalArgumentException("temperature is 0 to 2, not " + temperature);
      }
      this.temperature = temperature;
      return this;
    }

    public Builder deadline(Deadline deadline) {
      this.deadline = Objects.requireNonNull(deadline, "deadline");
      return this;
    }

    public Builder cancellation(Cancellation cancellation) {
      this.cancellation = Objects.requireNonNull(cancellation, "cancellation");
      return this;
    }

    public Builder progress(@Nullable Consumer<String> progress) {
      this.progress = progress;
      return this;
    }

    public Builder contentKey(@Nullable String contentKey) {
      this.contentKey = contentKey;
      return this;
    }

    /**
     * Returns the request.
     *
     * @throws IllegalStateException if there is no message or the last one is not the user's
     */
    public ChatRequest build() {
      if (messages.isEmpty() || messages.get(messages.size() - 1).role() != ChatMessage.Role.USER) {
        throw new IllegalStateException("the last message of a request must be the user's");
      }
      return new ChatRequest(this);
    }
  }
}
