package dev.newsdigest.llm.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.newsdigest.llm.chat.ModelException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From a provider's error answer to an exception that tells what to do. */
final class ProviderErrors {

  private static final int LONGEST_DETAIL = 200;
  private static final Set<String> QUOTA_CODES =
      Set.of("insufficient_quota", "billing_error", "billing_hard_limit_reached");

  private ProviderErrors() {}

  static ModelException of(int status, String body, @Nullable Duration retryAfter) {
    JsonNode error = error(body);
    String message = "HTTP " + status + detail(error);
    if (status == 401 || status == 403 || status == 402 || isKeyProblem(error)) {
      // Such bodies like to repeat the key: nothing of them is passed on.
      return new ModelException.Auth(
          "HTTP "
              + status
              + ": the provider refuses the key, or the account may not use the model");
    }
    if (status == 429) {
      return new ModelException.RateLimited(message, retryAfter);
    }
    if (status >= 300 && status < 400) {
      return new ModelException.BadRequest(
          "HTTP " + status + ": redirects are not followed; set the final address");
    }
    if (status == 408 || status == 409 || status >= 500) {
      return new ModelException.Unavailable(message, false, retryAfter, null);
    }
    return new ModelException.BadRequest(message);
  }

  /** An error object that came with status 200 or inside a stream. */
  static ModelException inAnswer(JsonNode error) {
    String kind = (Json.text(error.path("type")) + " " + code(error)).toLowerCase(Locale.ROOT);
    String message = "the provider reports an error" + detail(error);
    if (isKeyProblem(error) || kind.contains("authentication") || kind.contains("permission")) {
      return new ModelException.Auth("the provider refuses the key");
    }
    if (kind.contains("rate_limit") || kind.contains("429") || kind.contains("exhausted")) {
      return new ModelException.RateLimited(message, null);
    }
    if (kind.contains("invalid_request") || kind.contains("not_found") || kind.contains("400")) {
      return new ModelException.BadRequest(message);
    }
    return new ModelException.Unavailable(message, true, null, null);
  }

  private static boolean isKeyProblem(JsonNode error) {
    if (QUOTA_CODES.contains(code(error)) || QUOTA_CODES.contains(Json.text(error.path("type")))) {
      return true;
    }
    for (JsonNode entry : error.path("details")) {
      if (Json.text(entry.path("reason")).equals("API_KEY_INVALID")) {
        return true;
      }
    }
    return false;
  }

  private static String code(JsonNode error) {
    return error.path("code").asText("") + Json.text(error.path("status"));
  }

  /** The provider's own wait hint in the body: Google's RetryInfo. */
  static @Nullable Duration retryDelay(String body) {
    for (JsonNode entry : error(body).path("details")) {
      Duration delay = RetryHints.duration(Json.text(entry.path("retryDelay")));
      if (delay != null) {
        return delay;
      }
    }
    return null;
  }

  private static JsonNode error(String body) {
    try {
      JsonNode root = Json.MAPPER.readTree(body);
      if (root != null && root.isArray() && !root.isEmpty()) {
        root = root.get(0);
      }
      return root == null ? MissingNode.getInstance() : root.path("error");
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  private static String detail(JsonNode error) {
    String text = error.isTextual() ? error.textValue() : Json.text(error.path("message"));
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .limit(LONGEST_DETAIL)
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
        .forEach(clean::appendCodePoint);
    return clean.isEmpty() ? "" : ": " + clean.toString().strip();
  }
}
