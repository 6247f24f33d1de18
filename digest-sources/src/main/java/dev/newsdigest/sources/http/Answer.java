package dev.newsdigest.sources.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** One response read whole: any status, headers by lower-case name, body within its limit. */
@SuppressWarnings("ArrayRecordComponent")
record Answer(HttpUrl url, int status, Map<String, List<String>> headers, byte[] body) {

  static Map<String, List<String>> headersOf(Headers headers) {
    Map<String, List<String>> byName = new TreeMap<>();
    for (String name : headers.names()) {
      String key = name.toLowerCase(Locale.ROOT);
      byName.put(key.equals(GuardedClient.RETRY_AFTER) ? "retry-after" : key, headers.values(name));
    }
    return byName;
  }

  @Nullable String header(String lowerCaseName) {
    List<String> values = headers.get(lowerCaseName);
    return values == null || values.isEmpty() ? null : values.get(0);
  }

  boolean isRedirect() {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }
}
