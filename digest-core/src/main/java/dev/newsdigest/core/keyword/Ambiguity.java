package dev.newsdigest.core.keyword;

import dev.newsdigest.core.analyze.AnalyzedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Decides by the neighbours whether an English word is verb or noun. */
final class Ambiguity {

  private static final Set<String> BEFORE_VERB =
      Set.of(
          "to", "will", "can", "could", "may", "would", "should", "must", "we", "they", "i", "you",
          "he", "she", "it", "who", "which", "that", "not");

  private static final Set<String> BEFORE_NOUN =
      Set.of("the", "a", "an", "of", "its", "their", "our", "in", "on", "for", "with", "by");

  private static final Set<String> AFTER_VERB =
      Set.of("the", "a", "an", "its", "their", "that", "to");

  private Ambiguity() {}

  static List<Unit> resolve(List<Unit> units, AnalyzedText text) {
    List<Unit> resolved = new ArrayList<>(units.size());
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      boolean latin = !UnitReader.isHan(unit.stem());
      if (unit.wordClass() == WordClasses.VERB_OR_NOUN && latin) {
        String before = i == 0 ? "" : form(units.get(i - 1), text);
        String after = i + 1 == units.size() ? "" : form(units.get(i + 1), text);
        char left = i == 0 ? WordClasses.MARK : resolved.get(i - 1).wordClass();
        unit = unit.withClass(isVerb(before, left, after) ? WordClasses.VERB : WordClasses.NOUN);
      }
      resolved.add(unit);
    }
    return resolved;
  }

  private static boolean isVerb(String before, char left, String after) {
    if (BEFORE_VERB.contains(before)) {
      return true;
    }
    if (BEFORE_NOUN.contains(before) || left == 'a' || left == 'g' || left == 'd') {
      return false;
    }
    return AFTER_VERB.contains(after);
  }

  private static String form(Unit unit, AnalyzedText text) {
    return text.text().substring(unit.start(), unit.end()).toLowerCase(Locale.ROOT);
  }
}
