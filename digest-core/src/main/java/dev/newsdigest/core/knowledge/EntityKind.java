package dev.newsdigest.core.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What sort of thing an {@link Entity} is. Data files write the name in lower case. */
public enum EntityKind {
  /** A company or any other body that has no kind of its own below. */
  ORGANISATION,
  /** A research laboratory or institute, also one inside a company. */
  LAB,
  /** An investor: venture capital, private equity, sovereign fund, asset manager. */
  FUND,
  /** A government, ministry, agency, court or parliament. */
  REGULATOR,
  /** A university or school. */
  UNIVERSITY,
  /** A news outlet, publisher or broadcaster. */
  MEDIA,
  /** A conference, fair, award or benchmark competition. */
  EVENT,
  /** A person. */
  PERSON,
  /** An app, service, device, vehicle, operating system, library or standard. */
  PRODUCT,
  /** A family of machine-learning models; its members are told by version. */
  MODEL,
  /** A chip or a family of chips. */
  CHIP,
  /** A country, state, province, city or part of the world. */
  PLACE;

  private static final List<EntityKind> KINDS = List.of(values());

  /** Whether this kind can act as a body: make products, employ people, own others. */
  public boolean isBody() {
    return ordinal() <= MEDIA.ordinal();
  }

  /** Whether this kind is made by a body and may carry a version. */
  public boolean isMade() {
    return this == PRODUCT || this == MODEL || this == CHIP;
  }

  /** Returns the kind a data file means, or empty when the word is no kind. */
  public static Optional<EntityKind> parse(String word) {
    String name = word.trim().toUpperCase(Locale.ROOT);
    for (EntityKind kind : KINDS) {
      if (kind.name().equals(name)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
