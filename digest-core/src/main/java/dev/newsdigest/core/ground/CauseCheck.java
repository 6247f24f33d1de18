package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.EvidenceView.Part;
import dev.newsdigest.core.text.TextSpan;
import dev.newsdigest.core.text.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reasons: what a claim gives as the cause must stand in a cited article. */
final class CauseCheck extends CaseCheck {

  private static final List<List<String>> ENGLISH;
  private static final List<String> CHINESE;

  private static final java.util.Set<String> SCHEDULED =
      java.util.Set.of(
          "be", "run", "open", "start", "launch", "begin", "take", "go", "arrive", "ship", "come",
          "appear", "end", "close", "meet", "report", "finish", "expire", "speak", "publish");

  static {
    String[] cells = GroundResource.lines("causes.tsv").get(0).split("\t");
    ENGLISH =
        List.of(cells[0].split("\\|")).stream()
            .map(p -> List.of(p.split(" ")))
            .sorted(java.util.Comparator.comparingInt((List<String> p) -> -p.size()))
            .toList();
    CHINESE = List.of(cells[1].split("\\|"));
  }

  @Override
  List<Finding> check(Case c) {
    Findings findings = new Findings(c.claim());
    TextSpan given = reason(c.claim());
    TextSpan reason = given != null ? given : sequel(c.claim());
    if (reason == null || reason.length() < 2) {
      return findings.all();
    }
    Atoms atoms = c.atoms();
    BitSet inReason = new BitSet();
    for (int i = 0; i < atoms.all().size(); i++) {
      if (reason.contains(atoms.all().get(i).span())) {
        inReason.set(i);
      }
    }
    dropNames(atoms, inReason);
    double best = 0;
    double asked = 0;
    boolean sameLanguage = false;
    boolean told = false;
    for (EvidenceView view : c.cited()) {
      BitSet possible = atoms.comparable(view);
      possible.and(inReason);
      BitSet found = atoms.in(view);
      found.and(inReason);
      double all = atoms.weigh(possible);
      asked = Math.max(asked, all);
      best = all == 0 ? best : Math.max(best, atoms.weigh(found) / all);
      sameLanguage |= view.sameLanguage(c.claim());
      told |= givesReason(view);
    }
    double least = !sameLanguage ? 0.01 : given == null ? 0.2 : 0.3;
    boolean telling = given != null ? sameLanguage || !told : sameLanguage && asked >= LEAST_SEQUEL;
    if (best < least && telling) {
      findings.against(
          Verdict.UNSUPPORTED,
          "CAUSE",
          sameLanguage ? 0.6 : 0.55,
          reason,
          null,
          "no cited article gives this reason: " + findings.quote(reason));
    }
    return findings.all();
  }

  private static @Nullable TextSpan reason(TextView view) {
    return view.isChinese() ? chinese(view) : english(view);
  }

  /** "Fell after it cut its forecast": what comes first is told as what led to it. */
  private static @Nullable TextSpan sequel(TextView view) {
    Matcher after = AFTER.matcher(view.text());
    return view.isChinese() || !after.find()
        ? null
        : new TextSpan(after.end(), view.sentenceAt(after.start()).end());
  }

  private static final Pattern AFTER =
      Pattern.compile(
          "(?i)(?<!\\b(?:day|days|week|weeks|month|months|year|years|hours|soon|shortly)) after (?=[a-z])");

  private static final double LEAST_SEQUEL = 2;

  /** A reason is told by its matter; who figures in it figures in the rest of the claim too. */
  private static void dropNames(Atoms atoms, BitSet reason) {
    int matter = 0;
    for (int i = reason.nextSetBit(0); i >= 0; i = reason.nextSetBit(i + 1)) {
      matter += atoms.all().get(i).actor() == null ? 1 : 0;
    }
    for (int i = reason.nextSetBit(0); matter >= LEAST_MATTER && i >= 0; ) {
      if (atoms.all().get(i).actor() != null) {
        reason.clear(i);
      }
      i = reason.nextSetBit(i + 1);
    }
  }

  private static final int LEAST_MATTER = 2;

  private static boolean givesReason(EvidenceView view) {
    for (Part part : view.parts()) {
      if (reason(part.view()) != null) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable TextSpan english(TextView view) {
    List<Token> tokens = view.analyzed().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      for (List<String> marker : ENGLISH) {
        int next = i + marker.size();
        if (next < tokens.size()
            && StanceFinder.matches(tokens, i, marker)
            && !isSchedule(tokens, i, marker)) {
          return new TextSpan(
              tokens.get(next).start(), view.sentenceAt(tokens.get(i).start()).end());
        }
      }
    }
    return null;
  }

  /** "Due to open" gives a date, "due to an outage" a reason. */
  private static boolean isSchedule(List<Token> tokens, int at, List<String> marker) {
    int next = at + marker.size();
    return marker.get(0).equals("due")
        && next < tokens.size()
        && SCHEDULED.contains(tokens.get(next).form());
  }

  private static @Nullable TextSpan chinese(TextView view) {
    String text = view.text().toLowerCase(Locale.ROOT);
    for (String marker : CHINESE) {
      int at = text.indexOf(marker);
      boolean consequence =
          at >= 0
              && (text.startsWith("因此", at)
                  || at > 0 && text.charAt(at - 1) == '基'
                  || at > 0 && text.charAt(at - 1) == '原'
                  || text.startsWith("因子", at)
                  || text.startsWith("因素", at)
                  || text.startsWith("因而", at));
      if (at >= 0 && !consequence) {
        int end = text.indexOf('，', at);
        end = end < 0 ? view.sentenceAt(at).end() : end;
        int start = at + marker.length();
        for (String turn : java.util.List.of("被迫", "而", "不得不")) {
          int cut = text.indexOf(turn, start);
          end = cut > start && cut < end ? cut : end;
        }
        return start < end ? new TextSpan(start, end) : null;
      }
    }
    return null;
  }
}
