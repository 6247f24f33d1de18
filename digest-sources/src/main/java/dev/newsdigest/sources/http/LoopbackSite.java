package dev.newsdigest.sources.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a few documents from this machine to this machine: for samples and tests that should take
 * the real way through HTTP. Answers 404 for any other path. Thread-safe; close it to free the
 * port.
 */
public final class LoopbackSite implements AutoCloseable {

  /**
   * A served document.
   *
   * @param contentType value of the Content-Type header
   * @param body the bytes
   */
  public record Document(String contentType, byte[] body) {}

  private final HttpServer server;
  private final ExecutorService threads;

  private LoopbackSite(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  /**
   * Starts serving on a free port of the loopback address.
   *
   * @param documents by path, for example {@code /feed.xml}
   * @throws IOException where no port can be had
   */
  public static LoopbackSite serve(Map<String, Document> documents) throws IOException {
    Map<String, Document> copy = Map.copyOf(documents);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ExecutorService threads =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "news-digest-loopback");
              thread.setDaemon(true);
              return thread;
            });
    server.setExecutor(threads);
    server.createContext("/", exchange -> answer(exchange, copy));
    server.start();
    return new LoopbackSite(server, threads);
  }

  /** The port it serves on. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** The address of a path. */
  public URI url(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private static void answer(HttpExchange exchange, Map<String, Document> documents)
      throws IOException {
    try (exchange) {
      Document document = documents.get(exchange.getRequestURI().getPath());
      if (document == null) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      exchange.getResponseHeaders().set("Content-Type", document.contentType());
      exchange.sendResponseHeaders(200, document.body().length);
      exchange.getResponseBody().write(document.body());
    }
  }
}
