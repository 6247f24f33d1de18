package dev.newsdigest.core.digest;

import dev.newsdigest.core.topic.SectionId;
import java.util.List;
import java.util.Objects;

/**
 * A section of an edition. Sections without a block are left out of the edition, never printed
 * empty.
 *
 * @param id which of the five
 * @param title heading in the digest's language
 * @param blocks at least one
 */
public record Section(SectionId id, String title, List<Block> blocks) {

  public Section {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    blocks = List.copyOf(blocks);
    if (blocks.isEmpty()) {
      throw new IllegalArgumentException("an empty section: " + id);
    }
  }
}
