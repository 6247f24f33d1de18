package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.EvidenceView.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers the figures of the cited articles. Each figure of a claim is held against all of them, so
 * their number is bounded: a price list pasted into an article must not make a check slow.
 */
final class EvidenceFigures {

  /** A text that repeats one figure, or has more of them, is a table and is read no further. */
  private static final int MOST_ALIKE = 12;

  private static final int MOST_FIGURES = 400;

  private EvidenceFigures() {}

  /** The figures of some fields, in the order of the fields and of their text. */
  static List<EvidenceFigure> of(List<Part> parts) {
    List<EvidenceFigure> all = new ArrayList<>();
    Map<List<Object>, Integer> alike = new HashMap<>();
    for (Part part : parts) {
      for (Amount amount : part.view().amounts()) {
        if (all.size() < MOST_FIGURES
            && alike.merge(wherever(amount), 1, Integer::sum) <= MOST_ALIKE) {
          all.add(new EvidenceFigure(part, amount));
        }
      }
    }
    return all;
  }

  /** What two figures share that differ only in where they stand and how exact they claim to be. */
  private static List<Object> wherever(Amount amount) {
    return List.of(
        amount.type(), amount.value(), amount.high(), amount.unit(), amount.change(), amount.per());
  }
}
