package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.Amount.Bound;
import dev.newsdigest.core.text.DateMention;
import dev.newsdigest.core.text.TextSpan;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a digest's sentence with what it measures: whose it is, which measure, of when. Two
 * figures can only clash where all of this is the same; better no clash than a false one.
 */
final class MeasuredFigure {

  /** Two figures this close are one figure, differently rounded. */
  private static final double ROUNDING = 0.06;

  /** Series C and Series D are two rounds. */
  private static final Pattern ROUND =
      Pattern.compile("(?:series|round) ([a-h])\\b|(?<![a-z0-9])([a-h])\\+*\\s?轮|(天使|种子)轮");

  private final TextView view;
  private final Amount amount;
  private final TextSpan clause;
  private final @Nullable Binding owner;

  MeasuredFigure(TextView view, Amount amount) {
    this.view = view;
    this.amount = amount;
    this.clause = Binding.clause(view, amount.span());
    this.owner = Binding.of(view, amount.span());
  }

  TextSpan span() {
    return amount.span();
  }

  String written() {
    return amount.span().of(view.text());
  }

  /** Whether one may be the other: "over 10 %" may be 15 %, 1.02 billion is 1 billion. */
  boolean mayBe(MeasuredFigure other) {
    double a = Math.abs(amount.value());
    double b = Math.abs(other.amount.value());
    return amount.unit().equals(other.amount.unit())
        && (Math.abs(a - b) <= ROUNDING * Math.max(a, b)
            || allows(amount.bound(), a, b)
            || allows(other.amount.bound(), b, a));
  }

  private static boolean allows(Bound bound, double limit, double value) {
    return switch (bound) {
      case OVER -> value >= limit;
      case UNDER -> value <= limit;
      case EXACT, ABOUT -> false;
    };
  }

  /** Whether both are of one measure at one time, and neither is one that is said not to be so. */
  boolean sameMeasure(MeasuredFigure other) {
    return amount.type() == other.amount.type()
        && amount.change() == other.amount.change()
        && amount.per().equals(other.amount.per())
        && !Collections.disjoint(Measures.of(view, amount), Measures.of(other.view, other.amount))
        && sameRound(other)
        && sameTime(other)
        && !isDenied()
        && !other.isDenied();
  }

  private boolean isDenied() {
    return Negations.scopes(view).stream().anyMatch(scope -> scope.overlaps(amount.span()));
  }

  private boolean sameRound(MeasuredFigure other) {
    Set<String> ours = rounds();
    Set<String> theirs = other.rounds();
    return ours.isEmpty() || theirs.isEmpty() || !Collections.disjoint(ours, theirs);
  }

  private Set<String> rounds() {
    Set<String> rounds = new HashSet<>();
    Matcher matcher = ROUND.matcher(view.text().toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.group(group) != null) {
          rounds.add(matcher.group(group));
        }
      }
    }
    return rounds;
  }

  /** A day tells when it was said; a month, a quarter or a year is what the figure is of. */
  private boolean sameTime(MeasuredFigure other) {
    List<DateMention> ours = view.analyzed().dates();
    List<DateMention> theirs = other.view.analyzed().dates();
    boolean periods =
        ours.stream().anyMatch(MeasuredFigure::isPeriod)
            || theirs.stream().anyMatch(MeasuredFigure::isPeriod);
    if (ours.isEmpty() || theirs.isEmpty()) {
      return !periods;
    }
    return ours.stream()
        .anyMatch(
            a -> theirs.stream().anyMatch(b -> a.from().equals(b.from()) && a.to().equals(b.to())));
  }

  private static boolean isPeriod(DateMention date) {
    return !date.from().equals(date.to());
  }

  /** Both belong to the same name by their place in the clause. */
  boolean sameOwner(MeasuredFigure other) {
    return owner != null && other.owner != null && owner.actor().same(other.owner.actor());
  }

  /** Whether two names own them that are not one. */
  boolean otherOwner(MeasuredFigure other) {
    if (owner == null || other.owner == null) {
      return false;
    }
    Actor a = owner.actor();
    Actor b = other.owner.actor();
    return a.isKnown() && b.isKnown() && a.isPlace() == b.isPlace() && !a.same(b);
  }

  /** Whether their clauses name the same bodies: what A holds of B is not what C holds of it. */
  boolean sameCompany(MeasuredFigure other) {
    return bodies().equals(other.bodies());
  }

  private Set<String> bodies() {
    Set<String> bodies = new HashSet<>();
    for (Actor actor : Actors.within(view.actors(), clause)) {
      if (!actor.isPlace() && (actor.isBody() || actor.isMade() || !actor.isKnown())) {
        bodies.add(actor.id());
      }
    }
    return bodies;
  }
}
