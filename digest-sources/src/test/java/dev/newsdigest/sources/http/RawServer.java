package dev.newsdigest.sources.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A loopback server that writes exactly the bytes it is told, and remembers what it was asked. */
public final class RawServer implements AutoCloseable {

  /** Answers one request; may write slowly, badly or not at all. */
  public interface Script {
    void answer(Request request, OutputStream out) throws IOException, InterruptedException;
  }

  /** A request's first line and headers. */
  public record Request(String path, List<String> lines) {

    /** Value of a header as sent; null when it is missing. */
    public String header(String name) {
      String prefix = name.toLowerCase(Locale.ROOT) + ":";
      for (String line : lines) {
        if (line.toLowerCase(Locale.ROOT).startsWith(prefix)) {
          return line.substring(prefix.length()).strip();
        }
      }
      return null;
    }
  }

  private final ServerSocket server;
  private final Script script;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "raw-server");
            thread.setDaemon(true);
            return thread;
          });
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  public RawServer(Script script) throws IOException {
    this.server = new ServerSocket(0, 200, InetAddress.getByName("0.0.0.0"));
    this.script = script;
    threads.execute(this::accept);
  }

  /** Answers each request with these headers and body, and 200. */
  public static Script ok(String headers, String body) {
    return ok(headers, body.getBytes(StandardCharsets.UTF_8));
  }

  public static Script ok(String headers, byte[] body) {
    return (request, out) -> write(out, "200 OK", headers, body);
  }

  public static void write(OutputStream out, String status, String headers, byte[] body)
      throws IOException {
    String head = "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + body.length;
    out.write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    out.write(body);
    out.flush();
  }

  public static void write(OutputStream out, String status, String headers, String body)
      throws IOException {
    write(out, status, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  public int port() {
    return server.getLocalPort();
  }

  public URI url(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  public List<Request> requests() {
    return requests;
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        threads.execute(() -> serve(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      Request request = read(new BufferedInputStream(socket.getInputStream()));
      if (request != null) {
        requests.add(request);
        script.answer(request, socket.getOutputStream());
      }
    } catch (IOException e) {
      // The client hung up, as some tests want it to.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Request read(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    int c;
    while ((c = in.read()) >= 0) {
      head.write(c);
      if (c == '\n' && head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
        List<String> lines = head.toString(StandardCharsets.UTF_8).lines().toList();
        String[] first = lines.get(0).split(" ");
        return new Request(first.length > 1 ? first[1] : "", lines);
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    server.close();
    threads.shutdownNow();
  }
}
