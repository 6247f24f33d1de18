package dev.newsdigest.sources.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Entities that a document declares for itself, as RDF feeds do for their namespaces. Only plain
 * text without references or markup, few and short, and with a bound on what they grow to: nothing
 * can be built from one another, and nothing is ever fetched.
 */
final class DoctypeEntities {

  private static final Pattern DECLARATION =
      Pattern.compile(
          "<!ENTITY\\s+([A-Za-z_][\\w.-]{0,30})\\s+(?:\"([^\"&%<]{0,200})\"|'([^'&%<]{0,200})')\\s*>");
  private static final int MAX_ENTITIES = 50;
  private static final int MAX_EXPANDED = 1 << 16;

  private final Map<String, String> values = new HashMap<>();
  private int expanded;

  void declaredIn(String doctype) {
    Matcher m = DECLARATION.matcher(doctype);
    while (m.find() && values.size() < MAX_ENTITIES) {
      values.putIfAbsent(m.group(1), m.group(2) != null ? m.group(2) : m.group(3));
    }
  }

  /** The value of an entity; null for one that is not declared, or once all grew too large. */
  @Nullable String expand(String name) {
    String value = values.get(name);
    if (value == null || expanded + value.length() > MAX_EXPANDED) {
      return null;
    }
    expanded += value.length();
    return value;
  }
}
