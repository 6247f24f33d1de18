package dev.newsdigest.core.keyword;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where a noun phrase begins and ends among the units of a text. */
final class PhraseRuns {

  /** Classes a phrase may hold, those it may end on, those that may carry a narrative alone. */
  private static final String INSIDE = "nNagdm0";

  private static final String INSIDE_UNSPACED = "nNagmv";
  private static final String LAST = "nNg";
  private static final String LAST_UNSPACED = "nNgmv";
  private static final String ALONE = "dga";

  /** Stems of forms in -ed that say of what kind a thing is ({@code rule based system}). */
  private static final Set<String> OF_KIND =
      Set.of("base", "aid", "drive", "orient", "assist", "induc", "enabl", "relat", "control");

  private final String text;
  private final List<Unit> units;
  private final boolean unspaced;

  PhraseRuns(String text, List<Unit> units, boolean unspaced) {
    this.text = text;
    this.units = units;
    this.unspaced = unspaced;
  }

  /** One past the run of units that starts here; {@code start} itself where none does. */
  int end(int start) {
    int end = start;
    while (end < units.size()
        && isOf(unspaced ? INSIDE_UNSPACED : INSIDE, units.get(end))
        && (end == start
            || units.get(end).joined()
                && numberFits(end)
                && !isPredicate(end)
                && !partsNameAndVerb(end))) {
      end++;
    }
    return end;
  }

  /** Where Chinese says who does what, the doer and the deed are no phrase. */
  private boolean partsNameAndVerb(int at) {
    char left = units.get(at - 1).wordClass();
    char right = units.get(at).wordClass();
    return unspaced
        && (left == WordClasses.NAME && right == WordClasses.VERB
            || right == WordClasses.NAME
                && (left == WordClasses.VERB || left == WordClasses.GERUND));
  }

  /** A number goes on a name ({@code iPad 2}), not on other words. */
  private boolean numberFits(int at) {
    return units.get(at).wordClass() != WordClasses.NUMBER
        || units.get(at - 1).wordClass() == WordClasses.NAME;
  }

  /** An English form in -ed after a noun says what was done; with a hyphen, of what kind it is. */
  private boolean isPredicate(int at) {
    Unit unit = units.get(at);
    if (unspaced || at == 0 || !unit.joined() || unit.wordClass() != WordClasses.PARTICIPLE) {
      return false;
    }
    char left = units.get(at - 1).wordClass();
    return (left == WordClasses.NOUN || left == WordClasses.NAME)
        && Character.isWhitespace(text.charAt(unit.start() - 1))
        && !OF_KIND.contains(unit.stem());
  }

  /** Where the phrase of a run begins: numbers, judging words and verbs in -ed are no part. */
  int phraseStart(int from, int end) {
    int start = from;
    while (start < end
        && (units.get(start).wordClass() == WordClasses.NUMBER
            || start < end - 1 && (isPredicate(start) || isQualifier(units.get(start))))) {
      start++;
    }
    return start;
  }

  /** Where the phrase of a run ends: on a noun. */
  int phraseEnd(int from, int to) {
    int end = to;
    while (end > from && !mayEnd(units.get(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean isQualifier(Unit unit) {
    return unit.wordClass() != WordClasses.NAME
        && NewsWords.isQualifier(text.substring(unit.start(), unit.end()).toLowerCase(Locale.ROOT));
  }

  boolean followsMark(int at) {
    return at == 0 || !units.get(at).joined() || units.get(at - 1).wordClass() == WordClasses.MARK;
  }

  boolean precedesMark(int at) {
    return at == units.size()
        || !units.get(at).joined()
        || units.get(at).wordClass() == WordClasses.MARK;
  }

  boolean mayEnd(Unit unit) {
    return isOf(unspaced ? LAST_UNSPACED : LAST, unit);
  }

  /** Whether the unit is no noun but may be what a narrative is about. */
  boolean mayStandAlone(Unit unit) {
    return isOf(ALONE, unit);
  }

  private static boolean isOf(String classes, Unit unit) {
    return classes.indexOf(unit.wordClass()) >= 0;
  }
}
