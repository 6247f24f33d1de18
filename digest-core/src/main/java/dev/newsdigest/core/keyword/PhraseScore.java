package dev.newsdigest.core.keyword;

import java.util.Locale;
import java.util.Map;

/**
 * The score of a phrase. Two formulas, weighed by how much of a story the text is: where a text
 * explains, the idf of a phrase's words, summed and evened out for its length, times place,
 * frequency and how it stands among its neighbours; where it tells a story, how often and how early
 * its words come and how long they are, for stories repeat words rather than phrases.
 */
final class PhraseScore {

  /** From here on longer words say no more. */
  private static final double LONG_WORD = 11;

  /** Abbreviations are short for a reason. */
  private static final double ABBREVIATION = 8;

  private static final double TOLD_LETTERS = 13;

  private final PhraseWeights weights;
  private final double narrative;

  /** How much of the news a text without spaces tells, 0 to 1; 0 for others. */
  private final double news;

  private final Map<String, Integer> frequency;

  PhraseScore(
      PhraseWeights weights, double narrative, double news, Map<String, Integer> frequency) {
    this.weights = weights;
    this.narrative = narrative;
    this.news = news;
    this.frequency = frequency;
  }

  /** 0 for what is no keyword. */
  double of(Candidate candidate) {
    if (candidate.units.size() == 1 && narrative <= 0 && isDescriptive(candidate.firstUnit())) {
      return 0;
    }
    if (narrative <= 0) {
      return expository(candidate);
    }
    double exposition = narrative < 1 ? expository(candidate) : 1;
    double story = told(candidate);
    return Math.pow(exposition, 1 - narrative) * Math.pow(story, narrative);
  }

  private double expository(Candidate candidate) {
    boolean single = candidate.words == 1;
    double sum = 0;
    for (Unit unit : candidate.units) {
      sum += of(unit, candidate, single);
    }
    double score = sum / Math.pow(candidate.words, weights.length);
    score /= 1 + weights.place * Math.log1p(candidate.first / weights.placeScale);
    score *= 1 + weights.frequency * Math.log(candidate.frequency);
    score *=
        1 + weights.spread * Math.log1p((candidate.last - candidate.first) / weights.placeScale);
    if (candidate.subsumed) {
      score *= weights.subsumed;
    }
    if (single) {
      int count = frequency.getOrDefault(candidate.firstUnit().stem(), 1);
      score *= weights.single * Math.pow(count, weights.singlePower);
      score *= Math.pow(letters(candidate.text), weights.letters);
    }
    return score * standing(candidate) * shape(candidate);
  }

  /** What a story repeats, early, in long words; seldom in whole phrases. */
  private double told(Candidate candidate) {
    boolean single = candidate.units.size() == 1;
    int count =
        single ? frequency.getOrDefault(candidate.firstUnit().stem(), 1) : candidate.frequency;
    double score = Math.pow(count, weights.toldFrequency);
    score /= Math.pow(1 + candidate.first / weights.placeScale, weights.toldPlace);
    double letters = candidate.text.length() / (double) candidate.words;
    score *= Math.pow(Math.min(1, letters / TOLD_LETTERS), weights.toldLetters);
    score *= Math.exp(-weights.toldPart * (1 - candidate.whole / (double) candidate.frequency));
    if (!single) {
      score *= weights.toldPhrase;
    } else if (candidate.firstUnit().stem().startsWith("e:")) {
      score *= weights.toldName;
    } else if (NewsWords.isGenericAlone(candidate.text.toLowerCase(Locale.ROOT))) {
      score *= weights.toldGeneric;
    }
    if (single) {
      score *= Math.pow(candidate.firstUnit().idf(), weights.toldIdf);
      score *= said(candidate.firstUnit().wordClass(), count);
    }
    return score;
  }

  /** What is done or how things are, said once, is not what a story is about. */
  private double said(char wordClass, int count) {
    if (wordClass == WordClasses.GERUND) {
      return count == 1 ? weights.toldDoingOnce : weights.toldDoing;
    }
    boolean descriptive =
        wordClass == WordClasses.PARTICIPLE
            || wordClass == WordClasses.VERB
            || wordClass == WordClasses.ADJECTIVE;
    return descriptive && count == 1 ? weights.toldDoingOnce : 1;
  }

  /** Length of a word against a long one, 0 to 1. */
  private static double letters(String word) {
    boolean abbreviation = word.equals(word.toUpperCase(Locale.ROOT));
    return Math.min(1, (abbreviation ? ABBREVIATION : word.length()) / LONG_WORD);
  }

  private double of(Unit unit, Candidate candidate, boolean single) {
    double idf = Math.pow(unit.idf(), weights.idf);
    if (NewsWords.isGeneric(unit.stem())
        || single && NewsWords.isGenericAlone(candidate.text.toLowerCase(Locale.ROOT))) {
      idf *= weights.generic;
    }
    if (unit.wordClass() == WordClasses.ADJECTIVE) {
      idf *= weights.adjective;
    } else if (unit.wordClass() == WordClasses.VERB) {
      idf *= weights.verb;
    }
    if (weights.word != 0) {
      idf *= Math.pow(frequency.getOrDefault(unit.stem(), 1), weights.word);
    }
    return idf * unit.words();
  }

  /** Parts of longer phrases count less than phrases that stand on their own. */
  private double standing(Candidate candidate) {
    if (candidate.whole > 0) {
      return 1;
    }
    if (candidate.units.size() > 1) {
      return candidate.frequency < 2 ? weights.partOnce : weights.part;
    }
    return weights.partSingle;
  }

  private double shape(Candidate candidate) {
    double factor = 1;
    if (candidate.whole > 0) {
      double gain = candidate.words == 1 ? weights.marksSingle : weights.marks;
      factor += gain * candidate.marks / candidate.whole;
    }
    if (candidate.units.size() > 1 && candidate.firstUnit().wordClass() == WordClasses.GERUND) {
      factor *= weights.gerundFirst;
      factor *= candidate.frequency == 1 ? weights.gerundFirstOnce : 1;
    }
    if (candidate.units.size() > 1 && candidate.firstUnit().wordClass() == WordClasses.PARTICIPLE) {
      factor *= weights.participleFirst;
    }
    int characters = candidate.text.length();
    if (characters > weights.longText) {
      factor *= Math.pow(weights.longText / characters, weights.longPower);
    }
    if (candidate.firstUnit().wordClass() == WordClasses.VERB) {
      factor *=
          candidate.units.size() == 1
              ? weights.verbAlone
              : candidate.frequency == 1 ? weights.verbFirstOnce : weights.verbFirst;
    }
    if (candidate.units.size() > 1 && candidate.lastUnit().wordClass() == WordClasses.VERB) {
      factor *= weights.verbLast;
    }
    if (news > 0 && hasVerb(candidate)) {
      factor *= Math.pow(weights.newsVerb, news);
    }
    return factor;
  }

  private static boolean hasVerb(Candidate candidate) {
    for (Unit unit : candidate.units) {
      if (unit.wordClass() == WordClasses.VERB) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDescriptive(Unit unit) {
    return !UnitReader.isHan(unit.stem())
        && (unit.wordClass() == WordClasses.PARTICIPLE
            || unit.wordClass() == WordClasses.ADJECTIVE
            || unit.wordClass() == WordClasses.VERB);
  }
}
