package dev.newsdigest.core.ground;

import dev.newsdigest.core.claim.Evidence;
import dev.newsdigest.core.ground.EvidenceView.Part;
import dev.newsdigest.core.knowledge.Entity;
import dev.newsdigest.core.text.TextSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names: everybody the claim speaks of must stand in a cited article, by whatever name. */
final class ActorCheck extends CaseCheck {

  @Override
  List<Finding> check(Case c) {
    Findings findings = new Findings(c.claim());
    List<Part> parts = c.parts();
    Set<String> seen = new HashSet<>();
    for (Actor actor : c.claim().actors()) {
      if (!seen.add(actor.id() + "#" + actor.version())) {
        continue;
      }
      boolean literal = isPeople(c, actor) && WindowCheck.inFullText(c);
      Evidence same = literal ? literally(c, actor, parts) : find(c, actor, parts, false);
      if (same != null) {
        findings.supports(actor.span(), 1, same);
        continue;
      }
      Evidence kin = find(c, actor, parts, true);
      if (kin != null && otherPerson(c, actor, parts)) {
        findings.against(
            Verdict.WRONG_ACTOR,
            "PERSON",
            0.6,
            actor.span(),
            kin,
            findings.quote(actor.span()) + " stands in no cited article, somebody else does");
      } else if (kin != null && !literal) {
        findings.supports(actor.span(), 0.6, kin);
      } else {
        missing(c, actor, parts, findings);
      }
    }
    return findings.all();
  }

  /** Where an actor stands in the articles; with {@code kin}, also where a relative stands. */
  static @Nullable Evidence find(Case c, Actor actor, List<Part> parts, boolean kin) {
    for (Part part : parts) {
      for (Actor other : part.view().actors()) {
        if (kin ? isKin(c.kinship(), actor, other) : actor.same(other)) {
          return part.at(other.span());
        }
      }
    }
    return kin ? null : literally(c, actor, parts);
  }

  /** A relative, or a head of what the named body belongs to as well. */
  private static boolean isKin(Kinship kin, Actor actor, Actor other) {
    return kin.related(actor, other)
        || actor.isPerson() && other.isBody() && kin.sharesBody(actor, other);
  }

  /** Where the very words stand. */
  private static @Nullable Evidence literally(Case c, Actor actor, List<Part> parts) {
    String surface = actor.span().of(c.claim().text());
    for (Part part : parts) {
      int at = indexOfIgnoreCase(part.view().text(), surface);
      if (at >= 0) {
        return part.at(new TextSpan(at, at + surface.length()));
      }
    }
    return null;
  }

  private static int indexOfIgnoreCase(String text, String piece) {
    if (piece.length() < 2) {
      return -1;
    }
    int at = text.indexOf(piece);
    return at >= 0 || text.length() > 20_000 ? at : indexInFolded(text, piece);
  }

  private static int indexInFolded(String text, String piece) {
    String folded = text.toLowerCase(Locale.ROOT);
    return folded.length() == text.length() ? folded.indexOf(piece.toLowerCase(Locale.ROOT)) : -1;
  }

  private static void missing(Case c, Actor actor, List<Part> parts, Findings findings) {
    if (actor.isPlace() && MissingPlaces.standsInName(c, actor)) {
      return;
    }
    double weight = MissingPlaces.isRivalled(c, actor, parts) ? 0.6 : weight(c, actor);
    if (weight <= 0) {
      return;
    }
    Verdict verdict = Verdict.UNSUPPORTED;
    if (actor.isKnown() && actor.canAct()) {
      verdict = Verdict.WRONG_ACTOR;
    } else if (actor.isPlace() && MissingPlaces.hasOtherPlace(parts)) {
      verdict = Verdict.WRONG_ACTOR;
    }
    findings.against(
        verdict,
        "NAME",
        weight,
        actor.span(),
        null,
        findings.quote(actor.span())
            + " stands in no cited article"
            + (weight < 0.5 ? " by this name" : ""));
  }

  /**
   * A person whose firm stands in the articles, with a person of that firm the claim is silent on.
   */
  private static boolean otherPerson(Case c, Actor actor, List<Part> parts) {
    if (!actor.isPerson() || !actor.sure()) {
      return false;
    }
    for (Part part : parts) {
      for (Actor other : part.view().actors()) {
        if (other.isPerson()
            && other.sure()
            && c.kinship().sharesBody(actor, other)
            && c.claim().actors().stream().noneMatch(other::same)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isPeople(Case c, Actor actor) {
    return Demonyms.placeOf(actor.span().of(c.claim().text())) != null;
  }

  /** Whether one of its names, or the short of one, stands in an article without being sure. */
  private static boolean mayBeNamed(Case c, Actor actor) {
    Optional<Entity> entity = c.kinship().knowledge().entity(actor.id());
    if (entity.isEmpty()) {
      return false;
    }
    for (Part part : c.parts()) {
      for (String name : entity.get().names()) {
        boolean han = name.length() >= 2 && Clauses.isHan(name.charAt(0));
        String shortest = han && name.length() > 2 ? name.substring(0, 2) : name;
        if (han && actor.isBody() && standsFree(part.view(), shortest)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a piece stands anywhere but within the name of somebody else: 中国 in 中国电信. */
  private static boolean standsFree(TextView view, String piece) {
    for (int at = view.text().indexOf(piece); at >= 0; at = view.text().indexOf(piece, at + 1)) {
      TextSpan span = new TextSpan(at, at + piece.length());
      if (view.actors().stream().noneMatch(a -> a.isKnown() && a.span().contains(span))) {
        return true;
      }
    }
    return false;
  }

  /** How telling it is that a name is missing. */
  private static double weight(Case c, Actor actor) {
    if (!actor.sure() || mayBeNamed(c, actor)) {
      return 0.2;
    }
    if (WindowCheck.inFullText(c)) {
      return 0.65;
    }
    if (actor.isKnown()) {
      return switch (java.util.Objects.requireNonNull(actor.kind())) {
        case PLACE -> 0.35;
        case EVENT, MEDIA -> 0.3;
        case PRODUCT, MODEL, CHIP -> 0.7;
        default -> 0.8;
      };
    }
    boolean sameLanguage = c.cited().stream().anyMatch(v -> v.sameLanguage(c.claim()));
    return sameLanguage ? 0.45 : 0.25;
  }
}
