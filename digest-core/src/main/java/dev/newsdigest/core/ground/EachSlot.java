package dev.newsdigest.core.ground;

import dev.newsdigest.core.text.TextSpan;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A figure of each piece told of all together, or the other way round: 36 GB each, 216 in all. */
final class EachSlot {

  private static final Pattern EACH =
      Pattern.compile("(?i)\\b(?:each|apiece|every one)\\b|每[个颗台块张枚套只辆位人份股]|单[个颗台卡块张枚颗辆]");
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?i)\\b(?:total|totals|totalling|totaling|combined|altogether|in all)\\b|总|合计|共计|一共|合共|累计");

  private static final int REACH_ENGLISH = 40;
  private static final int REACH_CHINESE = 12;

  private EachSlot() {}

  /** What is wrong with the scope; null where an article may have it so. */
  static @Nullable SlotMismatch mismatch(FigureComparison figure) {
    boolean each = isAt(EACH, figure.claim(), figure.amount());
    boolean total = isAt(TOTAL, figure.claim(), figure.amount());
    if (each == total) {
      return null;
    }
    Pattern ours = each ? EACH : TOTAL;
    Pattern other = each ? TOTAL : EACH;
    boolean contrary =
        figure.same().stream().allMatch(told -> isAt(other, told) && !isAt(ours, told));
    boolean rival =
        figure.all().stream().anyMatch(told -> figure.isOtherValue(told) && isAt(ours, told));
    return contrary && rival
        ? new SlotMismatch(
            "SLOT",
            0.65,
            figure.same().get(0),
            each
                ? "is the total in the article, not for each"
                : "is for each in the article, not the total")
        : null;
  }

  private static boolean isAt(Pattern words, EvidenceFigure told) {
    return isAt(words, told.view(), told.amount());
  }

  private static boolean isAt(Pattern words, TextView view, Amount amount) {
    TextSpan clause = Binding.clause(view, amount.span());
    int reach = view.isChinese() ? REACH_CHINESE : REACH_ENGLISH;
    int from = Math.max(clause.start(), amount.span().start() - reach);
    int to = Math.min(clause.end(), amount.span().end() + reach);
    return words.matcher(view.text().substring(from, to)).find();
  }
}
