package dev.newsdigest.core.ground;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What findings come to together. Findings of one verdict add up like independent witnesses; the
 * weightiest verdict wins, between equals the more telling one.
 *
 * @param verdict the verdict
 * @param against how strongly anything speaks against the claim, 0 to 1
 */
record Judgement(Verdict verdict, double against) {

  private static final List<Verdict> MOST_TELLING_FIRST =
      List.of(
          Verdict.WRONG_QUOTE,
          Verdict.WRONG_DATE,
          Verdict.WRONG_QUANTITY,
          Verdict.WRONG_ACTOR,
          Verdict.UNSUPPORTED,
          Verdict.MISCITED);

  static Judgement of(List<Finding> findings, double decisive) {
    Map<Verdict, Double> best = new EnumMap<>(Verdict.class);
    double doubt = 1;
    for (Finding finding : findings) {
      if (finding.verdict() != Verdict.SUPPORTED) {
        best.merge(finding.verdict(), finding.weight(), Judgement::together);
        doubt *= 1 - 0.4 * finding.weight();
      }
    }
    Verdict verdict = Verdict.SUPPORTED;
    double most = 0;
    for (Verdict one : MOST_TELLING_FIRST) {
      double weight = best.getOrDefault(one, 0.0);
      if (weight > most + 0.02) {
        most = weight;
        verdict = one;
      }
    }
    boolean flagged = most >= decisive;
    return new Judgement(flagged ? verdict : Verdict.SUPPORTED, flagged ? most : 1 - doubt);
  }

  /** Two weak witnesses come to more than one, a strong one to himself. */
  private static double together(double a, double b) {
    double most = Math.max(a, b);
    return Math.max(most, Math.min(0.6, 1 - (1 - SHARE * a) * (1 - SHARE * b)));
  }

  private static final double SHARE = 0.8;

  /** Support in view of what speaks against it. */
  double temper(double support) {
    return verdict == Verdict.SUPPORTED
        ? Math.max(0.5, support * (1 - 0.3 * against))
        : Math.min(0.49, support * (1 - 0.6 * against));
  }
}
