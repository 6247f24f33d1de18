package dev.newsdigest.core.keyword;

import static dev.newsdigest.core.keyword.PhraseWeights.*;

import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.article.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The phrases of one article that could be keywords, with what they are scored by. */
final class PhraseCandidates {

  /** Later text adds little and costs. */
  private static final int MOST_UNITS = 6000;

  record Scored(List<String> key, String text, double score, int frequency) {}

  private static final class Candidate {
    final List<Unit> units;
    final String text;
    final int first;
    int frequency;
    int whole;

    Candidate(List<Unit> units, String text, int first) {
      this.units = units;
      this.text = text;
      this.first = first;
    }
  }

  private final boolean chinese;
  private final Map<List<String>, Candidate> candidates = new LinkedHashMap<>();
  private final Map<String, Integer> frequency = new HashMap<>();
  private final Register register = new Register();
  private int before;

  PhraseCandidates(Language language) {
    this.chinese = language.isUnspaced();
  }

  void read(AnalyzedText text) {
    List<Unit> units = UnitReader.read(text);
    if (before + units.size() > MOST_UNITS) {
      units = units.subList(0, Math.max(0, MOST_UNITS - before));
    }
    register.add(text, units);
    List<Unit> resolved = Ambiguity.resolve(units, text);
    for (Unit unit : resolved) {
      if (unit.isContent()) {
        frequency.merge(unit.stem(), 1, Integer::sum);
      }
    }
    int i = 0;
    while (i < resolved.size()) {
      int end = runEnd(resolved, i);
      if (end > i) {
        addRun(text.text(), resolved, i, end);
      }
      if (end == i && mayStandAlone(resolved.get(i))) {
        add(text.text(), resolved, i, i + 1, false);
      }
      i = Math.max(end, i + 1);
    }
    before += units.size();
  }

  /** Verbs and adjectives: words of a narrative, no phrases. */
  private boolean mayStandAlone(Unit unit) {
    return !chinese && "dga".indexOf(unit.wordClass()) >= 0;
  }

  private int runEnd(List<Unit> units, int start) {
    int end = start;
    while (end < units.size()
        && inPhrase(units.get(end))
        && (end == start || units.get(end).joined())) {
      end++;
    }
    return end;
  }

  private boolean inPhrase(Unit unit) {
    if (chinese) {
      return "nNaAgm".indexOf(unit.wordClass()) >= 0 || ZVOK > 0 && unit.wordClass() == 'v';
    }
    return "nNaAgdm0".indexOf(unit.wordClass()) >= 0;
  }

  private boolean mayEnd(Unit unit) {
    char c = unit.wordClass();
    return c == 'n' || c == 'N' || c == 'g' || chinese && (c == 'm' || c == 'v' && ZVOK > 0);
  }

  private boolean mayStart(Unit unit) {
    return unit.wordClass() != WordClasses.NUMBER;
  }

  private void addRun(String text, List<Unit> units, int from, int to) {
    int end = to;
    while (end > from && !mayEnd(units.get(end - 1))) {
      end--;
    }
    int start = from;
    while (start < end && !mayStart(units.get(start))) {
      start++;
    }
    if (!chinese) {
      for (int i = end; i < to; i++) {
        if (mayStandAlone(units.get(i))) {
          add(text, units, i, i + 1, false);
        }
      }
    }
    if (end <= start) {
      return;
    }
    int longest = (int) (chinese ? ZMAX : MAXLEN);
    int wholeStart = Math.max(start, end - longest);
    add(text, units, wholeStart, end, true);
    int most = Math.min(chinese ? longest : 4, end - start - 1);
    for (int i = start; i < end; i++) {
      if (!chinese && mayStandAlone(units.get(i)) && units.get(i).wordClass() != 'g') {
        add(text, units, i, i + 1, false);
      }
      for (int length = 1; length <= most && i + length <= end; length++) {
        boolean whole = i == wholeStart && i + length == end;
        if (!whole && mayEnd(units.get(i + length - 1)) && mayStart(units.get(i))) {
          add(text, units, i, i + length, false);
        }
      }
    }
  }

  private void add(String text, List<Unit> units, int from, int to, boolean whole) {
    List<Unit> part = units.subList(from, to);
    if (part.size() == 1 && part.get(0).end() - part.get(0).start() < 2) {
      return;
    }
    List<String> key = part.stream().map(Unit::stem).toList();
    Candidate candidate = candidates.get(key);
    if (candidate == null) {
      String surface = text.substring(part.get(0).start(), part.get(part.size() - 1).end());
      candidate = new Candidate(List.copyOf(part), surface.replaceAll("\\s+", " "), before + from);
      candidates.put(key, candidate);
    }
    candidate.frequency++;
    candidate.whole += whole ? 1 : 0;
  }

