package dev.newsdigest.sources.feed;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/**
 * Text to a tree, field by field and item by item, within bounds: where the text breaks off or is
 * broken, the whole items before the break are kept.
 */
final class JsonTree {

  /** A tree takes about a hundred bytes a token. */
  private static final long MAX_TOKENS = 300_000;

  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(BoundedXml.MAX_DEPTH)
                      .maxTokenCount(MAX_TOKENS)
                      .build())
              .build());

  private final ObjectNode root = JSON.createObjectNode();
  private final ArrayNode items = JSON.createArrayNode();

  private JsonTree() {}

  /**
   * Reads an object.
   *
   * @throws RefusedException where it is too large, or broken before its first whole item
   */
  static JsonNode parse(String text, Warnings warnings) throws RefusedException {
    JsonTree tree = new JsonTree();
    try (JsonParser in = JSON.createParser(text)) {
      tree.read(in);
    } catch (StreamConstraintsException e) {
      throw new RefusedException(FeedErrorCode.LIMIT, "JSON nested too deep or too long");
    } catch (JacksonException e) {
      if (tree.items.isEmpty()) {
        throw new RefusedException(FeedErrorCode.MALFORMED, "JSON that breaks off or is broken");
      }
      warnings.add("TRUNCATED", "JSON that breaks off or is broken, its whole items were kept");
    } catch (IOException e) {
      throw new RefusedException(FeedErrorCode.MALFORMED, "JSON that cannot be read");
    }
    return tree.root;
  }

  private void read(JsonParser in) throws IOException {
    in.nextToken();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      boolean list = in.nextToken() == JsonToken.START_ARRAY;
      if (name.equals("items") && list) {
        root.set(name, items);
        while (in.nextToken() != JsonToken.END_ARRAY) {
          items.add(JSON.<JsonNode>readTree(in));
        }
      } else {
        root.set(name, JSON.<JsonNode>readTree(in));
      }
    }
    if (in.nextToken() != null) {
      throw new JsonParseException(in, "text after the document");
    }
  }
}
