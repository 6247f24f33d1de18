package dev.newsdigest.sources.feed;

import dev.newsdigest.core.article.Region;
import java.net.URI;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A document to read as a feed, and what is known about it: bytes as they came, or text where the
 * charset is settled; the address and headers it came with. Immutable.
 */
public final class FeedDocument {

  private final byte @Nullable [] bytes;
  private final @Nullable String text;
  private final @Nullable URI url;
  private final Map<String, String> headers;
  private final @Nullable Region region;
  private final @Nullable ZoneId zone;

  private FeedDocument(Builder builder) {
    this.bytes = builder.bytes;
    this.text = builder.text;
    this.url = builder.url;
    TreeMap<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(builder.headers);
    this.headers = copy;
    this.region = builder.region;
    this.zone = builder.zone;
  }

  /** Starts from bytes; the charset is found by header, mark, prolog and the bytes themselves. */
  public static Builder ofBytes(byte[] bytes) {
    return new Builder(Objects.requireNonNull(bytes, "bytes"), null);
  }

  /** Starts from text; charset declarations are ignored. */
  public static Builder ofText(String text) {
    return new Builder(null, Objects.requireNonNull(text, "text"));
  }

  byte @Nullable [] bytes() {
    return bytes;
  }

  @Nullable String text() {
    return text;
  }

  /** Where the document came from: the base of its relative links. */
  public Optional<URI> url() {
    return Optional.ofNullable(url);
  }

  /** A header of the response, by name in any case. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /** Region of the outlet: tells China Standard Time from US Central. */
  public Optional<Region> region() {
    return Optional.ofNullable(region);
  }

  /** Zone of dates that name none. */
  public Optional<ZoneId> zone() {
    return Optional.ofNullable(zone);
  }

  /** Builds a {@link FeedDocument}. */
  public static final class Builder {
    private final byte @Nullable [] bytes;
    private final @Nullable String text;
    private @Nullable URI url;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private @Nullable Region region;
    private @Nullable ZoneId zone;

    private Builder(byte @Nullable [] bytes, @Nullable String text) {
      this.bytes = bytes;
      this.text = text;
    }

    public Builder url(@Nullable URI url) {
      this.url = url;
      return this;
    }

    /** Sets the Content-Type the document came with. */
    public Builder contentType(@Nullable String contentType) {
      if (contentType != null) {
        headers.put("content-type", contentType);
      }
      return this;
    }

    /** Adds response headers: Content-Type, Content-Language and Content-Location are read. */
    public Builder headers(Map<String, String> values) {
      headers.putAll(values);
      return this;
    }

    public Builder region(@Nullable Region region) {
      this.region = region;
      return this;
    }

    /** Sets the zone of dates that name none; by default the region's, or UTC. */
    public Builder zone(@Nullable ZoneId zone) {
      this.zone = zone;
      return this;
    }

    public FeedDocument build() {
      return new FeedDocument(this);
    }
  }
}