  List<Scored> ranked() {
    double narrative = chinese ? 0 : register.narrative();
    List<Scored> scored = new ArrayList<>();
    candidates.forEach(
        (key, candidate) -> {
          double score = chinese ? chineseScore(candidate) : score(candidate, narrative);
          if (score > 0) {
            scored.add(new Scored(key, candidate.text, score, candidate.frequency));
          }
        });
    scored.sort(
        Comparator.comparingDouble((Scored one) -> -one.score()).thenComparing(Scored::text));
    return scored;
  }

  private double score(Candidate candidate, double narrative) {
    int size = candidate.units.size();
    int words = candidate.units.stream().mapToInt(Unit::words).sum();
    char first = candidate.units.get(0).wordClass();
    if (candidate.whole == 0 && (size > 1 && candidate.frequency < 2)) {
      return 0;
    }
    if (size == 1 && (first == 'd' || first == 'a' || first == 'v') && narrative <= 0) {
      return 0;
    }
    boolean single = words == 1;
    double sum = 0;
    for (Unit unit : candidate.units) {
      double idf = Math.pow(unit.idf(), single ? IDFP + narrative * NIDF : IDFP);
      if (NewsWords.isGeneric(unit.stem()) || generic(candidate, unit)) {
        idf *= GENERIC;
      }
      if (unit.wordClass() == 'a') {
        idf *= ADJ;
      }
      sum += idf * unit.words() * Math.pow(frequency.getOrDefault(unit.stem(), 1), TFA);
    }
    double score = sum / Math.pow(words, LEN + narrative * NLEN);
    score /= 1 + POS * Math.log1p(candidate.first / POSW);
    score *= 1 + FREQ * Math.log(candidate.frequency);
    if (single) {
      int tf = frequency.getOrDefault(candidate.units.get(0).stem(), 1);
      score *= (SINGLE + narrative * NSING * (tf - 1)) * Math.pow(tf, STF);
    }
    if (candidate.whole == 0) {
      score *= single ? SUBS + narrative * (1 - SUBS) * NSUB : SUBW;
    }
    return score;
  }

  private boolean generic(Candidate candidate, Unit unit) {
    return candidate.units.size() == 1
        && NewsWords.isGeneric(candidate.text.toLowerCase(java.util.Locale.ROOT));
  }

  private double chineseScore(Candidate candidate) {
    int size = candidate.units.size();
    int words = candidate.units.stream().mapToInt(Unit::words).sum();
    if (candidate.whole == 0 && size > 1 && candidate.frequency < 2) {
      if (ZONCE <= 0) return 0;
    }
    double sum = 0;
    for (Unit unit : candidate.units) {
      double idf = Math.pow(unit.idf(), ZIDFP);
      if (NewsWords.isGeneric(unit.stem())) {
        idf *= GENERIC;
      }
      if (unit.wordClass() == 'v') {
        idf *= ZVERB;
      }
      if (unit.wordClass() == 'a') {
        idf *= ADJ;
      }
      sum += idf * unit.words() * Math.pow(frequency.getOrDefault(unit.stem(), 1), TFA);
    }
    double score = sum / Math.pow(words, ZLEN);
    score /= 1 + ZPOS * Math.log1p(candidate.first / POSW);
    score *= 1 + ZFREQ * Math.log(candidate.frequency);
    if (words == 1) {
      score *= ZSINGLE * Math.pow(frequency.getOrDefault(candidate.units.get(0).stem(), 1), ZSTF);
    }
    if (candidate.whole == 0) {
      score *= size > 1 && candidate.frequency < 2 ? ZONCE : ZSUBW;
    }
    int chars = candidate.text.length();
    if (chars > ZCHARS) {
      score *= Math.pow(ZCHARS / chars, ZOVER);
    }
    if (candidate.units.get(0).wordClass() == 'v') {
      score *= ZVSTART;
    }
    if (candidate.units.get(candidate.units.size() - 1).wordClass() == 'v') {
      score *= ZVEND;
    }
    return score;
  }

  /** Whether a candidate says something the chosen ones do not. */
  boolean adds(Scored candidate, List<Scored> chosen) {
    double narrative = chinese ? 0 : register.narrative();
    for (Scored other : chosen) {
      boolean shorter = candidate.key().size() <= other.key().size();
      List<String> small = shorter ? candidate.key() : other.key();
      List<String> large = shorter ? other.key() : candidate.key();
      if (java.util.Collections.indexOfSubList(large, small) < 0) {
        continue;
      }
      if (candidate.key().size() < other.key().size()) {
        if (candidate.frequency() <= other.frequency() * (chinese ? ZSUBF : SUBF)) {
          return false;
        }
      } else if (narrative > NSD) {
        return false;
      }
    }
    return chosen.stream().noneMatch(o -> o.text().equalsIgnoreCase(candidate.text()));
  }
}
