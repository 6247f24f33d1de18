package dev.newsdigest.core.ground;

import dev.newsdigest.core.article.ArticleField;
import dev.newsdigest.core.ground.EvidenceView.Part;
import dev.newsdigest.core.text.DateMention;
import dev.newsdigest.core.text.TextSpan;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Told as done: a claim in the perfect tense needs a sentence that says it is done; where every
 * sentence on the matter speaks of plans, talks or chances it goes too far.
 */
final class ModalityCheck extends CaseCheck {

  private static final String PARTICIPLE =
      "(?!said|told|announced|planned|pledged|agreed|vowed|promised|proposed|offered|considered"
          + "|asked|called|urged|warned|filed|applied|signalled|hinted|expected|wanted|hoped|sought)"
          + "(?:\\w+ed|become|begun|broken|brought|built|bought|caught|chosen|come|cut|done|drawn|driven"
          + "|fallen|found|given|gone|got|gotten|grown|held|hit|kept|laid|led|left|lost|made|met|overtaken"
          + "|paid|put|reached|risen|run|seen|sent|set|shut|signed|sold|spent|struck|taken|thrown|won|written)";
  private static final Pattern DONE_ENGLISH =
      Pattern.compile(
          "(?i)\\b(?:(?:has|have) (?:(?:now|already|just|been|also|since|\\w+ly) )*"
              + PARTICIPLE
              + "\\b|already|completed|closed|secured)");
  private static final Pattern DONE_CHINESE = Pattern.compile("已经|已(?!知)|完成|正式|[建投]成");
  private static final Pattern TOLD_DONE_CHINESE = Pattern.compile("已经|已(?!知|在[路途])|完成(?!后|前|之)");
  private static final Pattern HEDGED_ENGLISH =
      Pattern.compile(
          "(?i)\\b(?:may|might|could|would|will|plans?|planning|planned|intends?|aims?|seeks?|seeking|considering|"
              + "considers?|talks|exploring|hopes?|wants?|expected|expects?|likely|set to|on track|agreed to|"
              + "agrees to|proposed|proposes|proposal|soon|looking (?:to|into)|due to|should|forecasts?|about to|"
              + "upcoming|pledges?|fil(?:es|ed|ing) (?:to|for)|in the works|bid to|eyes|preparing|prepares|readying|ready to|primed|poised|slated|gearing up|ahead of|front-?runner|favou?rite|candidate)\\b");
  private static final Pattern HEDGED_CHINESE =
      Pattern.compile(
          "可能|或将|考虑|洽谈|商谈|谈判|磋商|寻求|有望|预计|预期|料将|拟|(?<![该的一])计划(?!的|中的|[，。]|$)|打算|准备|即将|将[在于以会把被由向与从推发成正达宣建投开启扩裁设购收加继进尽逐陆引落携拥迎面持每全着采帮助允要能可]|筹备|需获|尚待|"
              + "早期阶段|力争|希望|未来几个月|筹划|谋划|规划建|谋求|意向|预中标|候选|人选|呼声|申请|递交|提交|在路上|争取|待批|内将");

  /** Work in progress, which a claim must not tell as finished. */
  private static final Pattern UNDER_WAY =
      Pattern.compile(
          "(?i)\\b(?:is|are|'s|still|currently|now|been) (?:\\w+ly )?(?:developing|working on|testing|training|building"
              + "|preparing|drafting|planning|negotiating|discussing|designing|creating|raising)\\b"
              + "|\\b(?:in|under) (?:development|negotiation|discussion|construction|review)\\b"
              + "|正在?(?:开发|研发|研究|研制|训练|测试|筹|准备|商|洽|推进|讨论|评估|起草|制定|建设|建造|修订|争取|打造|开展)|在研");

  /** Done in the sense that it no longer goes on. */
  private static final Pattern FINISHED =
      Pattern.compile(
          "(?i)\\b(?:finished|completed|concluded|released|launched|unveiled|shipped|signed|rolled out)\\b"
              + "|完成|已经?(?:上线|发布|推出|面世|问世|开售|交付|建成|签署|投产|达成|落成)");

