package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.EvidenceView.Part;
import dev.newsdigest.core.text.TextSpan;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Told as done: a claim in the perfect tense needs a sentence that says it is done; where every
 * sentence on the matter speaks of plans, talks or chances it goes too far.
 */
final class ModalityCheck extends CaseCheck {

  private static final Pattern DONE_ENGLISH =
      Pattern.compile(
          "(?i)\\b(?:(?:has|have) (?:now |already |just |been )*(?:\\w+ed|become|begun|won|made|built|"
              + "sold|bought|put|set|taken|given|met|cut|hit|gone|come|got|shut|paid|signed)|already|completed|closed|secured)\\b");
  private static final Pattern DONE_CHINESE = Pattern.compile("已经|已(?!知)|完成|正式");
  private static final Pattern TOLD_DONE_CHINESE = Pattern.compile("已经|已(?!知)|完成");
  private static final Pattern HEDGED_ENGLISH =
      Pattern.compile(
          "(?i)\\b(?:may|might|could|would|will|plans?|planning|intends?|aims?|seeks?|seeking|considering|"
              + "considers?|talks|exploring|hopes?|wants?|expected|expects?|likely|set to|on track|agreed to|"
              + "agrees to|proposed|proposes|soon|looking to|due to|should|forecasts?|about to)\\b");
  private static final Pattern HEDGED_CHINESE =
      Pattern.compile(
          "可能|或将|考虑|洽谈|商谈|谈判|磋商|寻求|有望|预计|预期|料将|拟|计划|打算|准备|即将|将[在于以会把被由向与从推发成正达]|筹备|需获|尚待|"
              + "早期阶段|力争|希望|未来几个月|启动");

  private static final double RELEVANT = 0.35;

  @Override
  List<Finding> check(Case c) {
    Findings findings = new Findings(c.claim());
    String claim = c.claim().text();
    boolean chinese = c.claim().isChinese();
    boolean done = (chinese ? DONE_CHINESE : DONE_ENGLISH).matcher(claim).find();
    boolean hedged = (chinese ? HEDGED_CHINESE : HEDGED_ENGLISH).matcher(claim).find();
    if (!done || hedged) {
      return findings.all();
    }
    Atoms atoms = c.atoms();
    double best = 0;
    for (Part part : c.parts()) {
      for (TextSpan sentence : part.view().analyzed().sentences()) {
        best = Math.max(best, atoms.weigh(atoms.in(part.view(), sentence)));
      }
    }
    Part hedge = null;
    TextSpan where = null;
    for (Part part : c.parts()) {
      for (TextSpan sentence : part.view().analyzed().sentences()) {
        BitSet found = atoms.in(part.view(), sentence);
        if (best > 0 && atoms.weigh(found) >= RELEVANT * best) {
          if (tellsDone(part, sentence) || tellsFact(c, part, sentence)) {
            return findings.all();
          }
          if (isHedged(part, sentence)) {
            hedge = part;
            where = sentence;
          }
        }
      }
    }
    if (hedge != null && where != null) {
      findings.against(
          Verdict.UNSUPPORTED,
          "MODALITY",
          0.6,
          c.claim().whole(),
          hedge.at(where),
          "told as done, but the article speaks of plans or chances");
    }
    return findings.all();
  }

  /** Something else the claim's actor did is told as done in that sentence. */
  private static boolean tellsFact(Case c, Part part, TextSpan sentence) {
    for (Act told : part.view().acts()) {
      if (told.stance() == Stance.FACT && !told.marked() && sentence.contains(told.span())) {
        for (Act act : c.claim().acts()) {
          if (act.action().equals(told.action())) {
            return true;
          }
        }
      }
    }
    return part.view().acts().stream()
        .anyMatch(
            a ->
                RELEASES.contains(a.action().id())
                    && a.stance() == Stance.FACT
                    && sentence.contains(a.span()));
  }

  private static final java.util.Set<String> RELEASES = java.util.Set.of("release", "quit");

  private static boolean isHedged(Part part, TextSpan sentence) {
    boolean chinese = part.view().isChinese();
    String words = sentence.of(part.view().text());
    return (chinese ? HEDGED_CHINESE : HEDGED_ENGLISH).matcher(words).find();
  }

  private static boolean tellsDone(Part part, TextSpan sentence) {
    boolean chinese = part.view().isChinese();
    return (chinese ? TOLD_DONE_CHINESE : DONE_ENGLISH)
        .matcher(sentence.of(part.view().text()))
        .find();
  }
}
