package dev.newsdigest.core.keyword;

import java.util.Locale;
import java.util.Map;

/**
 * The score of a phrase: the idf of its words, summed and evened out for its length, times place,
 * frequency, and whether it stands on its own.
 */
final class PhraseScore {

  /** From here on longer words say no more. */
  private static final double LONG_WORD = 11;

  /** Abbreviations are short for a reason. */
  private static final double ABBREVIATION = 8;

  private final PhraseWeights weights;
  private final double narrative;
  private final Map<String, Integer> frequency;

  PhraseScore(PhraseWeights weights, double narrative, Map<String, Integer> frequency) {
    this.weights = weights;
    this.narrative = narrative;
    this.frequency = frequency;
  }

  /** 0 for what is no keyword. */
  double of(Candidate candidate) {
    boolean single = candidate.words == 1;
    if (candidate.units.size() == 1 && narrative <= 0 && isDescriptive(candidate.firstUnit())) {
      return 0;
    }
    double sum = 0;
    for (Unit unit : candidate.units) {
      sum += of(unit, candidate, single);
    }
    double score =
        sum / Math.pow(candidate.words, weights.length + narrative * weights.lengthNarrative);
    score /= 1 + weights.place * Math.log1p(candidate.first / weights.placeScale);
    score *= 1 + weights.frequency * Math.log(candidate.frequency);
    if (single) {
      int count = frequency.getOrDefault(candidate.firstUnit().stem(), 1);
      score *=
          weights.single + narrative * (weights.singleBase + weights.singleNarrative * (count - 1));
      score *= Math.pow(count, weights.singlePower);
      score *= Math.pow(letters(candidate.text), weights.letters);
      double plain = Math.min(1, candidate.text.length() / LONG_WORD);
      score *= Math.pow(plain, narrative * weights.lettersNarrative);
    }
    return score * standing(candidate) * shape(candidate);
  }

  /** Length of a word against a long one, 0 to 1. */
  private static double letters(String word) {
    boolean abbreviation = word.equals(word.toUpperCase(Locale.ROOT));
    return Math.min(1, (abbreviation ? ABBREVIATION : word.length()) / LONG_WORD);
  }

  private double of(Unit unit, Candidate candidate, boolean single) {
    double power = weights.idf + (single ? narrative * weights.idfNarrative : 0);
    double idf = Math.pow(unit.idf(), power);
    if (NewsWords.isGeneric(unit.stem())
        || single && NewsWords.isGeneric(candidate.text.toLowerCase(Locale.ROOT))) {
      idf *= weights.generic;
    }
    if (unit.wordClass() == WordClasses.ADJECTIVE) {
      idf *= weights.adjective;
    } else if (unit.wordClass() == WordClasses.VERB) {
      idf *= weights.verb;
    }
    int count = frequency.getOrDefault(unit.stem(), 1);
    return idf * unit.words() * Math.pow(count, weights.word);
  }

  /** Parts of longer phrases count less than phrases that stand on their own. */
  private double standing(Candidate candidate) {
    if (candidate.whole > 0) {
      return 1;
    }
    if (candidate.units.size() > 1) {
      return candidate.frequency < 2 ? weights.partOnce : weights.part;
    }
    return weights.partSingle + narrative * (1 - weights.partSingle) * weights.partNarrative;
  }

  private double shape(Candidate candidate) {
    double factor = 1;
    int characters = candidate.text.length();
    if (characters > weights.longText) {
      factor *= Math.pow(weights.longText / characters, weights.longPower);
    }
    if (candidate.firstUnit().wordClass() == WordClasses.VERB) {
      factor *= weights.verbFirst;
    }
    if (candidate.lastUnit().wordClass() == WordClasses.VERB) {
      factor *= weights.verbLast;
    }
    return factor;
  }

  private static boolean isDescriptive(Unit unit) {
    return !UnitReader.isHan(unit.stem())
        && (unit.wordClass() == WordClasses.PARTICIPLE
            || unit.wordClass() == WordClasses.ADJECTIVE
            || unit.wordClass() == WordClasses.VERB);
  }
}
