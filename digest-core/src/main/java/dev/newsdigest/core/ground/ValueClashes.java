package dev.newsdigest.core.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One measure of one body at one time given two figures. */
final class ValueClashes {

  private static final double ALIKE = 0.25;

  private final Kinship kinship;

  ValueClashes(Kinship kinship) {
    this.kinship = kinship;
  }

  List<Clash> find(List<Statement> statements) {
    List<Clash> clashes = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      for (int j = i + 1; j < statements.size(); j++) {
        Statement a = statements.get(i);
        Statement b = statements.get(j);
        if (mayClash(a, b)) {
          pair(a, b, clashes);
        }
      }
    }
    return clashes;
  }

  private boolean mayClash(Statement a, Statement b) {
    Set<String> shared = Similarity.sharedActors(a.view(), b.view(), kinship);
    double overlap = Similarity.overlap(a.view(), b.view());
    if (shared.isEmpty()) {
      // names the knowledge base lacks are words to it
      return a.sharesCitation(b) && overlap >= ALIKE;
    }
    return (a.sharesCitation(b) || overlap >= ALIKE);
  }

  private static void pair(Statement a, Statement b, List<Clash> clashes) {
    for (Amount one : a.view().amounts()) {
      for (Amount two : b.view().amounts()) {
        if (!isComparable(one, two) || has(a.view(), two) || has(b.view(), one)) {
          continue;
        }
        MeasuredFigure first = new MeasuredFigure(a.view(), one);
        MeasuredFigure second = new MeasuredFigure(b.view(), two);
        if (clash(first, second, a.sharesCitation(b), AmountMatch.of(one, two))) {
          clashes.add(
              new Clash(
                  AuditCode.TWO_VALUES,
                  "\""
                      + first.written()
                      + "\" in one place, \""
                      + second.written()
                      + "\" in another",
                  List.of(
                      Clash.Place.around(a, first.span()), Clash.Place.around(b, second.span()))));
          return;
        }
      }
    }
  }

  /** In two currencies only the same digits tell that one of them is wrong: 7 of $7 and ¥7. */
  private static boolean isComparable(Amount one, Amount two) {
    AmountMatch match = AmountMatch.of(one, two);
    return one.type() == two.type()
        && !one.isTrifle()
        && !two.isTrifle()
        && match != AmountMatch.SAME
        && match != AmountMatch.NONE;
  }

  private static boolean clash(
      MeasuredFigure one, MeasuredFigure two, boolean oneSource, AmountMatch match) {
    if (one.mayBe(two)) {
      return false;
    }
    if (!oneSource) {
      return one.sameOwner(two) && one.sameCompany(two) && one.sameMeasure(two);
    }
    return !one.otherOwner(two) && (match == AmountMatch.CURRENCY || one.sameMeasure(two));
  }

  private static boolean has(TextView view, Amount amount) {
    for (Amount other : view.amounts()) {
      if (AmountMatch.of(amount, other) == AmountMatch.SAME) {
        return true;
      }
    }
    return false;
  }
}
