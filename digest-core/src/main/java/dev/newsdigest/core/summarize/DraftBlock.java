package dev.newsdigest.core.summarize;

import dev.newsdigest.core.claim.Claim;
import dev.newsdigest.core.topic.SectionId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph or a list item of a section: an optional title and the claims it consists of.
 *
 * @param section where it stands
 * @param kind paragraph or item
 * @param heading title before the claims; null for none. A title is not checked and must say no
 *     fact that its claims do not
 * @param claims the claims in reading order; never empty
 */
public record DraftBlock(
    SectionId section, Kind kind, @Nullable String heading, List<Claim> claims) {

  /** Form of a block. */
  public enum Kind {
    PARAGRAPH,
    ITEM;

    /** The kind's name in JSON. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public DraftBlock {
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(kind, "kind");
    claims = List.copyOf(claims);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("a block without a claim in " + section);
    }
  }

  public Optional<String> title() {
    return Optional.ofNullable(heading);
  }
}
