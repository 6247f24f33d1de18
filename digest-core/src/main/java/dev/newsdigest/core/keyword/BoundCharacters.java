package dev.newsdigest.core.keyword;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds, by the counts of one text, Chinese words the word list has cut: a character that otherwise
 * is a word of structure (他, 同, 后) but here comes back beside the same neighbour, and mostly there,
 * is part of a word ({@code 氯雷他定}, {@code 同工酶}). Prefixes go with the noun after them.
 */
final class BoundCharacters {

  /** Never part of a longer word that the list lacks. */
  private static final String LOOSE = "的了在是和与及或而但被把对于以为之其这那等将已让使更还从向着得很并就也都到由用可能会要有说各每该此本给我你们";

  /** Before a noun these make one word with it. */
  private static final Set<String> PREFIXES =
      Set.of("非", "多", "全", "自", "超", "单", "无", "双", "再", "亚", "微", "类");

  private BoundCharacters() {}

  static List<Unit> bind(List<Unit> units) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < units.size(); i++) {
      counts.merge(units.get(i).stem(), 1, Integer::sum);
      if (i > 0
          && units.get(i).joined()
          && (mayBeCut(units.get(i)) || mayBeCut(units.get(i - 1)))) {
        counts.merge(pair(units, i), 1, Integer::sum);
      }
    }
    List<Unit> bound = new ArrayList<>(units.size());
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      boolean cut =
          mayBeCut(unit)
              && (isPrefix(units, i) || holds(units, i, counts) || holds(units, i + 1, counts));
      bound.add(cut ? unit.withClass(WordClasses.VERB_OR_NOUN) : unit);
    }
    return bound;
  }

  private static boolean mayBeCut(Unit unit) {
    return (unit.wordClass() == WordClasses.STOP || unit.wordClass() == WordClasses.OTHER)
        && UnitReader.isHan(unit.stem())
        && unit.stem().length() <= 2
        && LOOSE.indexOf(unit.stem().charAt(0)) < 0;
  }

  private static boolean isPrefix(List<Unit> units, int at) {
    return PREFIXES.contains(units.get(at).stem())
        && at + 1 < units.size()
        && units.get(at + 1).joined()
        && units.get(at + 1).stem().length() > 1
        && (units.get(at + 1).wordClass() == WordClasses.NOUN
            || units.get(at + 1).wordClass() == WordClasses.GERUND);
  }

  /** Whether the unit and the one before it come back together, and rarely apart. */
  private static boolean holds(List<Unit> units, int at, Map<String, Integer> counts) {
    if (at == 0
        || at >= units.size()
        || !units.get(at).joined()
        || !UnitReader.isHan(units.get(at).stem())
        || !UnitReader.isHan(units.get(at - 1).stem())
        || units.get(at).wordClass() == WordClasses.NUMBER
        || units.get(at - 1).wordClass() == WordClasses.NUMBER) {
      return false;
    }
    int together = counts.get(pair(units, at));
    int left = counts.get(units.get(at - 1).stem());
    int right = counts.get(units.get(at).stem());
    return together >= 2 && together * 3 >= left * 2 && together * 3 >= right * 2;
  }

  private static String pair(List<Unit> units, int at) {
    return units.get(at - 1).stem() + ' ' + units.get(at).stem();
  }
}
