package dev.newsdigest.sources.http;

import dev.newsdigest.core.failure.ConfigurationException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Builds the guarded {@link HttpFetcher}. Without any setting: 20 s for a whole call, 2 attempts,
 * at most 5 redirects and none from https to http, ports 80, 443, 8080 and 8443, public addresses
 * only, one request in flight a host with a second between two, one poll an hour for each feed,
 * answers remembered in memory, in at most 64 MiB or an eighth of the heap.
 */
public final class HttpFetcherBuilder {

  private static final String DEFAULT_AGENT = "news-digest-java/0.1";
  private static final long MOST_MEMORY_BYTES = 64L << 20;

  private final List<AddressGuard.Exemption> exemptions = new ArrayList<>();
  private final TreeSet<Integer> ports = new TreeSet<>(GuardedClient.DEFAULT_PORTS);
  private String userAgent = DEFAULT_AGENT;
  private Duration callTimeout = Duration.ofSeconds(20);
  private Duration hostSpacing = Duration.ofSeconds(1);
  private Duration pollInterval = Duration.ofHours(1);
  private int attempts = 2;
  private Clock clock = Clock.systemUTC();
  private Sleeper sleeper = Sleeper.ofThread();
  private @Nullable Path storeFolder;
  private @Nullable OkHttpClient client;

  HttpFetcherBuilder() {}

  /**
   * Sets how the client names itself. The default, {@code news-digest-java/0.1}, names the library
   * alone: an application should give its own name and an address where a site's operator can reach
   * whoever runs it, as {@code name/version (+https://address)}. The part before the slash is also
   * the name that robots.txt is read for.
   *
   * @throws ConfigurationException if the value is not 3 to 200 printable ASCII characters
   */
  public HttpFetcherBuilder userAgent(String value) {
    if (!value.matches("[\\x20-\\x7e]{3,200}")) {
      throw new ConfigurationException("a User-Agent is 3 to 200 printable ASCII characters");
    }
    this.userAgent = value;
    return this;
  }

  /** Sets the time a whole call may take, from name resolution to the last byte. */
  public HttpFetcherBuilder callTimeout(Duration time) {
    this.callTimeout = positive("callTimeout", time);
    return this;
  }

  /** Sets the least time between the starts of two requests to a host; zero for none. */
  public HttpFetcherBuilder hostSpacing(Duration time) {
    this.hostSpacing = notNegative("hostSpacing", time);
    return this;
  }

  /**
   * Sets the least time between two requests for the same feed; within it, the remembered answer is
   * given. Zero to ask each time.
   */
  public HttpFetcherBuilder pollInterval(Duration time) {
    this.pollInterval = notNegative("pollInterval", time);
    return this;
  }

  /** Sets how often a request is sent at most when the network or the server fails; 1 to 5. */
  public HttpFetcherBuilder attempts(int attempts) {
    if (attempts < 1 || attempts > 5) {
      throw new ConfigurationException("attempts must be 1 to 5, not " + attempts);
    }
    this.attempts = attempts;
    return this;
  }

  /** Allows a further port on public addresses. */
  public HttpFetcherBuilder allowPort(int port) {
    ports.add(port(port));
    return this;
  }

  /**
   * Allows addresses that are refused otherwise, on one port: an intranet, a test's own server.
   *
   * @param block one address or a block in CIDR notation, for example {@code 127.0.0.1/32}
   */
  public HttpFetcherBuilder allowAddress(String block, int port) {
    try {
      exemptions.add(new AddressGuard.Exemption(Cidr.parse(block), port(port)));
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException(String.valueOf(e.getMessage()));
    }
    return this;
  }

  /** Remembers answers and validators in this folder, across runs; created when missing. */
  public HttpFetcherBuilder store(Path folder) {
    this.storeFolder = Objects.requireNonNull(folder, "folder");
    return this;
  }

  public HttpFetcherBuilder clock(Clock clock) {
    this.clock = Objects.requireNonNull(clock, "clock");
    return this;
  }

  /**
   * Takes proxy, TLS settings, interceptors and resolver from the caller's client. The guard, the
   * limits and a pool of connections of its own are put around it; the caller's client itself is
   * left as it is.
   *
   * <p>Where the client has a proxy, or its selector gives one, the proxy may stand in the inner
   * network. It resolves names and dials: then only hosts written as numbers, ports and redirects
   * are judged here, and the proxy itself must refuse names that lead into the inner network. A
   * client without a setting of its own follows the proxy settings of the JVM.
   */
  public HttpFetcherBuilder okHttp(OkHttpClient client) {
    this.client = Objects.requireNonNull(client, "client");
    return this;
  }

  HttpFetcherBuilder sleeper(Sleeper sleeper) {
    this.sleeper = sleeper;
    return this;
  }

  public HttpFetcher build() {
    AddressGuard guard = new AddressGuard(exemptions, ports);
    OkHttpClient.Builder base = client == null ? new OkHttpClient.Builder() : client.newBuilder();
    OkHttpClient guarded = GuardedClient.build(base, guard, callTimeout, client != null);
    // A small program must not be filled with answers it may never ask for again.
    long memory = Math.min(MOST_MEMORY_BYTES, Runtime.getRuntime().maxMemory() / 8);
    AnswerStore store =
        storeFolder == null ? AnswerStore.inMemory(memory) : new FileAnswerStore(storeFolder);
    return new OkHttpFetcher(
        guarded,
        guard,
        new HostGate(clock, sleeper, hostSpacing),
        new RetryPolicy(attempts, sleeper),
        new PollLedger(store, clock, pollInterval),
        userAgent,
        clock);
  }

  private static int port(int port) {
    if (port < 1 || port > 65_535) {
      throw new ConfigurationException("a port is 1 to 65535, not " + port);
    }
    return port;
  }

  private static Duration positive(String name, Duration time) {
    if (time.isZero() || time.isNegative()) {
      throw new ConfigurationException(name + " must be more than zero, not " + time);
    }
    return time;
  }

  private static Duration notNegative(String name, Duration time) {
    if (time.isNegative()) {
      throw new ConfigurationException(name + " must not be negative, not " + time);
    }
    return time;
  }
}
