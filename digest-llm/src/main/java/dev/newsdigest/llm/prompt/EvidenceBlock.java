package dev.newsdigest.llm.prompt;

import dev.newsdigest.core.summarize.RankedStory;
import java.util.List;
import java.util.Objects;

/**
 * What one block of the answer is to be written from.
 *
 * @param id the block's id in prompt and answer, for example {@code B1}
 * @param kind the word that tells the model what to write: {@code highlight}, {@code insight},
 *     {@code brief}
 * @param stories at least one, weightiest first
 */
public record EvidenceBlock(String id, String kind, List<RankedStory> stories) {

  public EvidenceBlock {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    stories = List.copyOf(stories);
    if (!id.matches("[A-Z]\\d{1,4}") || !kind.matches("[a-z]{1,20}")) {
      throw new IllegalArgumentException("not a block's id and kind: " + id + ", " + kind);
    }
    if (stories.isEmpty()) {
      throw new IllegalArgumentException("block " + id + " has no story");
    }
  }
}
