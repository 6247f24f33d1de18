package dev.newsdigest.core.knowledge;

/**
 * One name of an entity as a data file gives it, its markers read.
 *
 * @param text the name without markers
 * @param ambiguous {@code ?}: the name also means something else, so it needs support by context
 * @param exactCase {@code =}: only as written or all in capitals
 * @param needsVersion {@code #} at the end: only with a version after it
 */
record EntityName(String text, boolean ambiguous, boolean exactCase, boolean needsVersion) {

  static EntityName parse(String cell) {
    String text = cell.trim();
    boolean ambiguous = false;
    boolean exactCase = false;
    while (text.startsWith("?") || text.startsWith("=")) {
      ambiguous |= text.charAt(0) == '?';
      exactCase |= text.charAt(0) == '=';
      text = text.substring(1);
    }
    boolean needsVersion = text.endsWith("#");
    if (needsVersion) {
      text = text.substring(0, text.length() - 1);
    }
    return new EntityName(text, ambiguous, exactCase, needsVersion);
  }

  /**
   * This name, ambiguous too when the other one is; a name that needs no version stays free of it.
   */
  EntityName stricter(EntityName other) {
    return new EntityName(
        text,
        ambiguous || other.ambiguous,
        exactCase && other.exactCase,
        needsVersion && other.needsVersion);
  }

  /** Whether there is a Chinese character in the name. */
  boolean isChinese() {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x2E80 && Character.isIdeographic(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
