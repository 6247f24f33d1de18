package dev.newsdigest.core.ground;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One measure of one body given two figures. */
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

  private void pair(Statement a, Statement b, List<Clash> clashes) {
    for (Amount one : a.view().amounts()) {
      for (Amount two : b.view().amounts()) {
        if (clash(a, one, b, two)) {
          clashes.add(
              new Clash(
                  AuditCode.TWO_VALUES,
                  "\""
                      + one.span().of(a.view().text())
                      + "\" in one place, \""
                      + two.span().of(b.view().text())
                      + "\" in another",
                  List.of(Clash.Place.around(a, one.span()), Clash.Place.around(b, two.span()))));
          return;
        }
      }
    }
  }

  private static boolean clash(Statement a, Amount one, Statement b, Amount two) {
    if (one.type() != two.type() || one.isTrifle() || two.isTrifle()) {
      return false;
    }
    AmountMatch match = AmountMatch.of(one, two);
    boolean currencies = one.type() == Amount.Type.MONEY && !one.unit().equals(two.unit());
    if (match == AmountMatch.SAME || match == AmountMatch.NONE && !currencies) {
      return false;
    }
    if (match == AmountMatch.CURRENCY && a.sharesCitation(b)) {
      return !has(a.view(), two) && !has(b.view(), one);
    }
    if (!a.sharesCitation(b) && !sameOwner(a, one, b, two)) {
      return false;
    }
    Set<String> both = new HashSet<>(Measures.near(a.view(), one));
    both.retainAll(Measures.near(b.view(), two));
    return !both.isEmpty()
        && one.change() == two.change()
        && !has(a.view(), two)
        && !has(b.view(), one);
  }

  /** Both figures belong to the same name by their place in the clause. */
  private static boolean sameOwner(Statement a, Amount one, Statement b, Amount two) {
    Binding first = Binding.of(a.view(), one.span());
    Binding second = Binding.of(b.view(), two.span());
    return first != null && second != null && first.actor().same(second.actor());
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
