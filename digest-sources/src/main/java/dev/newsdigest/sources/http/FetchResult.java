package dev.newsdigest.sources.http;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What came of one fetch. */
public sealed interface FetchResult {

  /** Requests sent, redirects and retries counted; 0 where none left the machine. */
  int attempts();

  /** A body arrived whole, with a status of 200 to 299. */
  record Fetched(
      Body body, URI finalUrl, int status, Map<String, List<String>> headers, int attempts)
      implements FetchResult {

    /**
     * @param finalUrl address after redirects; the base for relative links
     * @param headers response headers by lower-case name
     */
    public Fetched {
      Objects.requireNonNull(body, "body");
      Objects.requireNonNull(finalUrl, "finalUrl");
      headers = Map.copyOf(headers);
    }

    /** First value of a header, looked up in lower case. */
    public Optional<String> header(String lowerCaseName) {
      List<String> values = headers.get(lowerCaseName);
      return values == null || values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }

    /** The Content-Type header as sent. */
    public Optional<String> contentType() {
      return header("content-type");
    }

    /** The charset the Content-Type names, if this machine knows it. */
    public Optional<Charset> charset() {
      return contentType().flatMap(WebCharsets::ofContentType);
    }

    /** The body's bytes, decompressed; the array is the caller's to read, not to change. */
    public byte[] bytes() {
      return body.bytes();
    }
  }

  /**
   * Nothing changed since the stored answer: the server said so (304) or sent the same bytes again,
   * or it is too early to ask again. Only for {@linkplain FetchRequest#conditional conditional}
   * requests.
   *
   * @param stored the answer as it came the last time
   * @param status the status now; 0 where the server was not asked
   */
  record NotModified(Fetched stored, int status, int attempts) implements FetchResult {}

  /** No body; the reason is typed. */
  record Failed(FetchFailure failure) implements FetchResult {
    @Override
    public int attempts() {
      return failure.attempts();
    }
  }

  /** Bytes of a body, compared by content. */
  final class Body {
    private final byte[] bytes;

    public Body(byte[] bytes) {
      this.bytes = Objects.requireNonNull(bytes, "bytes");
    }

    public byte[] bytes() {
      return bytes;
    }

    public int size() {
      return bytes.length;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Body other && java.util.Arrays.equals(bytes, other.bytes);
    }

    @Override
    public int hashCode() {
      return java.util.Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
      return bytes.length + " bytes";
    }
  }
}
