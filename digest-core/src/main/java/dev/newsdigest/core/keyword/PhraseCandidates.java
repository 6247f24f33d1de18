package dev.newsdigest.core.keyword;

import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.article.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The phrases of one article that could be keywords: runs of nouns with what describes them, and
 * the parts of such runs; in narrative texts single verbs and adjectives too.
 */
final class PhraseCandidates {

  /** Later text adds little and costs. */
  private static final int MOST_UNITS = 6000;

  /** A phrase with as many others inside or around it says nothing new. */
  private static final int MOST_NESTED = 2;

  private static final int NOT_WHOLE = -1;

  /** Shorter words of languages without a list of classes are mostly words of structure. */
  private static final int SHORT_WORD = 4;

  private static final Pattern WHITESPACE = Pattern.compile("\\s+");

  private final boolean unspaced;

  /** Whether a table tells the classes of its words. */
  private final boolean classed;

  private final PhraseWeights weights;
  private final Map<List<String>, Candidate> candidates = new LinkedHashMap<>();
  private final Map<String, Integer> frequency = new HashMap<>();
  private final Register register;

  /** Units in the fields read so far. */
  private int before;

  PhraseCandidates(Language language) {
    this.unspaced = language.isUnspaced();
    this.classed = unspaced || language.equals(Language.EN) || language.equals(Language.UND);
    this.weights = PhraseWeights.of(unspaced);
    this.register = new Register(weights);
  }

  void read(AnalyzedText text) {
    List<Unit> units = UnitReader.read(text);
    if (before + units.size() > MOST_UNITS) {
      units = units.subList(0, Math.max(0, MOST_UNITS - before));
    }
    register.add(text, units);
    units = unspaced ? BoundCharacters.bind(units) : Ambiguity.resolve(units, text);
    for (Unit unit : units) {
      if (unit.isContent()) {
        frequency.merge(unit.stem(), 1, Integer::sum);
      }
    }
    PhraseRuns runs = new PhraseRuns(text.text(), units, unspaced);
    int at = 0;
    while (at < units.size()) {
      int end = runs.end(at);
      if (end > at) {
        addRun(text.text(), units, runs, at, end);
      } else if (!unspaced && units.get(at).wordClass() == WordClasses.VERB) {
        add(text.text(), units, at, at + 1, NOT_WHOLE);
      }
      at = Math.max(end, at + 1);
    }
    before += units.size();
  }

  private void addRun(String text, List<Unit> units, PhraseRuns runs, int from, int to) {
    int end = runs.phraseEnd(from, to);
    int start = runs.phraseStart(from, end);
    if (!unspaced) {
      for (int i = from; i < to; i++) {
        Unit unit = units.get(i);
        if (runs.mayStandAlone(unit) && !(i < end && runs.mayEnd(unit))) {
          add(text, units, i, i + 1, NOT_WHOLE);
        }
      }
    }
    if (end > start) {
      int marks = (runs.followsMark(from) ? 1 : 0) + (end == to && runs.precedesMark(to) ? 1 : 0);
      int wholeStart = Math.max(start, end - weights.longest);
      add(text, units, wholeStart, end, marks);
      int object = wholeStart;
      if (!unspaced
          && units.get(wholeStart).wordClass() == WordClasses.GERUND
          && end - wholeStart > 2) {
        object = wholeStart + 1;
        add(text, units, object, end, marks);
      }
      addParts(text, units, runs, start, end, wholeStart, object);
    }
  }

  private void addParts(
      String text,
      List<Unit> units,
      PhraseRuns runs,
      int start,
      int end,
      int wholeStart,
      int object) {
    int most = Math.min(weights.longestPart, end - start - 1);
    for (int i = start; i < end; i++) {
      if (units.get(i).wordClass() == WordClasses.NUMBER) {
        continue;
      }
      for (int length = 1; length <= most && i + length <= end; length++) {
        boolean whole = (i == wholeStart || i == object) && i + length == end;
        if (!whole && runs.mayEnd(units.get(i + length - 1))) {
          add(text, units, i, i + length, NOT_WHOLE);
        }
      }
    }
  }

  private void add(String text, List<Unit> units, int from, int to, int marks) {
    Unit first = units.get(from);
    if (to == from + 1 && first.end() - first.start() < 2) {
      return;
    }
    String[] stems = new String[to - from];
    for (int i = from; i < to; i++) {
      stems[i - from] = units.get(i).stem();
    }
    List<String> key = List.of(stems);
    Candidate candidate = candidates.get(key);
    if (candidate == null) {
      List<Unit> part = List.copyOf(units.subList(from, to));
      candidate = new Candidate(key, part, surface(text, part), before + from);
      candidates.put(key, candidate);
    }
    candidate.seen(before + from, marks);
  }

  private static String surface(String text, List<Unit> part) {
    String surface = text.substring(part.get(0).start(), part.get(part.size() - 1).end());
    return part.size() == 1 && part.get(0).words() == 1
        ? surface
        : WHITESPACE.matcher(surface).replaceAll(" ");
  }

  /** All candidates with a score, best first. */
  List<Candidate> ranked() {
    PhraseScore score =
        new PhraseScore(weights, narrative(), unspaced ? register.narrative() : 0, frequency);
    List<Candidate> ranked = new ArrayList<>();
    candidates.forEach(this::subsume);
    for (Candidate candidate : candidates.values()) {
      candidate.score = classed || isSafe(candidate) ? score.of(candidate) : 0;
      if (candidate.score > 0) {
        ranked.add(candidate);
      }
    }
    ranked.sort(Candidate.BEST_FIRST);
    return ranked;
  }

  /** Where no classes tell phrases from sentences, only what comes back is a phrase. */
  private static boolean isSafe(Candidate candidate) {
    boolean known = candidate.units.size() == 1 && candidate.words > 1;
    boolean repeated = candidate.frequency > 1 && candidate.words <= 3;
    return (known || candidate.words == 1 || repeated)
        && isLong(candidate, candidate.firstUnit())
        && isLong(candidate, candidate.lastUnit());
  }

  private static boolean isLong(Candidate candidate, Unit unit) {
    int length = unit.end() - unit.start();
    return length >= SHORT_WORD
        || !Character.isLowerCase(unit.stem().charAt(0))
        || length > 1 && candidate.text.equals(candidate.text.toUpperCase(Locale.ROOT));
  }

  /** What never stands without its longer phrase is no term of its own (C-value, Frantzi 2000). */
  private void subsume(List<String> key, Candidate candidate) {
    if (candidate.frequency > 1 && key.size() > 1) {
      for (List<String> part :
          List.of(key.subList(0, key.size() - 1), key.subList(1, key.size()))) {
        Candidate inner = candidates.get(part);
        if (inner != null && inner.frequency <= candidate.frequency) {
          inner.subsumed = true;
        }
      }
    }
  }

  /** Whether a candidate says something the chosen ones do not. */
  boolean adds(Candidate candidate, List<Candidate> chosen) {
    int nested = 0;
    for (Candidate other : chosen) {
      if (candidate.crosses(other)) {
        return false;
      }
      if (candidate.text.equalsIgnoreCase(other.text)) {
        return false;
      }
      if (candidate.isPartOf(other)) {
        nested++;
        if (candidate.frequency <= other.frequency * weights.partFrequency) {
          return false;
        }
      } else if (other.isPartOf(candidate)) {
        nested++;
        if (narrative() > weights.narrativeDrop) {
          return false;
        }
      }
    }
    return nested < MOST_NESTED;
  }

  private double narrative() {
    return unspaced ? 0 : register.narrative();
  }
}
