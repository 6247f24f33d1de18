package dev.newsdigest.llm.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.newsdigest.llm.chat.ChatReply;
import dev.newsdigest.llm.chat.ChatRequest;
import dev.newsdigest.llm.chat.Secret;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What distinguishes one provider's HTTP interface from another's. Stateless. */
interface WireFormat {

  /** Path and query below the base address; never holds the key. */
  String path(boolean stream);

  /** Headers of every call; the only place the key goes. */
  Map<String, String> headers(@Nullable Secret key);

  ObjectNode body(ChatRequest request, boolean stream);

  /** Reads a whole answer. */
  ChatReply reply(JsonNode root, ChatRequest request);

  /** Starts to read a streamed answer. */
  StreamReader reader(ChatRequest request);

  /** Whether a stream is server-sent events; otherwise one JSON object a line. */
  default boolean isEventStream() {
    return true;
  }

  /** Puts the events of one stream together. */
  interface StreamReader {

    /** Takes the next event and returns the text it adds, often empty. */
    String accept(JsonNode event);

    /** Whether the answer is complete, so that the end of the stream is no break. */
    boolean isComplete();

    ChatReply reply();
  }
}