  /** "TikTok to settle": in a headline, what is to come. */
  private static final Pattern HEADLINE_FUTURE =
      Pattern.compile(
          "^(?!How|What|Where|When|Why|Who|Ways|Time)(?:[A-Z][\\w'’.&-]*\\s){1,3}[Tt]o [A-Za-z]+");

  /** "Forms a venture that will run it": what is to come there is not what the sentence tells. */
  private static final Pattern RELATIVE_CLAUSE =
      Pattern.compile(
          "(?i)(?<!say|says|said|show|shows|believe|believes|hope|hopes|mean|means)"
              + " (?:that|which|who) (?:will|would|may|might|could|should|plans?|is set|are set)\\b.*");

  private static final double RELEVANT = 0.35;

  /** A sentence that has this much of what the best one has and no hedge states it flatly. */
  private static final double FLAT = 0.75;

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
    boolean finished = FINISHED.matcher(claim).find();
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
          boolean weak =
              isHedged(part, sentence)
                  || isToCome(c, part, sentence)
                  || finished && isUnderWay(part.view(), sentence);
          if (tellsDone(part, sentence)
              || tellsFact(c, part, sentence, atoms.weigh(found) >= FLAT * best)
              || !weak && atoms.weigh(found) >= FLAT * best) {
            return findings.all();
          }
          if (weak) {
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
  private static boolean tellsFact(Case c, Part part, TextSpan sentence, boolean closest) {
    for (Act told : part.view().acts()) {
      if (told.stance() == Stance.FACT
          && !told.marked()
          && sentence.contains(told.span())
          && !isUnderWay(part.view(), told.span())) {
        for (Act act : c.claim().acts()) {
          if (act.action().equals(told.action())) {
            return true;
          }
        }
      }
    }
    return closest
        && part.view().acts().stream()
            .anyMatch(
                a ->
                    RELEASES.contains(a.action().id())
                        && a.stance() == Stance.FACT
                        && sentence.contains(a.span()));
  }

  private static final java.util.Set<String> RELEASES = java.util.Set.of("release", "quit");

  /** A day behind the publication, of which the claim says nothing. */
  private static boolean isToCome(Case c, Part part, TextSpan sentence) {
    LocalDate published =
        c.cited().stream()
            .filter(v -> v.id().equals(part.article()))
            .findFirst()
            .flatMap(v -> v.article().article().published())
            .map(i -> i.atZone(ZoneOffset.UTC).toLocalDate())
            .orElse(null);
    if (published == null) {
      return false;
    }
    for (DateMention date : part.view().analyzed().dates()) {
      if (sentence.contains(date.span())
          && date.from().isAfter(published)
          && c.claim().analyzed().dates().stream().noneMatch(d -> DateCheck.agree(d, date))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a stretch of text, with the words before it, tells of something still going on. */
  private static boolean isUnderWay(TextView view, TextSpan span) {
    int from = Math.max(0, span.start() - PROGRESSIVE_REACH);
    return UNDER_WAY.matcher(view.text().substring(from, span.end())).find();
  }

  private static final int PROGRESSIVE_REACH = 4;

  private static boolean isHedged(Part part, TextSpan sentence) {
    boolean chinese = part.view().isChinese();
    String words = RELATIVE_CLAUSE.matcher(sentence.of(part.view().text())).replaceAll("");
    return (chinese ? HEDGED_CHINESE : HEDGED_ENGLISH).matcher(words).find()
        || part.field() == ArticleField.TITLE && HEADLINE_FUTURE.matcher(words).find();
  }

  private static boolean tellsDone(Part part, TextSpan sentence) {
    boolean chinese = part.view().isChinese();
    return (chinese ? TOLD_DONE_CHINESE : DONE_ENGLISH)
        .matcher(sentence.of(part.view().text()))
        .find();
  }
}
