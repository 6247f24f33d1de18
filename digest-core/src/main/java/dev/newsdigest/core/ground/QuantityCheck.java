package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.EvidenceView.Part;
import dev.newsdigest.core.ground.FigureComparison.Mismatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers: value, unit, currency, percent against points, and whether the number stands on the same
 * measure. A figure that follows from two of the article's by one step of reckoning is carried.
 *
 * <p>Here is only the order of the questions, from what an article can prove to what it merely
 * lacks; each question is answered by a class of its own.
 */
final class QuantityCheck extends CaseCheck {
  @Override
  List<Finding> check(Case c) {
    Findings findings = new Findings(c.claim());
    List<EvidenceFigure> all = EvidenceFigures.of(c.parts());
    for (Amount amount : c.claim().amounts()) {
      check(c, FigureComparison.of(c.claim(), amount, all), findings);
    }
    return findings.all();
  }

  private static void check(Case c, FigureComparison figure, Findings findings) {
    Amount amount = figure.amount();
    Mismatch decisive = figure.decisiveMismatch();
    Mismatch mismatch = figure.mismatch();
    if (decisive != null) {
      addMismatch(amount, decisive, findings);
    } else if (!figure.same().isEmpty()) {
      checkSlot(figure, findings);
    } else if (Reckoning.follows(amount, figure.all())) {
      findings.supports(amount.span(), 0.5, figure.all().get(0).sentence());
    } else if (WrittenFigures.isVerbatim(c, amount)) {
      Part first = c.parts().get(0);
      findings.supports(amount.span(), 0.4, first.at(first.view().whole()));
    } else if (mismatch != null) {
      addMismatch(amount, mismatch, findings);
    } else {
      addMissing(amount, isUndated(c), WrittenFigures.isVague(c), findings);
    }
  }

  /** Without a date in the articles no span of time can have been reckoned from them. */
  private static boolean isUndated(Case c) {
    return c.parts().stream().allMatch(part -> part.view().analyzed().dates().isEmpty());
  }

  /** The number is there; is it the same measure that has it? */
  private static void checkSlot(FigureComparison figure, Findings findings) {
    SlotMismatch mismatch = PeriodSlot.mismatch(figure);
    if (mismatch == null) {
      mismatch = EachSlot.mismatch(figure);
    }
    if (mismatch == null) {
      mismatch = DirectionSlot.mismatch(figure);
    }
    if (mismatch != null) {
      addSlotMismatch(figure.amount(), mismatch, findings);
      return;
    }
    MeasureSlot measure = new MeasureSlot(figure);
    mismatch = measure.mismatch();
    if (mismatch != null) {
      addSlotMismatch(figure.amount(), mismatch, findings);
      return;
    }
    addSupport(figure, measure.carrier(), findings);
  }

  private static void addSupport(
      FigureComparison figure, @Nullable EvidenceFigure carrier, Findings findings) {
    EvidenceFigure shown = carrier != null ? carrier : figure.same().get(0);
    findings.supports(figure.amount().span(), carrier != null ? 1 : 0.8, shown.sentence());
  }

  private static void addSlotMismatch(Amount amount, SlotMismatch mismatch, Findings findings) {
    findings.against(
        Verdict.WRONG_QUANTITY,
        mismatch.reason(),
        mismatch.weight(),
        amount.span(),
        mismatch.figure().sentence(),
        findings.quote(amount.span()) + " " + mismatch.message());
  }

  private static void addMismatch(Amount amount, Mismatch mismatch, Findings findings) {
    EvidenceFigure told = mismatch.figure();
    findings.against(
        Verdict.WRONG_QUANTITY,
        mismatch.how().name(),
        FigureWeight.ofMismatch(amount, mismatch.how()),
        amount.span(),
        told.itself(),
        findings.quote(amount.span()) + ", but the article says \"" + told.written() + "\"");
  }

  private static void addMissing(Amount amount, boolean undated, boolean vague, Findings findings) {
    findings.against(
        Verdict.UNSUPPORTED,
        "QUANTITY",
        (vague ? FigureWeight.VAGUE : FigureWeight.ofMissing(amount, undated)) * 0.9,
        amount.span(),
        null,
        findings.quote(amount.span()) + " stands in no cited article");
  }
}
