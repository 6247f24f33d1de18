package dev.newsdigest.core.ground;

import dev.newsdigest.core.knowledge.TermMention;
import java.util.List;

/**
 * Which findings are told. All are weighed; of those too weak to speak against a claim alone only
 * what names a thing of its own is worth a reader's time. That a country, a general term or a name
 * in another script stands in no article tells nothing.
 */
final class Hints {

  /** A name that was found in no article but may be there under another. */
  private static final double DOUBTFUL = 0.3;

  /** A name of a letter or two or three is a shorthand: AI, 5G. */
  private static final int SHORTHAND = 3;

  private Hints() {}

  static List<Finding> told(List<Finding> findings, Case c, double decisive) {
    return findings.stream()
        .filter(f -> f.weight() >= decisive || !isName(f) || isTelling(f, c.claim()))
        .toList();
  }

  private static boolean isName(Finding finding) {
    return finding.code().endsWith(":NAME");
  }

  private static boolean isTelling(Finding finding, TextView claim) {
    if (finding.weight() < DOUBTFUL) {
      return false;
    }
    for (Actor actor : claim.actors()) {
      if (actor.span().equals(finding.span())) {
        boolean general = !actor.isKnown() && isGeneral(claim, actor);
        return !actor.isPlace() && !general;
      }
    }
    return true;
  }

  private static boolean isGeneral(TextView claim, Actor name) {
    if (name.span().length() <= SHORTHAND) {
      return true;
    }
    for (TermMention term : claim.content().terms()) {
      if (term.span().contains(name.span())) {
        return true;
      }
    }
    return false;
  }
}
