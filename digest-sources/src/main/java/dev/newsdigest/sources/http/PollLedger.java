package dev.newsdigest.sources.http;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * When an address may be asked again, and with which validators. Validators are opaque: they go out
 * as they came in. A body that comes again unchanged still brings new validators.
 */
final class PollLedger {

  private static final Duration LONGEST_FRESHNESS = Duration.ofHours(24);
  private static final Pattern MAX_AGE =
      Pattern.compile("(?i)(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,9})");

  private final AnswerStore store;
  private final Clock clock;
  private final Duration interval;

  PollLedger(AnswerStore store, Clock clock, Duration interval) {
    this.store = store;
    this.clock = clock;
    this.interval = interval;
  }

  /** What to do without a request; null when the server is to be asked. */
  @Nullable FetchResult withoutRequest(HttpUrl url) {
    StoredAnswer known = store.get(url.toString());
    if (known == null) {
      return null;
    }
    if (known.retired()) {
      return new FetchResult.Failed(
          new FetchFailure(FetchCode.GONE, "retired after failing for good", 0, 0, null));
    }
    Instant now = clock.instant();
    if (!known.notBefore().isAfter(now) && !isSkipped(known, now)) {
      return null;
    }
    if (known.failures() == 0 && known.body() != null) {
      return new FetchResult.NotModified(fetched(known, 0), 0, 0);
    }
    Duration wait = Duration.between(clock.instant(), known.notBefore());
    return new FetchResult.Failed(
        new FetchFailure(
            FetchCode.RATE_LIMITED,
            "was missing " + known.failures() + " times, next try in " + wait.toMinutes() + " min",
            0,
            0,
            wait));
  }

  /** Hours and days the feed itself excludes; a day without any request is enough for them. */
  private boolean isSkipped(StoredAnswer known, Instant now) {
    byte[] body = known.body();
    return !interval.isZero()
        && body != null
        && known.failures() == 0
        && known.checkedAt().plus(LONGEST_FRESHNESS).isAfter(now)
        && FeedSchedule.of(body).skips(now);
  }

  /** Adds the validators of the last good answer. */
  void addValidators(HttpUrl url, Headers.Builder headers) {
    StoredAnswer known = store.get(url.toString());
    if (known == null || !known.validatorsUsable(clock.instant())) {
      return;
    }
    if (known.etag() != null) {
      headers.addUnsafeNonAscii("If-None-Match", known.etag());
    }
    if (known.lastModified() != null) {
      headers.addUnsafeNonAscii("If-Modified-Since", known.lastModified());
    }
  }

  /** Records an answer and says what it means for the caller. */
  FetchResult answered(HttpUrl url, Answer answer, int attempts) {
    Instant now = clock.instant();
    StoredAnswer known = store.get(url.toString());
    byte[] latest = answer.status() == 304 && known != null ? known.body() : answer.body();
    Instant next = now.plus(freshness(answer, latest));
    if (answer.status() == 304) {
      if (known == null || known.body() == null) {
        return new FetchResult.Failed(
            new FetchFailure(
                FetchCode.PROTOCOL, "304 although nothing was stored", 304, attempts, null));
      }
      store.put(url.toString(), known.confirmed(answer, false, now, next));
      return new FetchResult.NotModified(fetched(known, attempts), 304, attempts);
    }
    String hash = sha256(answer.body());
    if (known != null && hash.equals(known.bodyHash())) {
      store.put(url.toString(), known.confirmed(answer, true, now, next));
      return new FetchResult.NotModified(fetched(known, attempts), answer.status(), attempts);
    }
    StoredAnswer fresh =
        new StoredAnswer(
            answer.url().toString(),
            answer.status(),
            answer.headers(),
            answer.body(),
            hash,
            answer.header("etag"),
            answer.header("last-modified"),
            now,
            now,
            next,
            0,
            null,
            false);
    store.put(url.toString(), fresh);
    return fetched(fresh, attempts);
  }

  /** Records a failure where it says something of the address itself, not of the day. */
  void failed(HttpUrl url, CallException failure) {
    boolean gone = failure.status() == 410;
    if (gone || failure.status() == 404 || failure.isUnknownHost()) {
      StoredAnswer known = store.get(url.toString());
      Instant now = clock.instant();
      StoredAnswer base = known == null ? StoredAnswer.unseen(url.toString(), now) : known;
      store.put(url.toString(), base.missing(now, gone));
    }
  }

  /** The longest of what the fetcher, the server and the feed ask for, a day at most. */
  private Duration freshness(Answer answer, byte @Nullable [] body) {
    if (interval.isZero()) {
      return interval;
    }
    String cacheControl = answer.header("cache-control");
    Matcher m = MAX_AGE.matcher(cacheControl == null ? "" : cacheControl);
    Duration maxAge = m.find() ? Duration.ofSeconds(Long.parseLong(m.group(1))) : Duration.ZERO;
    Duration ttl = body == null ? Duration.ZERO : FeedSchedule.of(body).ttl();
    Duration asked = maxAge.compareTo(ttl) > 0 ? maxAge : ttl;
    if (asked.compareTo(LONGEST_FRESHNESS) > 0) {
      asked = LONGEST_FRESHNESS;
    }
    return asked.compareTo(interval) > 0 ? asked : interval;
  }

  private static FetchResult.Fetched fetched(StoredAnswer known, int attempts) {
    return new FetchResult.Fetched(
        new FetchResult.Body(Objects.requireNonNull(known.body(), "body")),
        URI.create(known.finalUrl()),
        known.status(),
        known.headers(),
        attempts);
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
