package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.EvidenceView.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers: value, unit, currency, percent against points, and whether the number stands on the same
 * measure. A figure that follows from two of the article's by one step of reckoning is carried.
 */
final class QuantityCheck extends CaseCheck {

  /** A figure of the article with the field it stands in. */
  record Found(Part part, Amount amount) {}

  @Override
  List<Finding> check(Case c) {
    Findings findings = new Findings(c.claim());
    List<Found> all = new ArrayList<>();
    for (Part part : c.parts()) {
      part.view().amounts().forEach(a -> all.add(new Found(part, a)));
    }
    for (Amount amount : c.claim().amounts()) {
      check(c, amount, all, findings);
    }
    return findings.all();
  }

  private static void check(Case c, Amount amount, List<Found> all, Findings findings) {
    List<Found> same = new ArrayList<>();
    Found worst = null;
    AmountMatch how = AmountMatch.NONE;
    for (Found found : all) {
      AmountMatch match = AmountMatch.of(amount, found.amount());
      if (match == AmountMatch.SAME) {
        same.add(found);
      } else if (match != AmountMatch.NONE && (worst == null || match.compareTo(how) < 0)) {
        worst = found;
        how = match;
      }
    }
    if (!same.isEmpty()) {
      slot(c, amount, same, all, findings);
    } else if (Reckoning.follows(amount, all)) {
      findings.supports(
          amount.span(), 0.5, all.get(0).part().sentenceAt(all.get(0).amount().span().start()));
    } else if (worst != null) {
      wrong(c, amount, worst, how, findings);
    } else {
      absent(c, amount, findings);
    }
  }

  private static void wrong(
      Case c, Amount amount, Found found, AmountMatch how, Findings findings) {
    String theirs = found.amount().span().of(found.part().view().text());
    double weight =
        switch (how) {
          case SCALE, CURRENCY -> 0.95;
          case POINTS -> 0.9;
          default -> weightOfMissing(c, amount);
        };
    findings.against(
        Verdict.WRONG_QUANTITY,
        how.name(),
        weight,
        amount.span(),
        found.part().at(found.amount().span()),
        findings.quote(amount.span()) + ", but the article says \"" + theirs + "\"");
  }

  private static void absent(Case c, Amount amount, Findings findings) {
    findings.against(
        Verdict.UNSUPPORTED,
        "QUANTITY",
        weightOfMissing(c, amount) * 0.9,
        amount.span(),
        null,
        findings.quote(amount.span()) + " stands in no cited article");
  }

  /** Small whole numbers without unit are often worded away; long ones never. */
  private static double weightOfMissing(Case c, Amount amount) {
    return amount.isTrifle() ? 0.35 : 0.85;
  }

  /** The number is there; is it the same measure that has it? */
  private static void slot(
      Case c, Amount amount, List<Found> same, List<Found> all, Findings findings) {
    Set<String> measures = Measures.of(c.claim(), amount);
    @Nullable Found carrier = null;
    for (Found found : same) {
      if (overlap(measures, Measures.of(found.part().view(), found.amount()))) {
        carrier = found;
        break;
      }
    }
    if (carrier == null && !measures.isEmpty()) {
      Found rival = rival(amount, measures, same, all);
      if (rival != null) {
        String theirs = rival.amount().span().of(rival.part().view().text());
        findings.against(
            Verdict.WRONG_QUANTITY,
            "SLOT",
            0.8,
            amount.span(),
            rival.part().sentenceAt(rival.amount().span().start()),
            findings.quote(amount.span())
                + " is said of something else; for this the article has \""
                + theirs
                + "\"");
        return;
      }
    }
    Found shown = carrier != null ? carrier : same.get(0);
    findings.supports(
        amount.span(),
        carrier != null ? 1 : 0.8,
        shown.part().sentenceAt(shown.amount().span().start()));
  }

  /** Another figure of that sort on the claim's measure, while ours stands on another measure. */
  private static @Nullable Found rival(
      Amount amount, Set<String> measures, List<Found> same, List<Found> all) {
    Set<String> ours = new HashSet<>();
    for (Found found : same) {
      Set<String> one = Measures.of(found.part().view(), found.amount());
      if (one.isEmpty()) {
        return null;
      }
      ours.addAll(one);
    }
    for (Found found : all) {
      boolean other =
          AmountMatch.of(amount, found.amount()) == AmountMatch.VALUE
              && same.stream().anyMatch(s -> s.part().article().equals(found.part().article()));
      if (other) {
        Set<String> theirs = Measures.of(found.part().view(), found.amount());
        if (overlap(measures, theirs) && !overlap(theirs, ours)) {
          return found;
        }
      }
    }
    return null;
  }

  private static boolean overlap(Set<String> a, Set<String> b) {
    for (String one : a) {
      if (b.contains(one)) {
        return true;
      }
    }
    return false;
  }
}
