package dev.newsdigest.sources.http;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/** The guarded fetcher: ledger, robots, gate, retry and redirects around single calls. */
final class OkHttpFetcher implements HttpFetcher {

  private static final int MAX_REDIRECTS = 5;

  private final UrlGuard guard;
  private final RetryPolicy retry;
  private final PollLedger ledger;
  private final PermanentMoves moves = new PermanentMoves();
  private final RobotsGuard robots;
  private final HostTurn turn;
  private final String userAgent;

  OkHttpFetcher(
      OkHttpClient client,
      AddressGuard guard,
      HostGate gate,
      RetryPolicy retry,
      PollLedger ledger,
      String userAgent,
      Clock clock) {
    this.guard = new UrlGuard(guard);
    this.retry = retry;
    this.ledger = ledger;
    this.turn = new HostTurn(new Caller(client), gate, clock);
    this.userAgent = userAgent;
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
    return retry.run(() -> turn.ask(request, url, headers, pause), sent);
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
    turn.close();
  }

  @Override
  public String toString() {
    return "HttpFetcher[" + URI.create("agent:" + userAgent.split("[/ ]")[0]) + "]";
  }
}
