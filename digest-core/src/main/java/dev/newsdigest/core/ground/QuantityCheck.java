package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.EvidenceView.Part;
import dev.newsdigest.core.text.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers: value, unit, currency, percent against points, and whether the number stands on the same
 * measure. A figure that follows from two of the article's by one step of reckoning is carried.
 */
final class QuantityCheck extends CaseCheck {

  /** A figure of the article with the field it stands in. */
  record Found(Part part, Amount amount) {}

  /** A text that repeats one figure, or has more of them, is a table and is read no further. */
  private static final int MOST_ALIKE = 12;

  private static final int MOST_FIGURES = 400;

  @Override
  List<Finding> check(Case c) {
    Findings findings = new Findings(c.claim());
    List<Found> all = new ArrayList<>();
    Map<List<Object>, Integer> alike = new HashMap<>();
    for (Part part : c.parts()) {
      for (Amount amount : part.view().amounts()) {
        List<Object> figure =
            List.of(
                amount.type(),
                amount.value(),
                amount.high(),
                amount.unit(),
                amount.change(),
                amount.per());
        if (all.size() < MOST_FIGURES && alike.merge(figure, 1, Integer::sum) <= MOST_ALIKE) {
          all.add(new Found(part, amount));
        }
      }
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
    if (how == AmountMatch.CURRENCY
        && worst != null
        && same.stream().allMatch(f -> f.amount().unit().isEmpty())) {
      wrong(c, amount, worst, how, findings);
    } else if (!same.isEmpty()) {
      slot(c, amount, same, all, findings);
    } else if (worst != null && (how == AmountMatch.CURRENCY || how == AmountMatch.POINTS)) {
      wrong(c, amount, worst, how, findings);
    } else if (Reckoning.follows(amount, all)) {
      Found first = all.get(0);
      findings.supports(amount.span(), 0.5, first.part().sentenceAt(first.amount().span().start()));
    } else if (verbatim(c, amount)) {
      Part first = c.parts().get(0);
      findings.supports(amount.span(), 0.4, first.at(first.view().whole()));
    } else if (worst != null) {
      wrong(c, amount, worst, how, findings);
    } else {
      absent(c, amount, findings);
    }
  }

  /** The digits stand in an article, only not where a unit tells what they count. */
  private static boolean verbatim(Case c, Amount amount) {
    boolean plain = amount.type() == Amount.Type.COUNT || amount.type() == Amount.Type.MEASURE;
    if (!plain || amount.value() != Math.rint(amount.value()) || amount.value() > 1e7) {
      return false;
    }
    String digits = Long.toString((long) amount.value());
    for (Part part : c.parts()) {
      for (var token : part.view().analyzed().tokens()) {
        if (token.form().startsWith(digits)
            && (token.form().length() == digits.length()
                || !Character.isDigit(token.form().charAt(digits.length())))) {
          return true;
        }
      }
    }
    return false;
  }

  private static void wrong(
      Case c, Amount amount, Found found, AmountMatch how, Findings findings) {
    String theirs = found.amount().span().of(found.part().view().text());
    double weight =
        switch (how) {
          case SCALE, CURRENCY -> 0.95;
          case POINTS -> 0.9;
          case VALUE -> amount.isTrifle() ? ordinal(amount) : 0.85;
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

  /** Of ranks only "first" is often worded away. */
  private static double ordinal(Amount amount) {
    return amount.type() == Amount.Type.ORDINAL && amount.value() != 1 ? 0.55 : 0.35;
  }

  /** Small whole numbers without unit are often worded away; long ones never. */
  private static double weightOfMissing(Case c, Amount amount) {
    boolean time = amount.type() == Amount.Type.MEASURE && TIMES.contains(amount.unit());
    return amount.isTrifle() ? 0.35 : time ? 0.45 : 0.85;
  }

  private static final Set<String> TIMES =
      Set.of("year", "month", "week", "day", "hour", "minute", "second", "quarter");

  /** The number is there; is it the same measure that has it? */
  private static void slot(
      Case c, Amount amount, List<Found> same, List<Found> all, Findings findings) {
    if (period(c, amount, same, findings) || growth(c, amount, same, all, findings)) {
      return;
    }
    if (same.stream().allMatch(f -> isMinus(f.part().view(), f.amount()))
        && !isMinus(c.claim(), amount)
        && !LOSS.matcher(c.claim().text()).find()) {
      findings.against(
          Verdict.WRONG_QUANTITY,
          "SIGN",
          0.75,
          amount.span(),
          same.get(0).part().sentenceAt(same.get(0).amount().span().start()),
          findings.quote(amount.span()) + " is below zero in the article");
      return;
    }
    if (contraryPole(c, amount, same, findings) || otherSort(c, amount, same, findings)) {
      return;
    }
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
    Found other = elsewhere(c, amount, same, all);
    if (other != null) {
      findings.against(
          Verdict.WRONG_QUANTITY,
          "SLOT",
          0.65,
          amount.span(),
          other.part().sentenceAt(other.amount().span().start()),
          findings.quote(amount.span())
              + " is said of something else; for this the article has \""
              + other.amount().span().of(other.part().view().text())
              + "\"");
      return;
    }
    Found shown = carrier != null ? carrier : same.get(0);
    findings.supports(
        amount.span(),
        carrier != null ? 1 : 0.8,
        shown.part().sentenceAt(shown.amount().span().start()));
  }

  /** A profit told of a loss, a sale of a purchase. */
  private static boolean contraryPole(Case c, Amount amount, List<Found> same, Findings findings) {
    int[] ours = Poles.at(c.claim(), amount);
    for (Found found : same) {
      if (!Poles.contrary(ours, Poles.at(found.part().view(), found.amount()))) {
        return false;
      }
    }
    Found found = same.get(0);
    findings.against(
        Verdict.WRONG_QUANTITY,
        "CONTRARY",
        0.6,
        amount.span(),
        found.part().sentenceAt(found.amount().span().start()),
        findings.quote(amount.span()) + " is said of the contrary in the article");
    return true;
  }

  /** Money raised told of what a firm is worth, revenue of profit. */
  private static boolean otherSort(Case c, Amount amount, List<Found> same, Findings findings) {
    Set<String> ours = Measures.sortsAt(c.claim(), amount);
    if (amount.type() != Amount.Type.MONEY || ours.isEmpty()) {
      return false;
    }
    for (Found found : same) {
      Set<String> theirs = Measures.sortsAt(found.part().view(), found.amount());
      if (theirs.isEmpty() || overlap(ours, theirs)) {
        return false;
      }
    }
    Found found = same.get(0);
    findings.against(
        Verdict.WRONG_QUANTITY,
        "SLOT",
        0.65,
        amount.span(),
        found.part().sentenceAt(found.amount().span().start()),
        findings.quote(amount.span()) + " is another measure in the article");
    return true;
  }

  /** "Fell by 9.9 %", 下降了 9.9%: surely the step, not where it led. */
  private static boolean isStep(Case c, Amount amount) {
    String before = c.claim().text().substring(0, amount.span().start()).stripTrailing();
    return before.endsWith(" by") || before.endsWith("了");
  }

  private static final java.util.regex.Pattern LOSS =
      java.util.regex.Pattern.compile(
          "(?i)\\b(?:loss|losses|lost|losing|burn\\w*|deficit|negative|minus|outflow)\\b|亏|损|负|赤字|烧");

  private static boolean isMinus(TextView view, Amount amount) {
    String before = view.text().substring(0, amount.span().start()).stripTrailing();
    return amount.value() < 0
        || before.endsWith("negative")
        || before.endsWith("minus")
        || before.endsWith("负");
  }

  /** "10 billion a year" of an article that has 10 billion over two years. */
  private static boolean period(Case c, Amount amount, List<Found> same, Findings findings) {
    if (amount.per().isEmpty()) {
      return false;
    }
    for (Found found : same) {
      String text = found.part().view().text();
      boolean spread = false;
      for (Amount near : found.part().view().amounts()) {
        int gap = near.span().start() - found.amount().span().end();
        spread |= near.unit().equals("year") && gap >= 0 && gap < 20 && near.value() > 1;
        int before = found.amount().span().start() - near.span().end();
        spread |=
            near.unit().equals("year")
                && before >= 0
                && before < 8
                && near.value() > 1
                && text.indexOf("内") >= 0;
      }
      boolean other = !found.amount().per().isEmpty() && !found.amount().per().equals(amount.per());
      if (!spread && !other) {
        return false;
      }
    }
    Found found = same.get(0);
    findings.against(
        Verdict.WRONG_QUANTITY,
        "PERIOD",
        0.75,
        amount.span(),
        found.part().sentenceAt(found.amount().span().start()),
        findings.quote(amount.span()) + " is not per " + amount.per() + " in the article");
    return true;
  }

  /** A rise told as a level, a level as a rise, a rise as a fall. */
  private static boolean growth(
      Case c, Amount amount, List<Found> same, List<Found> all, Findings findings) {
    for (Found found : same) {
      if (found.amount().change() == amount.change()) {
        return false;
      }
    }
    Found found = same.get(0);
    Change told = found.amount().change();
    boolean contrary = amount.change() != Change.LEVEL && told != Change.LEVEL;
    boolean levelRival =
        amount.change() == Change.LEVEL
            && all.stream()
                .anyMatch(
                    f ->
                        f.amount().change() != found.amount().change()
                            && AmountMatch.of(amount, f.amount()) == AmountMatch.VALUE
                            && overlap(
                                Measures.near(f.part().view(), f.amount()),
                                Measures.near(found.part().view(), found.amount())));
    boolean riseOfLevel =
        amount.change() != Change.LEVEL
            && told == Change.LEVEL
            && amount.isShare()
            && isStep(c, amount);
    if (!contrary && !levelRival && !riseOfLevel) {
      return false;
    }
    findings.against(
        Verdict.WRONG_QUANTITY,
        "GROWTH",
        contrary ? 0.7 : 0.6,
        amount.span(),
        found.part().sentenceAt(found.amount().span().start()),
        findings.quote(amount.span())
            + " is "
            + amount.change()
            + " here and "
            + told
            + " in the article");
    return true;
  }

  /** How much better another figure of the article must fit the claim's clause. */
  private static final double MARGIN = 2.4;

  /** Another figure whose clause fits the claim's clearly better than any that has this number. */
  private static @Nullable Found elsewhere(
      Case c, Amount amount, List<Found> same, List<Found> all) {
    if (amount.isTrifle()) {
      return null;
    }
    FigureContext ours = FigureContext.of(c.claim(), amount);
    double here = 0;
    for (Found found : same) {
      here = Math.max(here, fit(c, ours, found));
    }
    Found best = null;
    double there = here + MARGIN;
    for (Found found : all) {
      if (AmountMatch.of(amount, found.amount()) == AmountMatch.VALUE
          && !inClaim(c, found.amount())) {
        double fit = fit(c, ours, found);
        if (fit >= there) {
          there = fit;
          best = found;
        }
      }
    }
    return best;
  }

  private static double fit(Case c, FigureContext ours, Found found) {
    TextView view = found.part().view();
    return ours.common(
        FigureContext.of(view, found.amount()), view.isChinese() == c.claim().isChinese());
  }

  private static boolean inClaim(Case c, Amount amount) {
    return c.claim().amounts().stream()
        .anyMatch(a -> AmountMatch.of(a, amount) == AmountMatch.SAME);
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
          same.stream().noneMatch(s -> s.amount() == found.amount())
              && (amount.type() == Amount.Type.PERCENT
                      && found.amount().type() != Amount.Type.PERCENT
                  || AmountMatch.of(amount, found.amount()) == AmountMatch.VALUE)
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
