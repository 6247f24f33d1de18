package dev.newsdigest.core.topic;

import java.util.Objects;

/**
 * A topic of the field, for example chips or funding.
 *
 * @param id stable lower-case id, for example {@code funding}
 * @param english name in English
 * @param chinese name in Chinese
 * @param section the section its stories feed: business or technology
 * @param event whether it is a kind of event, such as a listing, which says where a story stands
 *     whatever field it happens in
 */
public record Topic(String id, String english, String chinese, SectionId section, boolean event) {

  /** A topic that is a subject, not a kind of event. */
  public Topic(String id, String english, String chinese, SectionId section) {
    this(id, english, chinese, section, false);
  }

  public Topic {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(english, "english");
    Objects.requireNonNull(chinese, "chinese");
    Objects.requireNonNull(section, "section");
  }
}
