package dev.newsdigest.sources.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javax.net.ssl.SSLException;
import okhttp3.Call;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Sends one request and reads its answer whole, within a size and under a cancel signal. */
final class Caller {

  /** Calls at a time; further ones wait. */
  private static final int MAX_THREADS = 64;

  private static final int MAX_HEADERS = 200;
  private static final long CANCEL_LATENCY_MILLIS = 100;

  private final OkHttpClient client;
  private final ThreadPoolExecutor threads = daemonThreads();

  Caller(OkHttpClient client) {
    this.client = client;
  }

  private static ThreadPoolExecutor daemonThreads() {
    AtomicInteger count = new AtomicInteger();
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            MAX_THREADS,
            MAX_THREADS,
            5,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread = new Thread(task, "digest-http-" + count.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    threads.allowCoreThreadTimeOut(true);
    return threads;
  }

  /** Cancels calls in flight; later ones are refused. */
  void close() {
    threads.shutdown();
    client.dispatcher().cancelAll();
    client.connectionPool().evictAll();
  }

  /**
   * @param cut whether a body over the limit is cut off instead of refused
   */
  Answer get(HttpUrl url, Headers headers, int maxBytes, boolean cut, BooleanSupplier cancelled)
      throws CallException {
    Call call = client.newCall(new Request.Builder().url(url).headers(headers).build());
    CompletableFuture<Answer> pending = new CompletableFuture<>();
    try {
      // Not OkHttp's own queue: it lets unchecked exceptions kill its threads.
      threads.execute(() -> run(call, url, maxBytes, cut, pending));
    } catch (RejectedExecutionException e) {
      throw new CallException(FetchCode.CANCELLED, "the fetcher is closed");
    }
    return await(call, pending, cancelled);
  }

  private static void run(
      Call call, HttpUrl url, int maxBytes, boolean cut, CompletableFuture<Answer> pending) {
    try (Response response = call.execute()) {
      pending.complete(read(url, response, maxBytes, cut));
    } catch (IOException | CallException | RuntimeException | Error e) {
      pending.completeExceptionally(e);
    }
  }

  private static Answer await(
      Call call, CompletableFuture<Answer> pending, BooleanSupplier cancelled)
      throws CallException {
    while (true) {
      try {
        return pending.get(CANCEL_LATENCY_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (cancelled.getAsBoolean()) {
          call.cancel();
          throw new CallException(FetchCode.CANCELLED, "cancelled by the caller");
        }
      } catch (InterruptedException e) {
        call.cancel();
        Thread.currentThread().interrupt();
        throw new CallException(FetchCode.CANCELLED, "the thread was interrupted");
      } catch (ExecutionException e) {
        throw typed(e.getCause(), call.isCanceled());
      }
    }
  }

  private static Answer read(HttpUrl url, Response response, int maxBytes, boolean cut)
      throws IOException, CallException {
    int status = response.code();
    if (status < 200 || status > 599) {
      throw new CallException(FetchCode.PROTOCOL, "no HTTP status: " + status, status, null);
    }
    if (response.headers().size() > MAX_HEADERS) {
      throw new CallException(FetchCode.PROTOCOL, "more than " + MAX_HEADERS + " headers");
    }
    Map<String, List<String>> headers = Answer.headersOf(response.headers());
    if (status >= 300) {
      // Bodies of redirects, refusals and errors are of no use, and not worth a byte.
      return new Answer(url, status, headers, new byte[0]);
    }
    String encoding = response.header("Content-Encoding");
    if (encoding != null && !encoding.isBlank() && !encoding.equalsIgnoreCase("identity")) {
      throw new CallException(
          FetchCode.PROTOCOL, "an encoding that was not asked for: " + encoding, status, null);
    }
    return new Answer(url, status, headers, body(response, maxBytes, cut));
  }

  private static byte[] body(Response response, int maxBytes, boolean cut)
      throws IOException, CallException {
    if (!cut && response.body().contentLength() > maxBytes) {
      throw tooLarge(maxBytes, response.code());
    }
    Buffer buffer = new Buffer();
    BufferedSource source = response.body().source();
    while (buffer.size() <= maxBytes) {
      long read = source.read(buffer, 16 << 10);
      if (read < 0) {
        return buffer.readByteArray();
      }
    }
    if (cut) {
      return buffer.readByteArray(maxBytes);
    }
    throw tooLarge(maxBytes, response.code());
  }

  private static CallException tooLarge(int maxBytes, int status) {
    return new CallException(
        FetchCode.TOO_LARGE, "the body is larger than " + maxBytes + " bytes", status, null);
  }

  /** OkHttp lets unchecked exceptions out for some broken answers; they end here too. */
  private static CallException typed(@Nullable Throwable e, boolean cancelled) {
    if (e instanceof CallException typed) {
      return typed;
    }
    if (e instanceof BlockedAddressException || e instanceof GuardedClient.RefusedHostException) {
      return new CallException(FetchCode.BLOCKED, String.valueOf(e.getMessage()));
    }
    if (e instanceof InterruptedIOException) {
      return new CallException(FetchCode.TIMEOUT, "no whole answer in time");
    }
    if (cancelled) {
      return new CallException(FetchCode.CANCELLED, "the fetcher was closed");
    }
    if (e instanceof ProtocolException) {
      return new CallException(FetchCode.PROTOCOL, "broken HTTP: " + e.getMessage());
    }
    if (e instanceof UnknownHostException) {
      return CallException.unknownHost();
    }
    if (e instanceof SSLException) {
      return new CallException(FetchCode.IO, "no secure connection: " + e.getMessage());
    }
    if (e instanceof IOException) {
      return new CallException(FetchCode.IO, e.getClass().getSimpleName() + ": " + e.getMessage());
    }
    if (e instanceof Error error && !(e instanceof StackOverflowError)) {
      throw error;
    }
    return new CallException(FetchCode.PROTOCOL, "broken HTTP: " + e);
  }
}
