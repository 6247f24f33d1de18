package dev.newsdigest.llm.budget;

import dev.newsdigest.llm.chat.ChatMessage;
import dev.newsdigest.llm.chat.ChatRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over everything that shapes an answer; random fences are left out by the content key. */
final class RequestKey {

  private static final String FORMAT = "1";

  private RequestKey() {}

  static String of(String model, ChatRequest request) {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
    add(digest, FORMAT);
    add(digest, model);
    add(digest, request.system());
    if (request.contentKey().isPresent()) {
      add(digest, request.contentKey().get());
    } else {
      for (ChatMessage message : request.messages()) {
        add(digest, message.role().name());
        add(digest, message.text());
      }
    }
    add(digest, request.schema().map(schema -> schema.name() + schema.json()).orElse(""));
    add(digest, Integer.toString(request.maxTokens()));
    add(digest, request.temperature().toString());
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
    digest.update(bytes);
  }
}
