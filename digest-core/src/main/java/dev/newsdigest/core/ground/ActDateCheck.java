package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.EvidenceView.Part;
import dev.newsdigest.core.text.DateMention;
import dev.newsdigest.core.text.DateMention.Precision;
import java.util.ArrayList;
import java.util.List;

/** Days of acts: where the article gives the same act another day, the claim's day is wrong. */
final class ActDateCheck extends CaseCheck {

  @Override
  List<Finding> check(Case c) {
    Findings findings = new Findings(c.claim());
    for (Act act : c.claim().acts()) {
      List<DateMention> ours = daysOf(c.claim(), act);
      if (ours.size() == 1) {
        check(c, act, ours.get(0), findings);
      }
    }
    return findings.all();
  }

  private static void check(Case c, Act act, DateMention day, Findings findings) {
    Part where = null;
    DateMention other = null;
    for (Part part : c.parts()) {
      for (Act told : part.view().acts()) {
        if (told.action().equals(act.action())) {
          for (DateMention theirs : daysOf(part.view(), told)) {
            if (DateCheck.agree(day, theirs)) {
              return;
            }
            where = part;
            other = theirs;
          }
        }
      }
    }
    if (where != null && other != null) {
      findings.against(
          Verdict.WRONG_DATE,
          "ACT",
          0.65,
          day.span(),
          where.sentenceAt(other.span().start()),
          "the article has this on " + other.from());
    }
  }

  /** Days named in the clause of an act. */
  private static List<DateMention> daysOf(TextView view, Act act) {
    List<DateMention> days = new ArrayList<>();
    for (DateMention date : view.analyzed().dates()) {
      if (date.precision() == Precision.DAY && act.sentence().contains(date.span())) {
        days.add(date);
      }
    }
    return days;
  }
}
