package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.EvidenceView.Part;
import dev.newsdigest.core.text.Normalizer;
import dev.newsdigest.core.text.Quote;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Quoted words: within a language they must stand in the article nearly letter by letter, across
 * languages the article must at least quote, or say the same terms.
 */
final class QuoteCheck extends CaseCheck {

  private static final double NEARLY_THE_SAME = 0.9;
  private static final int LONGEST = 600;

  @Override
  List<Finding> check(Case c) {
    Findings findings = new Findings(c.claim());
    for (Quote quote : c.claim().analyzed().quotes()) {
      if (!isName(c, quote)) {
        check(c, quote, findings);
      }
    }
    return findings.all();
  }

  private static void check(Case c, Quote quote, Findings findings) {
    String words = fold(quote.text());
    boolean chinese = isChinese(quote.text());
    double best = 0;
    Part where = null;
    boolean comparable = false;
    for (Part part : c.parts()) {
      if (part.view().isChinese() == chinese || !chinese && hasLatin(part, words)) {
        comparable = true;
        double score = FuzzyMatch.best(words, fold(part.view().text()));
        if (score > best) {
          best = score;
          where = part;
        }
      }
    }
    if (where != null && best >= NEARLY_THE_SAME) {
      findings.supports(quote.span(), 1, where.at(where.view().whole()));
    } else if (comparable) {
      double weight = where != null && best >= 0.75 ? 0.6 : 0.9;
      findings.against(
          Verdict.WRONG_QUOTE,
          "",
          weight,
          quote.span(),
          where == null ? null : where.at(where.view().whole()),
          "no cited article has the words " + findings.quote(quote.span()));
    } else {
      translated(c, quote, findings);
    }
  }

  /** A translated quotation cannot be held letter by letter; its terms can. */
  private static void translated(Case c, Quote quote, Findings findings) {
    Atoms atoms = c.atoms();
    BitSet inQuote = new BitSet();
    for (int i = 0; i < atoms.all().size(); i++) {
      Atom atom = atoms.all().get(i);
      if (quote.span().contains(atom.span()) && atom.kind() != Atom.Kind.WORD) {
        inQuote.set(i);
      }
    }
    boolean quoted = false;
    BitSet found = new BitSet();
    for (EvidenceView view : c.cited()) {
      found.or(atoms.in(view));
      for (Part part : view.parts()) {
        quoted |=
            !part.view().analyzed().quotes().isEmpty()
                || part.view().text().matches("(?s)(?:.*[\\s(])?['‘’\"“「].*");
      }
    }
    found.and(inQuote);
    if (judgesOtherwise(c, quote)) {
      findings.against(
          Verdict.WRONG_QUOTE,
          "TRANSLATED",
          0.6,
          quote.span(),
          null,
          "what the articles quote says something else than " + findings.quote(quote.span()));
      return;
    }
    if (!quoted && found.isEmpty()) {
      findings.against(
          Verdict.WRONG_QUOTE,
          "TRANSLATED",
          0.55,
          quote.span(),
          null,
          "no cited article quotes anybody: " + findings.quote(quote.span()));
    }
  }

  /** Both sides quote a judgement, and no article the claim's. */
  private static boolean judgesOtherwise(Case c, Quote quote) {
    Set<Integer> ours = Judgements.in(quote.text());
    Set<Integer> theirs = new HashSet<>();
    for (Part part : c.parts()) {
      for (Quote told : part.view().analyzed().quotes()) {
        theirs.addAll(Judgements.in(told.text()));
      }
    }
    return !ours.isEmpty() && !theirs.isEmpty() && Collections.disjoint(ours, theirs);
  }

  private static boolean hasLatin(Part part, String words) {
    return part.view().text().length() > 0 && fold(part.view().text()).contains(words);
  }

  /** Titles and product names stand in quotation marks as well. */
  private static boolean isName(Case c, Quote quote) {
    for (Actor actor : c.claim().actors()) {
      if (actor.span().overlaps(quote.span())
          && actor.span().length() * 2 >= quote.span().length()) {
        return true;
      }
    }
    return quote.span().length() < 2 || quote.span().length() > LONGEST;
  }

  private static boolean isChinese(String text) {
    return text.chars().anyMatch(ch -> Clauses.isHan((char) ch));
  }

  /** Without marks and spaces, so that punctuation may differ. */
  private static String fold(String text) {
    String folded = Normalizer.fold(text);
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      if (Character.isLetterOrDigit(folded.charAt(i))) {
        out.append(folded.charAt(i));
      }
    }
    return out.toString();
  }
}
