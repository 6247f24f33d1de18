package dev.newsdigest.sources.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** One request to a host in its turn, and what the answer's status asks of later ones. */
final class HostTurn implements AutoCloseable {

  private final Caller caller;
  private final HostGate gate;
  private final Clock clock;
  private volatile boolean closed;

  HostTurn(Caller caller, HostGate gate, Clock clock) {
    this.caller = caller;
    this.gate = gate;
    this.clock = clock;
  }

  /**
   * Waits for the host's turn, asks once and gives the host back.
   *
   * @param pause what the host's robots.txt asks to leave between requests
   * @throws CallException also for a status that is no success
   */
  Answer ask(FetchRequest request, HttpUrl url, Headers headers, Duration pause)
      throws CallException {
    String host = url.host() + ":" + url.port();
    Instant rest = gate.restingUntil(host);
    if (rest != null) {
      Duration wait = Duration.between(clock.instant(), rest);
      throw new CallException(
          FetchCode.RATE_LIMITED, url.host() + " asked for a pause that still runs", 0, wait);
    }
    enter(host, pause, request);
    Answer answer;
    try {
      answer =
          caller.get(
              url,
              headers,
              request.maxBytes(),
              request.purpose() == FetchPurpose.ROBOTS,
              () -> closed || request.cancelled().getAsBoolean());
    } finally {
      gate.leave(host);
    }
    if (request.purpose() == FetchPurpose.ROBOTS && answer.status() != 429) {
      return answer;
    }
    return success(answer, host);
  }

  private void enter(String host, Duration pause, FetchRequest request) throws CallException {
    try {
      if (gate.enter(host, pause, () -> closed || request.cancelled().getAsBoolean())) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new CallException(FetchCode.CANCELLED, "cancelled while waiting for the host's turn");
  }

  private Answer success(Answer answer, String host) throws CallException {
    int status = answer.status();
    if (status < 300 || status == 304 || answer.isRedirect()) {
      return answer;
    }
    @Nullable Duration asked = RetryAfter.parse(answer.header("retry-after"), clock.instant());
    if (status == 429 || status == 503 && answer.header("retry-after") != null) {
      gate.rest(host, asked == null ? RetryAfter.DEFAULT : asked);
      throw new CallException(
          FetchCode.RATE_LIMITED, "status " + status + ", the host asks to wait", status, asked);
    }
    throw new CallException(
        status == 410 ? FetchCode.GONE : FetchCode.HTTP, "status " + status, status, null);
  }

  /** Ends what is under way; who waits for a turn gets none. */
  @Override
  public void close() {
    closed = true;
    caller.close();
  }
}
