package dev.newsdigest.sources.feed;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** What readers of all formats share: one document's names, base address, dates and warnings. */
final class ReadingContext {

  private static final Pattern MAIL_THEN_NAME =
      Pattern.compile("[^\\s()<>]+@[^\\s()<>]+\\s*\\(([^)]+)\\)");
  private static final Pattern NAME_THEN_MAIL =
      Pattern.compile("(.+?)\\s*[(<](?:mailto:)?[^\\s()<>]+@[^\\s()<>]+[)>]");

  private static final int MAX_PERSON = 200;

  private final Namespaces namespaces;
  private final @Nullable String documentBase;
  private final FeedDates dates;
  private final Warnings warnings;

  ReadingContext(
      Namespaces namespaces, @Nullable String documentBase, FeedDates dates, Warnings warnings) {
    this.namespaces = namespaces;
    this.documentBase = documentBase;
    this.dates = dates;
    this.warnings = warnings;
  }

  Node node(Element element) {
    return new Node(element, namespaces);
  }

  Namespaces namespaces() {
    return namespaces;
  }

  Warnings warnings() {
    return warnings;
  }

  @Nullable String baseOf(Element element) {
    return Links.baseOf(element, documentBase);
  }

  /** An address to follow, absolute where possible; null for one no reader may be sent to. */
  @Nullable String link(@Nullable String reference, Element element) {
    if (reference == null || reference.isBlank()) {
      return null;
    }
    String url = Links.resolve(baseOf(element), reference.strip().replaceAll("[\\t\\n\\r]+", ""));
    if (!Links.isSafe(url)) {
      warnings.add("UNSAFE_LINK", "a link that runs code or reads files was dropped");
      return null;
    }
    return url;
  }

  @Nullable Instant date(Node node, String... keys) {
    for (String key : keys) {
      for (Element element : node.all(key)) {
        String text = element.getText().strip();
        if (!text.isEmpty()) {
          Instant instant = dates.parse(text).orElse(null);
          if (instant != null) {
            return instant;
          }
          warnings.add("BAD_DATE", "a date cannot be read: " + shortened(text));
        }
      }
    }
    return null;
  }

  static void addUnique(List<String> to, List<String> from) {
    Set<String> all = new LinkedHashSet<>(to);
    all.addAll(from);
    to.clear();
    to.addAll(all);
  }

  /** A person as RSS writes one: mail (name), name (mail), or either alone. */
  static String person(String text) {
    String s = PlainText.line(text);
    if (s.length() > MAX_PERSON) {
      return s.substring(0, MAX_PERSON);
    }
    Matcher m = MAIL_THEN_NAME.matcher(s);
    if (m.matches()) {
      return m.group(1).strip();
    }
    m = NAME_THEN_MAIL.matcher(s);
    return m.matches() ? m.group(1).strip() : s;
  }

  static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "\u2026";
  }
}
