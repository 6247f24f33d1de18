package dev.newsdigest.core.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a {@link Term} speaks of. Data files write the name in lower case. */
public enum TermCategory {
  /** A technique, component, product class or scientific notion. */
  TECHNOLOGY,
  /** Money, markets, companies and work. */
  BUSINESS,
  /** Law, government, security and international relations. */
  POLICY,
  /** Something done: its English forms are inflected as verbs. */
  ACTION,
  /** People, culture, health, education, environment, disasters. */
  SOCIETY,
  /** Words useful for matching across languages that belong to no field. */
  GENERAL;

  private static final List<TermCategory> CATEGORIES = List.of(values());

  /** Returns the category a data file means, or empty when the word is no category. */
  public static Optional<TermCategory> parse(String word) {
    String name = word.trim().toUpperCase(Locale.ROOT);
    for (TermCategory category : CATEGORIES) {
      if (category.name().equals(name)) {
        return Optional.of(category);
      }
    }
    return Optional.empty();
  }
}
