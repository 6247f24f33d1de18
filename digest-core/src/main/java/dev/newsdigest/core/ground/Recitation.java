package dev.newsdigest.core.ground;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the article a claim should have cited. */
final class Recitation {

  /** Share of the claim's weight an article must have to be worth a second look. */
  private static final double LEAST_SUPPORT = 0.4;

  /** How much more of the claim than the cited articles it must have. */
  private static final double LEAST_GAIN = 0.12;

  /** The same where nothing speaks against the cited articles but that they say so little. */
  private static final double GAIN_UNASKED = 0.4;

  private static final int MOST_TRIED = 4;

  private Recitation() {}

  static @Nullable EvidenceView find(
      ClaimGrounding grounding,
      Case c,
      List<EvidenceView> others,
      Atoms atoms,
      List<Finding> findings,
      boolean flagged) {
    double now = 0;
    for (EvidenceView view : c.cited()) {
      now = Math.max(now, share(atoms, view));
    }
    List<EvidenceView> ranked =
        others.stream()
            .sorted(
                java.util.Comparator.comparingDouble((EvidenceView v) -> -share(atoms, v))
                    .thenComparing(EvidenceView::id))
            .limit(MOST_TRIED)
            .toList();
    double against = Judgement.of(findings, 0).against();
    for (EvidenceView view : ranked) {
      double share = share(atoms, view);
      if (share < LEAST_SUPPORT || share < now + (flagged ? LEAST_GAIN : GAIN_UNASKED)) {
        return null;
      }
      Judgement judgement = Judgement.of(grounding.run(c.citing(List.of(view))), 0.5);
      if (judgement.verdict() == Verdict.SUPPORTED && (!flagged || judgement.against() < against)) {
        return view;
      }
    }
    return null;
  }

  private static double share(Atoms atoms, EvidenceView view) {
    BitSet possible = atoms.comparable(view);
    double all = atoms.weigh(possible);
    BitSet found = atoms.in(view);
    found.and(possible);
    return all == 0 ? 0 : atoms.weigh(found) / all;
  }
}
