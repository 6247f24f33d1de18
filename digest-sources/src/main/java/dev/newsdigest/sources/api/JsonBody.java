package dev.newsdigest.sources.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.newsdigest.sources.http.FetchResult.Fetched;
import java.io.IOException;
import org.jsoup.Jsoup;

/** Bodies in JSON. */
final class JsonBody {

  /** A tree takes about a hundred bytes a token. */
  private static final long MAX_TOKENS = 500_000;

  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(200)
                          .maxTokenCount(MAX_TOKENS)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private JsonBody() {}

  static JsonNode of(Fetched fetched) throws UnreadableException {
    try {
      JsonNode root = JSON.readTree(fetched.bytes());
      if (root == null || !root.isContainerNode()) {
        throw new UnreadableException("MALFORMED", "the answer is no JSON object or list", false);
      }
      return root;
    } catch (StreamConstraintsException e) {
      throw new UnreadableException("TOO_LARGE", "JSON nested too deep or too long", false);
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
