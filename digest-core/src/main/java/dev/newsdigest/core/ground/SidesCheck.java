package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.EvidenceView.Part;
import dev.newsdigest.core.text.Stemmer;
import dev.newsdigest.core.text.StopWords;
import dev.newsdigest.core.text.TextSpan;
import dev.newsdigest.core.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Doer and object exchanged around one verb: what stands before it in the claim stands behind it in
 * the article, and the other way round. Compares words and pairs of ideographs, so that it also
 * holds for names nobody has recorded; only within one language and one voice.
 */
final class SidesCheck extends CaseCheck {

  private static final int REACH = 40;
  private static final int LEAST_EACH = 2;
  private static final int LEAST_TOGETHER = 3;

  /** A clause with less than this before its verb takes its subject from the clause before. */
  private static final int SHORTEST_SUBJECT = 4;

  /** Turns that bring the object before its verb. */
  private static final Pattern TURNED = Pattern.compile("(?i)\\b(?:by|from)\\b|[被由遭获受对向把将给]");

  private record Sides(Set<String> before, Set<String> behind, boolean turned) {

    /** How much of one side stands on the other side there, and not on its own. */
    private static int moved(Set<String> ours, Set<String> other, Set<String> same) {
      int moved = 0;
      for (String one : ours) {
        moved += other.contains(one) && !same.contains(one) ? 1 : 0;
      }
      return moved;
    }
  }

  @Override
  List<Finding> check(Case c) {
    Findings findings = new Findings(c.claim());
    for (Possession tie : Possession.ties(c.claim())) {
      check(c, tie, findings);
    }
    for (Act act : c.claim().acts()) {
      if (!act.mutual() && !act.marked() && check(c, act, findings)) {
        return findings.all();
      }
    }
    return findings.all();
  }

  /** "A is B's supplier" where the article has "B is A's supplier". */
  private static void check(Case c, Possession tie, Findings findings) {
    Part where = null;
    Possession turned = null;
    for (Part part : c.parts()) {
      for (Possession told : Possession.ties(part.view())) {
        if (tie.owner().same(told.owner()) && tie.thing().same(told.thing())) {
          return;
        }
        if (tie.owner().same(told.thing()) && tie.thing().same(told.owner())) {
          where = part;
          turned = told;
        }
      }
    }
    if (where != null && turned != null) {
      findings.against(
          Verdict.WRONG_ACTOR,
          "ROLES",
          WEIGHT,
          tie.thing().span(),
          where.sentenceAt(turned.thing().span().start()),
          "the two changed places: in the article "
              + Wording.quote(where.view(), turned.thing().span())
              + " is what is said here of "
              + findings.quote(tie.thing().span()));
    }
  }

  private static final double WEIGHT = 0.65;

  private static boolean check(Case c, Act act, Findings findings) {
    Sides ours = sides(c.claim(), act);
    Act swapped = null;
    Part where = null;
    for (Part part : c.parts()) {
      if (part.view().isChinese() != c.claim().isChinese()) {
        continue;
      }
      for (Act told : part.view().acts()) {
        if (!told.action().equals(act.action())) {
          continue;
        }
        Sides theirs = sides(part.view(), told);
        boolean turned = told.marked() || told.mutual() || ours.turned != theirs.turned;
        if (turned) {
          return false;
        }
        int first = Sides.moved(ours.before, theirs.behind, theirs.before);
        int second = Sides.moved(ours.behind, theirs.before, theirs.behind);
        int least = c.claim().isChinese() ? LEAST_EACH : 1;
        if (first >= least && second >= least && first + second > LEAST_TOGETHER) {
          swapped = told;
          where = part;
        }
      }
    }
    if (swapped == null || where == null) {
      return false;
    }
    findings.against(
        Verdict.WRONG_ACTOR,
        "ROLES",
        WEIGHT,
        act.span(),
        where.at(swapped.sentence()),
        "who did it and to whom it was done changed places; the article says "
            + Wording.quote(where.view(), swapped.sentence()));
    return true;
  }

  private static Sides sides(TextView view, Act act) {
    TextSpan clause = act.sentence();
    boolean bare = act.span().start() - clause.start() <= SHORTEST_SUBJECT;
    int first = bare ? view.sentenceAt(clause.start()).start() : clause.start();
    TextSpan before = new TextSpan(Math.max(first, act.span().start() - REACH), act.span().start());
    TextSpan behind =
        new TextSpan(act.span().end(), Math.min(clause.end(), act.span().end() + REACH));
    boolean turned =
        TURNED.matcher(new TextSpan(before.start(), behind.end()).of(view.text())).find();
    return new Sides(keys(view, before), keys(view, behind), turned);
  }

  private static Set<String> keys(TextView view, TextSpan span) {
    Set<String> keys = new HashSet<>();
    if (view.isChinese()) {
      String text = span.of(view.text());
      for (int i = 0; i + 1 < text.length(); i++) {
        if (Character.isLetter(text.charAt(i)) && Character.isLetter(text.charAt(i + 1))) {
          keys.add(text.substring(i, i + 2));
        }
      }
      return keys;
    }
    for (Token token : view.analyzed().tokensIn(span)) {
      if (token.isWord()
          && token.form().length() > 1
          && !StopWords.contains(token.form(), view.analyzed().language())) {
        keys.add(Stemmer.stem(token.form()));
      }
    }
    return keys;
  }
}
