package dev.newsdigest.core.ground;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One thing given two makers, or a maker that is known not to be its own. */
final class OwnerClashes {

  private record Tie(Ownership ownership, Statement statement) {}

  private final Kinship kinship;

  OwnerClashes(Kinship kinship) {
    this.kinship = kinship;
  }

  List<Clash> find(List<Statement> statements) {
    Map<String, List<Tie>> byThing = new LinkedHashMap<>();
    for (Statement statement : statements) {
      for (Ownership ownership : OwnershipFinder.in(statement.view())) {
        byThing
            .computeIfAbsent(ownership.thing().id(), id -> new ArrayList<>())
            .add(new Tie(ownership, statement));
      }
    }
    List<Clash> clashes = new ArrayList<>();
    for (List<Tie> ties : byThing.values()) {
      if (!twoOwners(ties, clashes)) {
        wrongOwner(ties, clashes);
      }
    }
    return clashes;
  }

  private void wrongOwner(List<Tie> ties, List<Clash> clashes) {
    List<Clash.Place> places = new ArrayList<>();
    String message = "";
    for (Tie tie : ties) {
      Set<String> makers = kinship.makers(tie.ownership().thing());
      boolean wrong = !makers.isEmpty() && !OwnerCheck.isMaker(kinship, tie.ownership(), makers);
      if (wrong && places.stream().noneMatch(p -> p.statement() == tie.statement())) {
        places.add(place(tie));
        message =
            kinship.name(tie.ownership().thing())
                + " is given to "
                + kinship.name(tie.ownership().owner())
                + " but belongs to "
                + Wording.bodies(kinship, makers);
      }
    }
    if (!places.isEmpty()) {
      clashes.add(new Clash(AuditCode.WRONG_OWNER, message, places));
    }
  }

  private static Clash.Place place(Tie tie) {
    return Clash.Place.around(tie.statement(), tie.ownership().span());
  }

  private boolean twoOwners(List<Tie> ties, List<Clash> clashes) {
    for (Tie first : ties) {
      String other = "";
      for (Tie second : ties) {
        Actor a = first.ownership().owner();
        Actor b = second.ownership().owner();
        boolean same = kinship.related(a, b) || kinship.siblings(a, b);
        if (!same && first.statement() != second.statement()) {
          other = kinship.name(b);
        }
      }
      if (!other.isEmpty()) {
        List<Clash.Place> all = new ArrayList<>();
        for (Tie tie : ties) {
          if (all.stream().noneMatch(p -> p.statement() == tie.statement())) {
            all.add(place(tie));
          }
        }
        clashes.add(
            new Clash(
                AuditCode.TWO_OWNERS,
                kinship.name(first.ownership().thing())
                    + " is "
                    + kinship.name(first.ownership().owner())
                    + "'s in one place and "
                    + other
                    + "'s in another",
                all));
        return true;
      }
    }
    return false;
  }
}
