package dev.newsdigest.sources.http;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/** One GET. Immutable; {@link #of} is enough for most calls. */
public final class FetchRequest {

  private final URI url;
  private final FetchPurpose purpose;
  private final Map<String, String> headers;
  private final int maxBytes;
  private final boolean conditional;
  private final BooleanSupplier cancelled;

  private FetchRequest(Builder builder) {
    this.url = builder.url;
    this.purpose = builder.purpose;
    this.headers = java.util.Collections.unmodifiableMap(new TreeMap<>(builder.headers));
    this.maxBytes = builder.maxBytes > 0 ? builder.maxBytes : purpose.maxBytes();
    this.conditional = builder.conditional;
    this.cancelled = builder.cancelled;
  }

  /** Returns an unconditional request with the defaults of its purpose. */
  public static FetchRequest of(URI url, FetchPurpose purpose) {
    return builder(url, purpose).build();
  }

  public static Builder builder(URI url, FetchPurpose purpose) {
    return new Builder(url, purpose);
  }

  public URI url() {
    return url;
  }

  public FetchPurpose purpose() {
    return purpose;
  }

  /** Headers on top of the fetcher's own, by name. */
  public Map<String, String> headers() {
    return headers;
  }

  /** Largest body in bytes after decompression. */
  public int maxBytes() {
    return maxBytes;
  }

  /** Whether stored validators are sent, so that {@link FetchResult.NotModified} may come back. */
  public boolean conditional() {
    return conditional;
  }

  /** Looked at while waiting and reading. */
  public BooleanSupplier cancelled() {
    return cancelled;
  }

  @Override
  public String toString() {
    return purpose + " " + url;
  }

  /** Builds a {@link FetchRequest}. */
  public static final class Builder {
    private final URI url;
    private final FetchPurpose purpose;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private int maxBytes;
    private boolean conditional;
    private BooleanSupplier cancelled = () -> false;

    private Builder(URI url, FetchPurpose purpose) {
      this.url = Objects.requireNonNull(url, "url");
      this.purpose = Objects.requireNonNull(purpose, "purpose");
    }

    /** Adds a header; sent to the first host only, never along a redirect to another. */
    public Builder header(String name, String value) {
      headers.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /** Sets the largest body, in bytes after decompression; 1 or more. */
    public Builder maxBytes(int bytes) {
      if (bytes < 1) {
        throw new IllegalArgumentException("maxBytes must be 1 or more, not " + bytes);
      }
      this.maxBytes = bytes;
      return this;
    }

    public Builder conditional(boolean conditional) {
      this.conditional = conditional;
      return this;
    }

    public Builder cancelled(BooleanSupplier cancelled) {
      this.cancelled = Objects.requireNonNull(cancelled, "cancelled");
      return this;
    }

    public FetchRequest build() {
      return new FetchRequest(this);
    }
  }
}
