package dev.newsdigest.core.topic;

import dev.newsdigest.core.article.Language;
import java.util.Locale;

/** The five sections of a regional edition, in reading order. */
public enum SectionId {
  OVERVIEW("Overview", "概览"),
  HIGHLIGHTS("Key Highlights", "要闻"),
  INSIGHTS("Key Insights", "洞察"),
  BUSINESS("Business Focus", "商业"),
  TECHNOLOGY("Technology Focus", "技术");

  private final String english;
  private final String chinese;

  SectionId(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  /** The id in JSON and in anchors, for example {@code highlights}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The heading in the digest's language; English for languages the library has no heading for. */
  public String title(Language language) {
    return language.isChinese() ? chinese : english;
  }
}
