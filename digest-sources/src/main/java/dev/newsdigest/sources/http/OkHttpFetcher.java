package dev.newsdigest.sources.http;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The guarded fetcher: ledger, robots, gate, retry and redirects around single calls. */
final class OkHttpFetcher implements HttpFetcher {

  private static final int MAX_REDIRECTS = 5;

  private final UrlGuard guard;
  private final HostGate gate;
  private final RetryPolicy retry;
  private final PollLedger ledger;
  private final PermanentMoves moves = new PermanentMoves();
  private final RobotsGuard robots;
  private final Caller caller;
  private final String userAgent;
  private final Clock clock;
  private volatile boolean closed;

  OkHttpFetcher(
      OkHttpClient client,
      AddressGuard guard,
      HostGate gate,
      RetryPolicy retry,
      PollLedger ledger,
      String userAgent,
      Clock clock) {
    this.guard = new UrlGuard(guard);
    this.gate = gate;
    this.retry = retry;
    this.ledger = ledger;
    this.caller = new Caller(client);
    this.userAgent = userAgent;
    this.clock = clock;
    String agent = userAgent.replaceFirst("[/\\s].*", "").toLowerCase(java.util.Locale.ROOT);
    this.robots =
        new RobotsGuard(
            (url, cancelled) ->
                follow(
                    FetchRequest.builder(url.uri(), FetchPurpose.ROBOTS)
                        .cancelled(cancelled)
                        .build(),
                    url,
                    url,
                    new AtomicInteger()),
            agent,
            clock);
  }

  @Override
  public FetchResult fetch(FetchRequest request) {
    HttpUrl url = HttpUrl.parse(request.url().toString());
    AtomicInteger sent = new AtomicInteger();
    if (url == null) {
      return new FetchResult.Failed(
          new FetchFailure(
              FetchCode.BLOCKED, "only http and https addresses are fetched", 0, 0, null));
    }
    url = UrlGuard.plain(url);
    try {
      FetchResult known = request.conditional() ? ledger.withoutRequest(url) : null;
      if (known != null) {
        return known;
      }
      Answer answer = followMoved(request, url, sent);
      if (request.conditional()) {
        return ledger.answered(url, answer, sent.get());
      }
      return new FetchResult.Fetched(
          new FetchResult.Body(answer.body()),
          answer.url().uri(),
          answer.status(),
          answer.headers(),
          sent.get());
    } catch (CallException e) {
      if (request.conditional()) {
        ledger.failed(url, e);
      }
      return new FetchResult.Failed(e.toFailure(sent.get()));
    } catch (UncheckedIOException e) {
      return new FetchResult.Failed(
          new FetchFailure(FetchCode.IO, String.valueOf(e.getMessage()), 0, sent.get(), null));
    }
  }

  /** Goes straight to where an address has moved for good; back to the old if that is gone. */
  private Answer followMoved(FetchRequest request, HttpUrl url, AtomicInteger sent)
      throws CallException {
    HttpUrl current = request.conditional() ? moves.current(url) : url;
    if (current.equals(url)) {
      return follow(request, url, url, sent);
    }
    try {
      return follow(request, current, url, sent);
    } catch (CallException e) {
      if (e.code() != FetchCode.CANCELLED && e.code() != FetchCode.RATE_LIMITED) {
        moves.forget(url);
      }
      if (e.status() == 404 || e.status() == 410 || e.isUnknownHost()) {
        return follow(request, url, url, sent);
      }
      throw e;
    }
  }

  /**
   * Follows redirects by itself, so that every hop meets the guard, the gate and robots.txt.
   *
   * @param start where to ask first
   * @param asked the address the caller gave, whose validators and headers are meant
   */
  private Answer follow(FetchRequest request, HttpUrl start, HttpUrl asked, AtomicInteger sent)
      throws CallException {
    HttpUrl url = start;
    boolean permanent = true;
    for (int hop = 0; hop <= MAX_REDIRECTS; hop++) {
      Answer answer = hop(request, url, asked, sent);
      if (!answer.isRedirect()) {
        if (request.conditional() && start.equals(asked)) {
          noteMove(asked, url, permanent);
        }
        return answer;
      }
      permanent &= answer.status() == 301 || answer.status() == 308;
      url = target(url, answer);
    }
    throw new CallException(FetchCode.PROTOCOL, "more than " + MAX_REDIRECTS + " redirects");
  }

  private void noteMove(HttpUrl asked, HttpUrl end, boolean permanent) {
    if (permanent && !end.equals(asked)) {
      moves.seen(asked, end);
    } else {
      moves.forget(asked);
    }
  }

  private static HttpUrl target(HttpUrl from, Answer answer) throws CallException {
    String location = answer.header("location");
    if (location == null) {
      throw new CallException(
          FetchCode.PROTOCOL, "a redirect without an address", answer.status(), null);
    }
    HttpUrl to = from.resolve(location);
    if (to == null) {
      throw new CallException(
          FetchCode.BLOCKED, "a redirect to something other than http", answer.status(), null);
    }
    if (from.isHttps() && !to.isHttps()) {
      throw new CallException(
          FetchCode.BLOCKED, "a redirect from https to http", answer.status(), null);
    }
    return UrlGuard.plain(to);
  }

  private Answer hop(FetchRequest request, HttpUrl url, HttpUrl first, AtomicInteger sent)
      throws CallException {
    guard.check(url);
    Duration pause =
        request.purpose() == FetchPurpose.PAGE
            ? robots.check(url, request.cancelled())
            : Duration.ZERO;
    Headers headers = headers(request, url, first);
    return retry.run(() -> once(request, url, headers, pause), sent);
  }

  private Answer once(FetchRequest request, HttpUrl url, Headers headers, Duration pause)
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

  private Headers headers(FetchRequest request, HttpUrl url, HttpUrl first) {
    Headers.Builder headers = new Headers.Builder();
    headers.add("User-Agent", userAgent);
    headers.add("Accept", request.purpose().accept());
    boolean sameOrigin =
        url.host().equals(first.host())
            && url.port() == first.port()
            && url.scheme().equals(first.scheme());
    if (sameOrigin) {
      request.headers().forEach(headers::set);
    }
    if (request.conditional()) {
      ledger.addValidators(first, headers);
    }
    return headers.build();
  }

  @Override
  public void close() {
    closed = true;
    caller.close();
  }

  @Override
  public String toString() {
    return "HttpFetcher[" + URI.create("agent:" + userAgent.split("[/ ]")[0]) + "]";
  }
}
