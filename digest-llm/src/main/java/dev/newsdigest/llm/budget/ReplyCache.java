package dev.newsdigest.llm.budget;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.ChatReply;
import dev.newsdigest.llm.chat.ChatRequest;
import dev.newsdigest.llm.chat.FinishReason;
import dev.newsdigest.llm.chat.Usage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Replies kept by the content of their requests, so that the same question is paid for once. Only
 * whole answers are kept. Thread-safe.
 */
public final class ReplyCache {

  private static final long LARGEST_MEMORY_CHARS = 8L << 20;

  private final JsonMapper mapper = new JsonMapper();
  private final Cache<String, ChatReply> memory =
      Caffeine.newBuilder()
          .maximumWeight(LARGEST_MEMORY_CHARS)
          .weigher((String key, ChatReply reply) -> key.length() + reply.text().length())
          .build();
  private final @Nullable ReplyStore store;

  private ReplyCache(@Nullable ReplyStore store) {
    this.store = store;
  }

  /** Returns a cache of about 8 million characters that ends with the process. */
  public static ReplyCache inMemory() {
    return new ReplyCache(null);
  }

  /** Returns a cache in memory in front of a store. */
  public static ReplyCache over(ReplyStore store) {
    return new ReplyCache(store);
  }

  /** Returns the model behind this cache; a kept reply reports {@link Usage#NONE}. */
  public ChatModel cached(ChatModel model) {
    return ChatModel.named(model.name(), request -> answer(model, request));
  }

  private ChatReply answer(ChatModel model, ChatRequest request) {
    String key = RequestKey.of(model.name(), request);
    ChatReply known = memory.getIfPresent(key);
    if (known == null) {
      known = stored(key).orElse(null);
    }
    if (known != null) {
      memory.put(key, known);
      return new ChatReply(known.text(), known.finishReason(), Usage.NONE, known.model());
    }
    ChatReply reply = model.chat(request);
    if (reply.finishReason() != FinishReason.LENGTH && !reply.text().isBlank()) {
      memory.put(key, reply);
      store(key, reply);
    }
    return reply;
  }

  private Optional<ChatReply> stored(String key) {
    return store == null ? Optional.empty() : store.read(key).flatMap(this::parse);
  }

  /** A damaged entry counts as absent. */
  private Optional<ChatReply> parse(String value) {
    try {
      JsonNode root = mapper.readTree(value);
      if (!root.path("text").isTextual() || !root.path("model").isTextual()) {
        return Optional.empty();
      }
      FinishReason reason =
          root.path("finish").asText().equals("STOP") ? FinishReason.STOP : FinishReason.OTHER;
      return Optional.of(
          new ChatReply(
              root.path("text").asText(), reason, Usage.NONE, root.path("model").asText()));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private void store(String key, ChatReply reply) {
    if (store != null) {
      store.write(
          key,
          mapper
              .createObjectNode()
              .put("text", reply.text())
              .put("finish", reply.finishReason().name())
              .put("model", reply.model())
              .toString());
    }
  }
}
