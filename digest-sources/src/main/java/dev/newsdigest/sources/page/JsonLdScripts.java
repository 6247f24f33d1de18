package dev.newsdigest.sources.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Takes the nodes out of a page's JSON-LD scripts, with the mistakes that are made by hand. */
final class JsonLdScripts {

  private static final int MAX_SCRIPT = 1_000_000;
  private static final int MAX_NODES = 2000;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  /** What opens a comment or a CDATA section at the start of a script. */
  private static final Pattern WRAPPER =
      Pattern.compile("^(?:\\s|//|/\\*|\\*/|<!--|<!\\[CDATA\\[)+");

  private JsonLdScripts() {}

  /** Returns the nodes of all scripts in order, up to a bound; a broken script gives none. */
  static List<JsonNode> nodes(List<Element> scripts) {
    List<JsonNode> nodes = new ArrayList<>();
    for (Element script : scripts) {
      JsonNode root = parse(script.data());
      if (root != null) {
        gather(root, nodes);
      }
    }
    return nodes;
  }

  private static @Nullable JsonNode parse(String script) {
    if (script.length() > MAX_SCRIPT) {
      return null;
    }
    String json = script.strip();
    if (!json.startsWith("{") && !json.startsWith("[")) {
      json = withoutWrapper(json);
    }
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      // Half of the web writes JSON-LD by hand; a broken block says nothing.
      return null;
    }
  }

  /** Takes JSON out of a comment or a CDATA section, however its marks are hidden from scripts. */
  private static String withoutWrapper(String script) {
    String inner = WRAPPER.matcher(script).replaceFirst("");
    boolean list = inner.startsWith("[");
    int start = list ? 0 : inner.indexOf('{');
    int end = list ? inner.indexOf(']', inner.lastIndexOf('}')) : inner.lastIndexOf('}');
    return start >= 0 && end > start ? inner.substring(start, end + 1) : script;
  }

  private static void gather(JsonNode node, List<JsonNode> into) {
    if (into.size() >= MAX_NODES) {
      return;
    }
    if (node.isArray()) {
      node.forEach(n -> gather(n, into));
    } else if (node.isObject()) {
      into.add(node);
      for (String key : new String[] {"@graph", "mainEntity", "mainEntityOfPage", "author"}) {
        if (node.path(key).isContainerNode()) {
          gather(node.get(key), into);
        }
      }
    }
  }
}
