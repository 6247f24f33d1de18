package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.EvidenceView.Part;
import dev.newsdigest.core.text.TextSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A chance told as certain: what the article only says may happen or is being weighed, the claim
 * states flatly. Asked only of articles whose every clause on the matter is so guarded.
 */
final class ChanceCheck extends CaseCheck {

  private static final Pattern CHANCE_ENGLISH =
      Pattern.compile(
          "(?i)\\b(?:may|might|could|considers?|considering|weigh(?:s|ing)|mull(?:s|ing)|explor(?:es|ing)"
              + "|in (?:early )?talks|rumou?red|possible|possibly|potential(?:ly)?|reportedly (?:plan|consider|eye|seek)\\w*)\\b");
  private static final Pattern CHANCE_CHINESE =
      Pattern.compile("可能|或将|或(?=[停推成将在于与向对会迎受采取要需被再])|有可能|考虑|酝酿|洽谈|商谈|磋商|据传|传闻|有望");

  /** Anything in the claim that leaves it open, "will" apart. */
  private static final Pattern OPEN_ENGLISH =
      Pattern.compile(
          "(?i)\\b(?:may|might|could|can|would|should|plans?|planned|planning|intends?|aims?|seeks?|seeking|sought|consider\\w*"
              + "|weigh\\w*|mull\\w*|talks|explor\\w*|hopes?|hoping|wants?|expect\\w*|likely|possib\\w*|potential\\w*|propos\\w*"
              + "|reported(?:ly)?|report|rumou?r\\w*|suggest\\w*|predict\\w*|forecast\\w*|project\\w*|prospects?|chance|risk\\w*"
              + "|threat\\w*|fears?|seems?|appears?|apparently|hints?|signals?|said to|set to|about to|eyes|eyeing|question\\w*"
              + "|doubts?|if|whether|according|analysts?|thinks?|believes?|says?|said|warn\\w*|argu\\w*|open to|looking|discuss\\w*"
              + "|test\\w*|sources?|preparing|prepares)\\b|\\?");

  private static final Pattern OPEN_CHINESE =
      Pattern.compile(
          "可能|或|有望|预计|预期|料|拟|计划|打算|准备|考虑|寻求|探索|希望|想|欲|洽谈|商谈|谈判|磋商|据|传|疑|风险|潜在|前景|若|如果|是否|分析|认为|称|表示|警告|指出|机会|预测|预言|讨论|力争|意向|有意|待|申请|能|会|暗示|似|吗|？");

  private static final double RELEVANT = 0.5;

  @Override
  List<Finding> check(Case c) {
    Findings findings = new Findings(c.claim());
    if (c.parts().stream().anyMatch(part -> part.view().text().length() > LONGEST_TEASER)) {
      return findings.all();
    }
    Pattern open = c.claim().isChinese() ? OPEN_CHINESE : OPEN_ENGLISH;
    if (open.matcher(c.claim().text()).find()) {
      return findings.all();
    }
    Atoms atoms = c.atoms();
    double best = 0;
    for (Part part : c.parts()) {
      for (TextSpan clause : statements(part.view())) {
        best = Math.max(best, weight(atoms, part, clause));
      }
    }
    Part where = null;
    TextSpan guarded = null;
    for (Part part : c.parts()) {
      for (TextSpan clause : statements(part.view())) {
        if (weight(atoms, part, clause) < RELEVANT * best) {
          continue;
        }
        if (!isGuarded(part, clause)) {
          return findings.all();
        }
        if (where == null) {
          where = part;
          guarded = clause;
        }
      }
    }
    if (best >= LEAST && where != null && guarded != null) {
      findings.against(
          Verdict.UNSUPPORTED,
          "MODALITY",
          0.6,
          c.claim().whole(),
          where.at(guarded),
          "told as certain, but the article only says that it may be so");
    }
    return findings.all();
  }

  private static final double LEAST = 2;

  /** A longer text says a thing more than once, and not each time with its guard. */
  private static final int LONGEST_TEASER = 600;

  /** Clauses, in English also parted where another statement begins behind a comma. */
  private static List<TextSpan> statements(TextView view) {
    List<TextSpan> all = new ArrayList<>();
    for (TextSpan clause : Clauses.all(view)) {
      int from = clause.start();
      Matcher joint = JOINT.matcher(view.text()).region(clause.start(), clause.end());
      while (joint.find()) {
        all.add(new TextSpan(from, joint.start()));
        from = joint.end();
      }
      if (from < clause.end()) {
        all.add(new TextSpan(from, clause.end()));
      }
    }
    all.removeIf(span -> span.length() == 0);
    return all;
  }

  private static final Pattern JOINT =
      Pattern.compile(", (?=(?:but|and|while|as|though|although|which|who|with|after)\\b)");

  private static double weight(Atoms atoms, Part part, TextSpan clause) {
    BitSet found = atoms.in(part.view(), clause);
    return atoms.weigh(found);
  }

  private static boolean isGuarded(Part part, TextSpan clause) {
    Pattern chance = part.view().isChinese() ? CHANCE_CHINESE : CHANCE_ENGLISH;
    return chance.matcher(clause.of(part.view().text())).find();
  }
}
