package dev.newsdigest.core.story;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a headline is about, for telling apart two events of one actor.
 *
 * @param bodies keys of companies and other bodies
 * @param implied keys of bodies that own or employ what is named
 * @param places keys of places
 * @param people keys of people
 * @param products keys of products, whatever their version
 * @param versions products with their version, {@code product@version} in lower case
 * @param events kinds of event
 * @param amounts numbers with their units
 * @param periods quarters the headline is about
 */
record TitleFacts(
    Set<Long> bodies,
    Set<Long> implied,
    Set<Long> places,
    Set<Long> people,
    Set<Long> products,
    Set<String> versions,
    Set<EventKind> events,
    Set<Amount> amounts,
    Set<String> periods) {

  /**
   * A number of a headline.
   *
   * @param unit kind, unit and change; only amounts of one unit can contradict each other
   * @param value in the base unit
   */
  record Amount(String unit, double value) implements Comparable<Amount> {

    /** Whether both can be the same figure, differently rounded. */
    boolean agrees(Amount other) {
      double larger = Math.max(Math.abs(value), Math.abs(other.value));
      return unit.equals(other.unit) && Math.abs(value - other.value) <= 0.06 * larger;
    }

    @Override
    public int compareTo(Amount other) {
      int byUnit = unit.compareTo(other.unit);
      return byUnit != 0 ? byUnit : Double.compare(value, other.value);
    }
  }

  TitleFacts {
    bodies = Set.copyOf(bodies);
    implied = Set.copyOf(implied);
    places = Set.copyOf(places);
    periods = Set.copyOf(periods);
    people = Set.copyOf(people);
    products = Set.copyOf(products);
    versions = Set.copyOf(versions);
    events = Set.copyOf(events);
    amounts = Set.copyOf(amounts);
  }

  /** The facts of two texts of one story. */
  TitleFacts and(TitleFacts other) {
    return new TitleFacts(
        union(bodies, other.bodies),
        union(implied, other.implied),
        union(places, other.places),
        union(people, other.people),
        union(products, other.products),
        union(versions, other.versions),
        union(events, other.events),
        union(amounts, other.amounts),
        union(periods, other.periods));
  }

  private static <T> Set<T> union(Set<T> a, Set<T> b) {
    if (a.containsAll(b)) {
      return a;
    }
    Set<T> all = new TreeSet<>(a);
    all.addAll(b);
    return all;
  }
}
