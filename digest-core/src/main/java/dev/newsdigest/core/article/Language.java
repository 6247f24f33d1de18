package dev.newsdigest.core.article;

import java.util.Locale;
import java.util.Objects;

/**
 * A language as a BCP 47 tag. Chinese always carries its script.
 *
 * @param tag for example {@code zh-Hans}, {@code en}; {@code und} when it cannot be told
 */
public record Language(String tag) {

  public static final Language ZH_HANS = new Language("zh-Hans");
  public static final Language ZH_HANT = new Language("zh-Hant");
  public static final Language EN = new Language("en");
  public static final Language JA = new Language("ja");
  public static final Language KO = new Language("ko");

  /** Undetermined. */
  public static final Language UND = new Language("und");

  public Language {
    Objects.requireNonNull(tag, "tag");
    if (!tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
      throw new IllegalArgumentException("not a BCP 47 language tag: " + tag);
    }
  }

  /**
   * Reads a tag as feeds and pages write it ({@code zh_CN}, {@code zh-tw}, {@code en-US}) and
   * reduces it to what this library tells apart: Chinese by script, others by language.
   *
   * @return {@link #UND} for anything that is no tag
   */
  public static Language parse(String text) {
    String tag = text.trim().replace('_', '-').toLowerCase(Locale.ROOT);
    if (!tag.matches("[a-z]{2,8}(-[a-z0-9]{1,8})*")) {
      return UND;
    }
    String primary = tag.contains("-") ? tag.substring(0, tag.indexOf('-')) : tag;
    if (primary.equals("zh") || primary.equals("cmn") || primary.equals("chinese")) {
      boolean traditional =
          tag.contains("hant") || tag.matches(".*-(tw|hk|mo)(-.*)?") && !tag.contains("hans");
      return traditional ? ZH_HANT : ZH_HANS;
    }
    return primary.equals("en") || primary.equals("english") ? EN : new Language(primary);
  }

  /** Whether this is Chinese in either script. */
  public boolean isChinese() {
    return tag.startsWith("zh");
  }

  /** Whether words are written without spaces: Chinese or Japanese. */
  public boolean isUnspaced() {
    return isChinese() || tag.equals("ja");
  }

  @Override
  public String toString() {
    return tag;
  }
}
