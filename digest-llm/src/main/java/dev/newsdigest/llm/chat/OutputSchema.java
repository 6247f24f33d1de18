package dev.newsdigest.llm.chat;

import java.util.Objects;

/**
 * The form an answer must have. Providers enforce it as far as they can (strict JSON schema, forced
 * tool, response schema); callers validate the answer all the same.
 *
 * @param name short name of letters, digits and underscores, at most 64
 * @param json a JSON Schema object as text; every property required and {@code
 *     additionalProperties: false}, as strict providers ask
 */
public record OutputSchema(String name, String json) {

  public OutputSchema {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(json, "json");
    if (!name.matches("[A-Za-z0-9_]{1,64}")) {
      throw new IllegalArgumentException(
          "a schema name is 1 to 64 letters, digits or underscores, not: " + name);
    }
  }
}
