package dev.newsdigest.core.summarize;

import dev.newsdigest.core.failure.StageFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An edition as a summarizer wrote it, before its claims are checked.
 *
 * @param engine who wrote most of it: {@code extractive} or {@code llm:MODEL}
 * @param blocks in reading order; empty when there was nothing to tell
 * @param usage what it cost
 * @param notes what went wrong on the way, for the run report
 */
public record Draft(String engine, List<DraftBlock> blocks, Usage usage, List<StageFailure> notes) {

  public Draft {
    Objects.requireNonNull(engine, "engine");
    blocks = List.copyOf(blocks);
    Objects.requireNonNull(usage, "usage");
    notes = List.copyOf(notes);
  }

  /** Returns a draft that cost nothing and met no trouble. */
  public static Draft of(String engine, List<DraftBlock> blocks) {
    return new Draft(engine, blocks, Usage.NONE, List.of());
  }

  /** Returns this draft with what was spent and went wrong before it was written. */
  public Draft after(Usage spent, List<StageFailure> failures) {
    List<StageFailure> all = new ArrayList<>(failures);
    all.addAll(notes);
    return new Draft(engine, blocks, spent.plus(usage), all);
  }
}
