package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.Content.Word;
import dev.newsdigest.core.knowledge.TermMention;
import dev.newsdigest.core.text.DateMention;
import dev.newsdigest.core.text.TextSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The checkable pieces of a claim and which of them an article has. */
final class Atoms {

  private final TextView claim;
  private final Kinship kinship;
  private final List<Atom> all = new ArrayList<>();
  private final Map<EvidenceView, BitSet> byArticle = new IdentityHashMap<>();

  private Atoms(TextView claim, Kinship kinship) {
    this.claim = claim;
    this.kinship = kinship;
  }

  static Atoms of(TextView claim, Kinship kinship) {
    Atoms atoms = new Atoms(claim, kinship);
    atoms.collect();
    return atoms;
  }

  private void collect() {
    Set<String> seen = new HashSet<>();
    for (Actor actor : claim.actors()) {
      if (seen.add(actor.id() + "#" + actor.version())) {
        all.add(new Atom(Atom.Kind.ACTOR, actor.span(), weight(actor), actor, null, actor.id()));
      }
    }
    for (Amount amount : claim.amounts()) {
      all.add(new Atom(Atom.Kind.AMOUNT, amount.span(), weight(amount), null, amount, ""));
    }
    for (DateMention date : claim.analyzed().dates()) {
      all.add(
          new Atom(Atom.Kind.DATE, date.span(), 1.5, null, null, date.from() + "/" + date.to()));
    }
    for (TermMention term : claim.content().terms()) {
      if (seen.add("t:" + term.termId())) {
        all.add(new Atom(Atom.Kind.TERM, term.span(), 1, null, null, term.termId()));
      }
    }
    for (Word word : claim.content().words()) {
      boolean inTerm =
          all.stream().anyMatch(a -> a.kind() == Atom.Kind.TERM && a.span().overlaps(word.span()));
      if (!inTerm && seen.add("w:" + word.stem())) {
        all.add(new Atom(Atom.Kind.WORD, word.span(), 0.6, null, null, word.stem()));
      }
    }
  }

  private static double weight(Actor actor) {
    if (!actor.sure()) {
      return 0.3;
    }
    if (!actor.isKnown()) {
      return 2;
    }
    return actor.isMade() ? 2 : actor.isPlace() ? 0.7 : actor.isPerson() ? 1.8 : 1.5;
  }

  private static double weight(Amount amount) {
    return amount.isTrifle() ? 0.6 : 2.5;
  }

  List<Atom> all() {
    return all;
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** The pieces an article has; words count only within one language. */
  BitSet in(EvidenceView article) {
    BitSet known = byArticle.get(article);
    if (known == null) {
      known = find(article);
      byArticle.put(article, known);
    }
    return (BitSet) known.clone();
  }

  private BitSet find(EvidenceView article) {
    BitSet found = new BitSet();
    for (EvidenceView.Part part : article.parts()) {
      found.or(in(part.view(), part.view().whole()));
    }
    return found;
  }

  /** The pieces a stretch of text has. */
  BitSet in(TextView view, TextSpan window) {
    BitSet found = new BitSet();
    for (int i = 0; i < all.size(); i++) {
      if (has(view, window, all.get(i))) {
        found.set(i);
      }
    }
    return found;
  }

  /** Whether any of the articles has a piece. */
  boolean isTold(Atom atom, List<EvidenceView> articles) {
    int at = all.indexOf(atom);
    return at >= 0 && articles.stream().anyMatch(article -> in(article).get(at));
  }

  /** Pieces that could be found at all in a text of that language. */
  BitSet comparable(EvidenceView article) {
    boolean same = article.sameLanguage(claim);
    BitSet found = new BitSet();
    for (int i = 0; i < all.size(); i++) {
      if (same || all.get(i).kind() != Atom.Kind.WORD) {
        found.set(i);
      }
    }
    return found;
  }

  double weigh(BitSet pieces) {
    double sum = 0;
    for (int i = pieces.nextSetBit(0); i >= 0; i = pieces.nextSetBit(i + 1)) {
      sum += all.get(i).weight();
    }
    return sum;
  }

  private boolean has(TextView view, TextSpan window, Atom atom) {
    return switch (atom.kind()) {
      case ACTOR -> hasActor(view, window, java.util.Objects.requireNonNull(atom.actor()));
      case AMOUNT -> hasAmount(view, window, java.util.Objects.requireNonNull(atom.amount()));
      case DATE -> hasDate(view, window, atom);
      case TERM -> hasTerm(view, window, atom.key());
      default -> hasWord(view, window, atom.key());
    };
  }

  private boolean hasActor(TextView view, TextSpan window, Actor actor) {
    for (Actor other : view.actors()) {
      if (window.contains(other.span()) && kinship.related(actor, other)) {
        return true;
      }
    }
    String surface = actor.span().of(claim.text());
    int at = surface.length() > 3 ? view.text().indexOf(surface, window.start()) : -1;
    return at >= 0 && at + surface.length() <= window.end();
  }

  private static boolean hasAmount(TextView view, TextSpan window, Amount amount) {
    for (Amount other : view.amounts()) {
      if (window.contains(other.span()) && AmountMatch.of(amount, other) == AmountMatch.SAME) {
        return true;
      }
    }
    return false;
  }

  private boolean hasDate(TextView view, TextSpan window, Atom atom) {
    for (DateMention ours : claim.analyzed().dates()) {
      if (ours.span().equals(atom.span())) {
        for (DateMention theirs : view.analyzed().dates()) {
          if (window.contains(theirs.span()) && DateCheck.agree(ours, theirs)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean hasTerm(TextView view, TextSpan window, String id) {
    if (!view.content().termIds().contains(id)) {
      return false;
    }
    if (window.length() == view.text().length()) {
      return true;
    }
    for (TermMention term : view.content().terms()) {
      if (term.termId().equals(id) && window.contains(term.span())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasWord(TextView view, TextSpan window, String stem) {
    boolean whole = window.length() == view.text().length();
    if (view.content().stems().contains(stem)) {
      return whole || view.content().stemsIn(window, view).contains(stem);
    }
    if (!Clauses.isHan(stem.charAt(0))) {
      return false;
    }
    int at = view.text().indexOf(stem, window.start());
    return at >= 0 && at + stem.length() <= window.end();
  }
}
