package dev.newsdigest.llm.provider;

import dev.newsdigest.core.failure.ConfigurationException;
import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.Secret;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The settings all providers share. Not thread-safe.
 *
 * @param <B> the provider's own builder
 */
public abstract class ProviderBuilder<B extends ProviderBuilder<B>> {

  private HttpUrl base;
  private final String model;
  private @Nullable Secret key;
  private Duration timeout = Duration.ofMinutes(3);
  private Duration idleTimeout = Duration.ofMinutes(1);
  private Clock clock = Clock.systemUTC();
  private boolean insecureAllowed;

  ProviderBuilder(String defaultBase, String model) {
    this.base = HttpUrl.get(defaultBase);
    this.model = Objects.requireNonNull(model, "model");
    if (!model.matches("[A-Za-z0-9][A-Za-z0-9._:/@-]{0,199}") || model.contains("..")) {
      throw new ConfigurationException(
          "a model's name is letters, digits and . _ : / @ -, not: " + model);
    }
  }

  abstract B self();

  /**
   * Returns the model.
   *
   * @throws ConfigurationException if the key would travel in clear to another machine
   */
  public abstract ChatModel build();

  /**
   * Sets the server's address.
   *
   * @throws ConfigurationException if it is not http or https, or carries a user name, a query or a
   *     fragment: keys belong into {@link #apiKey}, never into an address
   */
  public B baseUrl(URI address) {
    HttpUrl url = HttpUrl.parse(address.toString());
    if (url == null) {
      throw new ConfigurationException("a model server's address is http or https");
    }
    if (!url.username().isEmpty()
        || !url.password().isEmpty()
        || url.query() != null
        || url.fragment() != null) {
      throw new ConfigurationException(
          "a model server's address must hold no user name, query or fragment; host: "
              + url.host());
    }
    this.base = url;
    return self();
  }

  /** Sets the key, sent in a header only. Servers on one's own machine mostly need none. */
  public B apiKey(@Nullable Secret key) {
    this.key = key;
    return self();
  }

  /**
   * Sets the most time one call may take from connecting to the last byte; 3 minutes by default.
   */
  public B timeout(Duration timeout) {
    this.timeout = positive(timeout, "timeout");
    return self();
  }

  /**
   * Sets the longest silence within a streamed answer; 1 minute by default. An answer that comes
   * whole is bounded by {@link #timeout} alone.
   */
  public B idleTimeout(Duration idleTimeout) {
    this.idleTimeout = positive(idleTimeout, "idleTimeout");
    return self();
  }

  /** Sets the clock that reads a provider's dates of reset; the system's by default. */
  public B clock(Clock clock) {
    this.clock = Objects.requireNonNull(clock, "clock");
    return self();
  }

  /** Allows to send the key over plain http to another machine, for trusted networks only. */
  public B allowInsecureHttp() {
    this.insecureAllowed = true;
    return self();
  }

  final HttpUrl base() {
    return base;
  }

  final ProviderSettings settings() {
    if (key != null && !base.isHttps() && !insecureAllowed && !isThisMachine(base.host())) {
      throw new ConfigurationException(
          "the key would travel in clear to "
              + base.host()
              + ": use https, or allowInsecureHttp() in a trusted network");
    }
    HttpUrl folder =
        base.encodedPath().endsWith("/") ? base : base.newBuilder().addPathSegment("").build();
    return new ProviderSettings(folder, model, key, timeout, idleTimeout, clock);
  }

  private static boolean isThisMachine(String host) {
    return host.equals("localhost") || host.equals("::1") || host.matches("127(\\.\\d{1,3}){3}");
  }

  private static Duration positive(Duration time, String name) {
    if (time.isNegative() || time.isZero()) {
      throw new ConfigurationException(name + " must be positive, not " + time);
    }
    return time;
  }
}
