package dev.newsdigest.core.keyword;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** A phrase of an article with what it is scored by. Used within one extraction. */
final class Candidate {

  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble((Candidate one) -> -one.score)
          .thenComparing(one -> one.first)
          .thenComparing(one -> one.text);

  final List<String> key;
  final List<Unit> units;
  final String text;

  /** Where it first stands, in units from the start of the article. */
  final int first;

  /** Words in it, those of names and terms counted. */
  final int words;

  int frequency;

  /** How often it is a whole noun phrase, not a part of one. */
  int whole;

  /** Where it last stands. */
  int last;

  /** Whether a longer phrase has all its occurrences. */
  boolean subsumed;

  double score;

  Candidate(List<String> key, List<Unit> units, String text, int first) {
    this.key = key;
    this.units = units;
    this.text = text;
    this.first = first;
    int words = 0;
    for (Unit unit : units) {
      words += unit.words();
    }
    this.words = words;
  }

  /** Marks beside its occurrences as a whole phrase, at most two each. */
  int marks;

  /**
   * @param marksBeside how many of its sides a mark or an end of the text stands at; negative where
   *     it is part of a longer phrase
   */
  void seen(int at, int marksBeside) {
    last = at;
    frequency++;
    if (marksBeside >= 0) {
      whole++;
      marks += marksBeside;
    }
  }

  boolean isPartOf(Candidate other) {
    return key.size() < other.key.size() && Collections.indexOfSubList(other.key, key) >= 0;
  }

  /** Whether the only places of the two overlap, none within the other. */
  boolean crosses(Candidate other) {
    return frequency == 1
        && other.frequency == 1
        && first < other.first + other.units.size()
        && other.first < first + units.size()
        && !isPartOf(other)
        && !other.isPartOf(this);
  }

  Unit firstUnit() {
    return units.get(0);
  }

  Unit lastUnit() {
    return units.get(units.size() - 1);
  }
}
