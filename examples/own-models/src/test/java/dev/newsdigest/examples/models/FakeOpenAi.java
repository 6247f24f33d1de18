package dev.newsdigest.examples.models;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that speaks chat completions and says what it is told to. */
final class FakeOpenAi implements AutoCloseable {

  /** Bodies of the requests so far. */
  final List<String> requests = new CopyOnWriteArrayList<>();

  private final HttpServer server;
  private volatile int status = 200;
  private volatile String body = "";

  FakeOpenAi() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/v1/chat/completions", this::serve);
    server.start();
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** Answers with that text from now on. */
  void says(String content, String finishReason) {
    String escaped = content.replace("\\", "\\\\").replace("\"", "\\\"");
    answers(
        200,
        """
        {"id":"c1","object":"chat.completion","created":1769126400,"model":"test-model",
         "choices":[{"index":0,"message":{"role":"assistant","content":"%s"},
          "finish_reason":"%s"}],
         "usage":{"prompt_tokens":900,"completion_tokens":90,"total_tokens":990}}"""
            .formatted(escaped, finishReason));
  }

  /** Answers with that status and body from now on. */
  void answers(int newStatus, String newBody) {
    status = newStatus;
    body = newBody;
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      requests.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
