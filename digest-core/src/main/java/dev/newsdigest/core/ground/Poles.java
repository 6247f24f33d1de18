package dev.newsdigest.core.ground;

import dev.newsdigest.core.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which of two contrary words stands at a figure: profit or loss, bought or sold. */
final class Poles {

  /** A pole beyond this many characters does not belong to the figure. */
  private static final int REACH_ENGLISH = 40;

  private static final int REACH_CHINESE = 12;

  private static final List<List<Pattern>> PAIRS = load();

  private Poles() {}

  private static List<List<Pattern>> load() {
    List<List<Pattern>> pairs = new ArrayList<>();
    for (String line : GroundResource.lines("poles.tsv")) {
      String[] cells = line.split("\t");
      pairs.add(List.of(words(cells[0], cells[1]), words(cells[2], cells[3])));
    }
    return List.copyOf(pairs);
  }

  private static Pattern words(String english, String chinese) {
    return Pattern.compile("(?i)\\b(?:" + english + ")\\b|" + chinese);
  }

  /**
   * The pole of each pair at a figure: 0 or 1, or -1 where neither stands near.
   *
   * @return one entry a pair, in the order of the file
   */
  static int[] at(TextView view, Amount amount) {
    int[] poles = new int[PAIRS.size()];
    TextSpan clause = Binding.clause(view, amount.span());
    for (int i = 0; i < poles.length; i++) {
      int first = distance(view, clause, amount, PAIRS.get(i).get(0));
      int second = distance(view, clause, amount, PAIRS.get(i).get(1));
      poles[i] = first == second ? -1 : first < second ? 0 : 1;
    }
    return poles;
  }

  private static int distance(TextView view, TextSpan clause, Amount amount, Pattern words) {
    int reach = view.isChinese() ? REACH_CHINESE : REACH_ENGLISH;
    int nearest = Integer.MAX_VALUE;
    Matcher matcher = words.matcher(clause.of(view.text()));
    while (matcher.find()) {
      int start = clause.start() + matcher.start();
      int end = clause.start() + matcher.end();
      int gap =
          start >= amount.span().end() ? start - amount.span().end() : amount.span().start() - end;
      if (gap >= 0 && gap <= reach) {
        nearest = Math.min(nearest, gap);
      }
    }
    return nearest;
  }

  /** Whether two figures stand at opposite poles of a pair, and at no pole together. */
  static boolean contrary(int[] a, int[] b) {
    boolean contrary = false;
    for (int i = 0; i < a.length; i++) {
      if (a[i] >= 0 && a[i] == b[i]) {
        return false;
      }
      contrary |= a[i] >= 0 && b[i] >= 0;
    }
    return contrary;
  }
}
