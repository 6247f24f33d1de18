package dev.newsdigest.core.ground;

import dev.newsdigest.core.claim.Evidence;
import dev.newsdigest.core.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the findings of one check over one claim. */
final class Findings {

  private final TextView claim;
  private final List<Finding> all = new ArrayList<>();

  Findings(TextView claim) {
    this.claim = claim;
  }

  List<Finding> all() {
    return all;
  }

  void supports(TextSpan piece, double weight, Evidence evidence) {
    all.add(
        new Finding(
            Verdict.SUPPORTED.name(),
            Verdict.SUPPORTED,
            weight,
            piece,
            evidence,
            quote(piece) + " stands in " + evidence.article()));
  }

  void against(
      Verdict verdict,
      String reason,
      double weight,
      TextSpan piece,
      @Nullable Evidence evidence,
      String message) {
    String code = reason.isEmpty() ? verdict.name() : verdict.name() + ":" + reason;
    TextSpan trimmed = Wording.trimmed(claim.text(), piece);
    all.add(new Finding(code, verdict, weight, trimmed, evidence, message));
  }

  String quote(TextSpan piece) {
    return Wording.quote(claim, Wording.trimmed(claim.text(), piece));
  }
}
