package dev.newsdigest.core.keyword;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which terms may be tags and which are near-synonyms; read from {@code tags.txt}. */
final class TagRules {

  private static final class Bundled {
    static final TagRules INSTANCE = new TagRules();
  }

  private final Set<String> never = new HashSet<>();
  private final Set<String> faint = new HashSet<>();
  private final Set<String> strong = new HashSet<>();
  private final Set<String> voices = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private final Map<String, String> shown = new HashMap<>();
  private final Map<String, String> families = new HashMap<>();

  private TagRules() {
    String part = "";
    for (String line : lines()) {
      if (line.startsWith("[")) {
        part = line.strip();
        continue;
      }
      if (part.equals("[show]")) {
        shown.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
        continue;
      }
      List<String> ids = List.of(line.strip().split("\\s+"));
      switch (part) {
        case "[never]" -> never.addAll(ids);
        case "[faint]" -> faint.addAll(ids);
        case "[strong]" -> strong.addAll(ids);
        case "[voices]" -> voices.addAll(ids);
        case "[words]" -> words.addAll(ids);
        default -> ids.forEach(id -> families.putIfAbsent(id, ids.get(0)));
      }
    }
  }

  static TagRules bundled() {
    return Bundled.INSTANCE;
  }

  boolean isNever(String term) {
    return never.contains(term);
  }

  boolean isFaint(String term) {
    return faint.contains(term);
  }

  boolean isStrong(String term) {
    return strong.contains(term);
  }

  /** Whether an entity is heard for what it says of others. */
  boolean isVoice(String entity) {
    return voices.contains(entity);
  }

  /** Every id of an entity the rules speak of. */
  Set<String> entities() {
    return new TreeSet<>(voices);
  }

  /** Whether a folded word is written with a capital without naming anything. */
  boolean isPlainWord(String folded) {
    return words.contains(folded);
  }

  /** Every id of a term the rules speak of, for checks against the knowledge base. */
  Set<String> terms() {
    Set<String> all = new TreeSet<>(never);
    all.addAll(faint);
    all.addAll(strong);
    all.addAll(shown.keySet());
    all.addAll(families.keySet());
    return all;
  }

  /** The English name readers use, where it is not the knowledge base's. */
  Optional<String> shown(String term) {
    return Optional.ofNullable(shown.get(term));
  }

  /** The first term of its line of near-synonyms; the term itself where it has none. */
  String familyOf(String term) {
    return families.getOrDefault(term, term);
  }

  private static List<String> lines() {
    InputStream stream = TagRules.class.getResourceAsStream("tags.txt");
    if (stream == null) {
      throw new IllegalStateException("resource missing from the jar: tags.txt");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read tags.txt", e);
    }
  }
}
