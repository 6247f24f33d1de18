package dev.newsdigest.llm.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.newsdigest.core.failure.CancelledException;
import dev.newsdigest.llm.chat.Cancellation;
import dev.newsdigest.llm.chat.ChatReply;
import dev.newsdigest.llm.chat.ChatRequest;
import dev.newsdigest.llm.chat.ModelException;
import dev.newsdigest.llm.chat.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One attempt over HTTP: send, read within limits, and turn whatever happens into a type. */
final class Exchange {

  private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);
  private static final MediaType JSON = MediaType.get("application/json");
  private static final int LONGEST_ERROR = 64 << 10;

  private final OkHttpClient streaming;

  /**
   * A whole answer comes after silence, however long the model thinks: only the call's time ends
   * it.
   */
  private final OkHttpClient patient;

  private final HttpUrl base;
  private final @Nullable Secret key;
  private final Duration timeout;
  private final Clock clock;
  private final WireFormat format;

  Exchange(ProviderSettings settings, WireFormat format) {
    this.streaming = HttpClients.create(settings.idleTimeout());
    this.patient = streaming.newBuilder().readTimeout(Duration.ZERO).build();
    this.base = settings.base();
    this.key = settings.key();
    this.timeout = settings.timeout();
    this.clock = settings.clock();
    this.format = format;
  }

  ChatReply send(ChatRequest request) {
    request.cancellation().check();
    Duration remaining = request.deadline().remaining();
    if (remaining.isZero()) {
      throw new ModelException.Timeout("the deadline had passed before the call", false, null);
    }
    boolean stream = request.progress().isPresent();
    Call call = (stream ? streaming : patient).newCall(httpRequest(request, stream));
    Duration limit = timeout.compareTo(remaining) < 0 ? timeout : remaining;
    call.timeout().timeout(Math.max(1, limit.toMillis()), TimeUnit.MILLISECONDS);
    Cancellation.Registration registration = request.cancellation().onCancel(call::cancel);
    boolean answered = false;
    try (Response response = call.execute()) {
      if (!response.isSuccessful()) {
        throw failure(response);
      }
      answered = true;
      return clean(stream ? streamed(response, request) : whole(response, request));
    } catch (ModelException e) {
      throw clean(e);
    } catch (IOException e) {
      boolean timeout = e instanceof InterruptedIOException;
      if (request.cancellation().isCancelled()
          || timeout && Thread.currentThread().isInterrupted()) {
        throw new CancelledException("the call was cancelled");
      }
      if (timeout) {
        throw new ModelException.Timeout(
            e instanceof SocketTimeoutException
                ? "the provider was silent for too long"
                : "no complete answer within " + limit.toMillis() + " ms",
            true,
            e);
      }
      throw new ModelException.Unavailable(
          "the connection failed: " + e.getClass().getSimpleName(), answered, null, e);
    } catch (IllegalArgumentException | IllegalStateException e) {
      // OkHttp throws these for framing no honest server sends (negative length, odd status).
      throw new ModelException.Unavailable("the answer's framing is broken", true, null, e);
    } finally {
      registration.close();
    }
  }

  private Request httpRequest(ChatRequest request, boolean stream) {
    HttpUrl url = base.resolve(format.path(stream));
    if (url == null) {
      throw new IllegalStateException("no address for " + format.path(stream));
    }
    byte[] body;
    try {
      body = Json.MAPPER.writeValueAsBytes(format.body(request, stream));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be written", e);
    }
    LOG.debug("asking {} ({} bytes, {})", base.host(), body.length, request);
    Request.Builder http = new Request.Builder().url(url).post(RequestBody.create(body, JSON));
    http.header("Accept", stream ? "text/event-stream, application/x-ndjson" : "application/json");
    format.headers(key).forEach(http::header);
    return http.build();
  }

  private ModelException failure(Response response) throws IOException {
    String body = text(response.body().byteStream(), LONGEST_ERROR, true);
    Duration hint = RetryHints.of(response::header, clock);
    if (hint == null) {
      hint = ProviderErrors.retryDelay(body);
    }
    return ProviderErrors.of(response.code(), body, hint);
  }

  private ChatReply whole(Response response, ChatRequest request) throws IOException {
    String body = text(response.body().byteStream(), LineReader.LONGEST_STREAM, false);
    refuseMarkup(body);
    return format.reply(Json.object(body), request);
  }

  private ChatReply streamed(Response response, ChatRequest request) throws IOException {
    WireFormat.StreamReader reader = format.reader(request);
    EventReader events = new EventReader(response.body().byteStream(), format.isEventStream());
    Consumer<String> progress = request.progress().orElse(text -> {});
    for (String data = events.next(); data != null; data = events.next()) {
      if (data.strip().equals("[DONE]")) {
        break;
      }
      String added = reader.accept(Json.object(redact(data)));
      if (!added.isEmpty()) {
        report(progress, added);
      }
    }
    if (!reader.isComplete()) {
      throw new ModelException.Unavailable(
          "the stream broke off before the answer was complete", true, null, null);
    }
    return reader.reply();
  }

  private static void report(Consumer<String> progress, String added) {
    try {
      progress.accept(added);
    } catch (RuntimeException e) {
      LOG.warn("a progress callback threw {}", e.getClass().getName());
    }
  }

  private static void refuseMarkup(String body) {
    if (body.stripLeading().startsWith("<")) {
      throw new ModelException.Unavailable(
          "a page of markup came instead of an answer; a proxy or a wrong address?",
          false,
          null,
          null);
    }
  }

  private String text(InputStream in, int limit, boolean cut) throws IOException {
    byte[] bytes = in.readNBytes(limit + 1);
    if (bytes.length > limit && !cut) {
      throw new ModelException.InvalidOutput("the answer is longer than 16 MiB", null);
    }
    int length = Math.min(bytes.length, limit);
    return redact(new String(bytes, 0, length, StandardCharsets.UTF_8));
  }

  /** JSON can spell the key with escapes, so what was parsed is looked through once more. */
  private ChatReply clean(ChatReply reply) {
    return new ChatReply(
        redact(reply.text()), reply.finishReason(), reply.usage(), redact(reply.model()));
  }

  private ModelException clean(ModelException e) {
    String message = String.valueOf(e.getMessage());
    return redact(message).equals(message)
        ? e
        : new ModelException.Auth("the provider's error repeats the key and is not shown");
  }

  private String redact(String text) {
    return key == null ? text : key.redact(text);
  }
}
