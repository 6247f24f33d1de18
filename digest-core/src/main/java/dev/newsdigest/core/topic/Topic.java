package dev.newsdigest.core.topic;

import java.util.Objects;

/**
 * A topic of the field, for example chips or funding.
 *
 * @param id stable lower-case id, for example {@code funding}
 * @param english name in English
 * @param chinese name in Chinese
 * @param section the section its stories feed: business or technology
 */
public record Topic(String id, String english, String chinese, SectionId section) {

  public Topic {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(english, "english");
    Objects.requireNonNull(chinese, "chinese");
    Objects.requireNonNull(section, "section");
  }
}
