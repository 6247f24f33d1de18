package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.EvidenceView.Part;
import dev.newsdigest.core.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A detail added: a clause of a Chinese claim of which the cited articles, Chinese as well, have
 * not one pair of ideographs, name or figure. Paraphrases of whole clauses keep some of them; in
 * English, where words are inflected and replaced, the same test flags more true claims than wrong
 * ones and is not made.
 */
final class NoveltyCheck extends CaseCheck {

  /** A shorter clause may be worded anew as a whole. */
  private static final int LEAST_PAIRS = 6;

  /** Articles with less than this say too little of anything. */
  private static final int LEAST_TOLD = 14;

  /** Function characters, which tell nothing of the matter. */
  private static final String FUNCTION = "的是在和与了将并已为其被对于也还而但以及中上下等这那该们";

  @Override
  List<Finding> check(Case c) {
    Findings findings = new Findings(c.claim());
    List<Part> parts = c.parts();
    int told = 0;
    for (Part part : parts) {
      if (!part.view().isChinese()) {
        return findings.all();
      }
      told += Pairs.count(part.view().text());
    }
    List<TextSpan> clauses = Clauses.all(c.claim());
    if (!c.claim().isChinese() || told < LEAST_TOLD || clauses.size() < 2) {
      return findings.all();
    }
    for (TextSpan clause : clauses) {
      Set<String> pairs = Pairs.of(clause.of(c.claim().text()), FUNCTION);
      if (pairs.size() >= LEAST_PAIRS && isNowhere(c, pairs, clause)) {
        findings.against(
            Verdict.UNSUPPORTED,
            "ADDITION",
            0.6,
            clause,
            null,
            "no cited article says anything of this: " + findings.quote(clause));
        return findings.all();
      }
    }
    return findings.all();
  }

  private static boolean isNowhere(Case c, Set<String> pairs, TextSpan clause) {
    for (Part part : c.parts()) {
      for (String pair : pairs) {
        if (part.view().text().contains(pair)) {
          return false;
        }
      }
    }
    List<Atom> inside = new ArrayList<>();
    for (Atom atom : c.atoms().all()) {
      boolean piece = atom.kind() != Atom.Kind.WORD && clause.contains(atom.span());
      if (piece) {
        inside.add(atom);
      }
    }
    return inside.stream().noneMatch(atom -> c.atoms().isTold(atom, c.cited()));
  }
}
