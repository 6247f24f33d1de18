package dev.newsdigest.sources.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.newsdigest.sources.http.FetchResult.Fetched;
import java.io.IOException;
import org.jsoup.Jsoup;

/** Bodies in JSON. */
final class JsonBody {

  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(200).build())
              .build());

  private JsonBody() {}

  static JsonNode of(Fetched fetched) throws UnreadableException {
    try {
      JsonNode root = JSON.readTree(fetched.bytes());
      if (root == null || !root.isContainerNode()) {
        throw new UnreadableException("MALFORMED", "the answer is no JSON object or list", false);
      }
      return root;
    } catch (IOException e) {
      throw new UnreadableException("MALFORMED", "the answer is no JSON", false);
    }
  }

  /** Text without the markup it may carry. */
  static String plain(String text) {
    return text.indexOf('<') < 0 && text.indexOf('&') < 0
        ? text.strip()
        : Jsoup.parseBodyFragment(text).text().strip();
  }
}
