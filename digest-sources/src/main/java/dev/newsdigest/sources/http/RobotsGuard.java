package dev.newsdigest.sources.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import okhttp3.HttpUrl;

/**
 * Asks robots.txt (RFC 9309) before a page is fetched. A missing file allows all; a host that
 * cannot be asked or answers 5xx allows nothing for an hour; 429 means later, not "allowed"; a
 * Crawl-delay too long to wait for skips the page and says so, instead of forbidding the site.
 */
final class RobotsGuard {

  private static final Duration LONGEST_DELAY = Duration.ofSeconds(300);

  /** Gets a robots.txt, following redirects. */
  interface Getter {
    Answer get(HttpUrl url, BooleanSupplier cancelled) throws CallException;
  }

  private record Rules(
      BaseRobotRules rules, @org.jspecify.annotations.Nullable String unreachable) {}

  private final Getter getter;
  private final String agent;
  private final SimpleRobotRulesParser parser;
  private final Cache<String, Rules> cache;

  RobotsGuard(Getter getter, String agent, Clock clock) {
    this.getter = getter;
    this.agent = agent;
    // The parser's own limit would turn a long delay into "disallow everything".
    this.parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 5);
    this.cache =
        Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofHours(1))
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .build();
  }

  /** Returns the pause to keep between requests to the page's host, or refuses the page. */
  Duration check(HttpUrl page, BooleanSupplier cancelled) throws CallException {
    String origin = page.scheme() + "://" + page.host() + ":" + page.port();
    Rules known = cache.getIfPresent(origin);
    if (known == null) {
      known =
          load(
              page.newBuilder().encodedPath("/robots.txt").query(null).fragment(null).build(),
              cancelled);
      cache.put(origin, known);
    }
    if (known.unreachable() != null) {
      throw new CallException(FetchCode.ROBOTS, known.unreachable());
    }
    if (!known.rules().isAllowed(page.toString())) {
      throw new CallException(
          FetchCode.ROBOTS, "robots.txt of " + page.host() + " forbids this page");
    }
    long delay = Math.max(0, known.rules().getCrawlDelay());
    if (delay > LONGEST_DELAY.toMillis()) {
      throw new CallException(
          FetchCode.ROBOTS, "robots.txt asks to wait " + delay / 1000 + " s between pages");
    }
    return Duration.ofMillis(delay);
  }

  private Rules load(HttpUrl url, BooleanSupplier cancelled) throws CallException {
    Answer answer;
    try {
      answer = getter.get(url, cancelled);
    } catch (CallException e) {
      if (e.code() == FetchCode.CANCELLED
          || e.code() == FetchCode.RATE_LIMITED
          || e.code() == FetchCode.BLOCKED) {
        throw e;
      }
      return new Rules(
          new SimpleRobotRules(RobotRulesMode.ALLOW_NONE),
          "robots.txt cannot be read: " + e.getMessage());
    }
    if (answer.status() >= 500) {
      return new Rules(
          new SimpleRobotRules(RobotRulesMode.ALLOW_NONE),
          "robots.txt cannot be read: status " + answer.status());
    }
    if (answer.status() >= 300) {
      return new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), null);
    }
    return new Rules(
        parser.parseContent(url.toString(), answer.body(), "text/plain", Set.of(agent)), null);
  }
}
