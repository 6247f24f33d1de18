package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.EvidenceView.Part;
import dev.newsdigest.core.text.TextSpan;
import java.util.List;
import java.util.regex.Pattern;

/** Words between two names with which they change sides in a sentence without changing roles. */
final class TurnOfPhrase {

  /** The passive and its like, and what two do together. */
  private static final Pattern TURNED =
      Pattern.compile("(?i)\\b(?:by|from|to|with|between)\\b|[被由遭获受对向把将给与同跟为]|双方|联合|合作|携手|联手");

  /** Coordinated names have no order either: "A and B". */
  private static final Pattern JOINED = Pattern.compile("\\band\\b|[,、和及]");

  private static final int LONGEST_JOINT = 6;

  private TurnOfPhrase() {}

  /** Whether one stands between the two in the claim or where they stand nearest in the article. */
  static boolean isBetween(Actor a, Actor b, TextView claim, List<Part> parts) {
    if (isTurn(between(claim, a.span(), b.span()))) {
      return true;
    }
    for (Part part : parts) {
      String nearest = null;
      for (Actor one : part.view().actors()) {
        for (Actor two : part.view().actors()) {
          if (a.same(one) && b.same(two)) {
            String joint = between(part.view(), one.span(), two.span());
            nearest = nearest == null || joint.length() < nearest.length() ? joint : nearest;
          }
        }
      }
      if (nearest != null && isTurn(nearest)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTurn(String joint) {
    return TURNED.matcher(joint).find()
        || joint.length() <= LONGEST_JOINT && JOINED.matcher(joint).find();
  }

  private static String between(TextView view, TextSpan a, TextSpan b) {
    int from = Math.min(a.end(), b.end());
    int to = Math.max(a.start(), b.start());
    return from < to ? view.text().substring(from, to) : "";
  }
}
