package dev.newsdigest.core.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keeps two events of one actor apart: other product, other counterpart, other kind of event, other
 * figure.
 */
final class SameActorGuard {

  /** Nothing outweighs another version of the same product. */
  private static final double NEVER = 100;

  private static final double OTHER_PRODUCT = 1.6;
  private static final double OTHER_COUNTERPART = 1.8;
  private static final double OTHER_ACTOR = 2.2;
  private static final double OTHER_PLACE = 2.5;
  private static final double NO_NAME = 1.4;
  private static final double OTHER_PERIOD = 4.0;
  private static final double OTHER_EVENT = 1.4;
  private static final double OTHER_FIGURE = 1.3;

  private SameActorGuard() {}

  /** How both headlines differ; empty where nothing speaks against one event. */
  static List<Clash> clashes(TitleFacts a, TitleFacts b) {
    return clashes(false, a, b);
  }

  /**
   * @param across whether the headlines are in two languages, where names may go unrecognised
   */
  static List<Clash> clashes(boolean across, TitleFacts a, TitleFacts b) {
    List<Clash> found = new ArrayList<>();
    if (otherVersion(a.versions(), b.versions())) {
      found.add(
          Clash.of("VETO_OTHER_VERSION", NEVER, words(a.versions()) + " / " + words(b.versions())));
    } else if (disjoint(a.products(), b.products())) {
      found.add(Clash.of("VETO_OTHER_PRODUCT", OTHER_PRODUCT, a.products(), b.products()));
    }
    Set<Long> leftOnly = without(a.bodies(), b.bodies(), b.implied());
    Set<Long> rightOnly = without(b.bodies(), a.bodies(), a.implied());
    if (!leftOnly.isEmpty() && !rightOnly.isEmpty()) {
      boolean common = leftOnly.size() < a.bodies().size() || rightOnly.size() < b.bodies().size();
      found.add(
          common
              ? Clash.of("VETO_OTHER_COUNTERPART", OTHER_COUNTERPART, leftOnly, rightOnly)
              : Clash.of("VETO_OTHER_ACTOR", OTHER_ACTOR, leftOnly, rightOnly));
    }
    if (!shareName(a, b)) {
      if (disjoint(a.places(), b.places())) {
        found.add(Clash.of("VETO_OTHER_PLACE", OTHER_PLACE, a.places(), b.places()));
      } else if (!across) {
        found.add(Clash.of("VETO_NO_NAME", NO_NAME, "no name in common"));
      }
    }
    if (disjoint(a.periods(), b.periods())) {
      found.add(
          Clash.of(
              "VETO_OTHER_PERIOD", OTHER_PERIOD, words(a.periods()) + " / " + words(b.periods())));
    }
    if (disjoint(a.events(), b.events())) {
      found.add(Clash.of("VETO_OTHER_EVENT", OTHER_EVENT, a.events() + " / " + b.events()));
    }
    if (differ(a.amounts(), b.amounts())) {
      found.add(Clash.of("VETO_OTHER_FIGURE", OTHER_FIGURE, figures(a) + " / " + figures(b)));
    }
    return found;
  }

  /** How many times more alike than usual both must be. */
  static double factor(List<Clash> clashes) {
    double factor = 1;
    for (Clash clash : clashes) {
      factor *= clash.factor();
    }
    return factor;
  }

  private static boolean disjoint(Set<?> a, Set<?> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  private static boolean meet(Set<?> a, Set<?> b) {
    return !Collections.disjoint(a, b);
  }

  /** Both give versions of one product, and none of the one can be short for one of the other. */
  private static boolean otherVersion(Set<String> a, Set<String> b) {
    boolean comparable = false;
    for (String left : a) {
      for (String right : b) {
        int at = left.indexOf('@') + 1;
        if (right.startsWith(left.substring(0, at))) {
          if (left.startsWith(right) || right.startsWith(left)) {
            return false;
          }
          comparable = true;
        }
      }
    }
    return comparable;
  }

  private static String words(Set<String> items) {
    return String.join(", ", new TreeSet<>(items));
  }

  private static boolean shareName(TitleFacts a, TitleFacts b) {
    return meet(a.bodies(), b.bodies())
        || meet(a.bodies(), b.implied())
        || meet(a.implied(), b.bodies())
        || meet(a.implied(), b.implied())
        || meet(a.people(), b.people())
        || meet(a.products(), b.products());
  }

  private static Set<Long> without(Set<Long> a, Set<Long> b, Set<Long> more) {
    Set<Long> rest = new TreeSet<>(a);
    rest.removeAll(b);
    rest.removeAll(more);
    return rest;
  }

  /** Both give amounts of one unit, and no amount of the one is an amount of the other. */
  private static boolean differ(Set<TitleFacts.Amount> a, Set<TitleFacts.Amount> b) {
    boolean comparable = false;
    for (TitleFacts.Amount left : a) {
      for (TitleFacts.Amount right : b) {
        if (left.agrees(right)) {
          return false;
        }
        comparable |= left.unit().equals(right.unit());
      }
    }
    return comparable;
  }

  private static String figures(TitleFacts facts) {
    List<String> all = new ArrayList<>();
    for (TitleFacts.Amount amount : new TreeSet<>(facts.amounts())) {
      all.add(
          java.math.BigDecimal.valueOf(amount.value()).toPlainString()
              + " "
              + amount.unit().strip());
    }
    return String.join(", ", all);
  }
}
