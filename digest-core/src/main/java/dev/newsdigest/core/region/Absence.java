package dev.newsdigest.core.region;

/** Why a region has no article about a story. */
public enum Absence {
  /** Its sources were healthy, and none reported it. */
  SILENT,
  /** Its sources were not healthy, or nothing is known of them: it cannot be told. */
  NOT_SEEN
}
