package dev.newsdigest.core.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells words from other sequences by their counts. */
final class NewWordJudge {

  /** Natural logarithm: the parts stand together ninety times as often as by chance. */
  private static final double MIN_COHESION = 4.5;

  /** Natural logarithm: nearly as many contexts as three even ones, the correction included. */
  private static final double MIN_ENTROPY = 1.0;

  /** Of what was seen twice only: two contexts on both sides, and parts never seen apart. */
  private static final double MIN_ENTROPY_OF_TWO = 0.9;

  private static final double ATTACHMENT_OF_TWO = 0.99;

  /** A word that stands inside longer words this often is their part. */
  private static final double MOSTLY = 0.6;

  private static final int MIN_SOURCES = 2;

  /** Of fewer units chance cannot be told; a few headlines count as this many. */
  private static final long FEWEST_UNITS = 1_000;

  private final GramCounts counts;
  private final long units;
  private final Lexicon known;

  NewWordJudge(GramCounts counts, long units, Lexicon known) {
    this.counts = counts;
    this.units = Math.max(FEWEST_UNITS, units);
    this.known = known;
  }

  /** Words seen at least so often, most frequent first, ties by the word. */
  List<NewWord> words(int minCount) {
    Map<String, NewWord> found = new HashMap<>();
    NeighbourEntropy entropy = new NeighbourEntropy(counts, gram -> isFrequent(gram, minCount));
    for (int gram = 0; gram < counts.size(); gram++) {
      NewWordShape shape = counts.shape(gram);
      if (shape != null && isFrequent(gram, minCount)) {
        NewWord word = judge(gram, shape, entropy.of(gram), entropy.opening(gram));
        if (word != null && !known.contains(word.word())) {
          found.merge(word.word(), word, NewWordJudge::better);
        }
      }
    }
    List<NewWord> words = new ArrayList<>(found.values());
    words.removeIf(parts(words)::contains);
    words.sort(Comparator.comparingInt(NewWord::count).reversed().thenComparing(NewWord::word));
    return List.copyOf(words);
  }

  private boolean isFrequent(int gram, int minCount) {
    return counts.count(gram) >= minCount && Long.bitCount(counts.sources(gram)) >= MIN_SOURCES;
  }

  /** Of two readings of one word the more frequent one. */
  private static NewWord better(NewWord a, NewWord b) {
    int order =
        Comparator.comparingInt(NewWord::count)
            .thenComparingDouble(NewWord::cohesion)
            .thenComparingDouble(NewWord::entropy)
            .compare(a, b);
    return order >= 0 ? a : b;
  }

  private @Nullable NewWord judge(int gram, NewWordShape shape, double entropy, double opening) {
    int count = counts.count(gram);
    if (entropy < (count == 2 ? MIN_ENTROPY_OF_TWO : MIN_ENTROPY)) {
      return null;
    }
    String[] parts = counts.text(gram).split(String.valueOf(UnitRun.BORDER));
    double cohesion = Double.MAX_VALUE;
    double attachment = 1;
    for (int split = 1; split < parts.length; split++) {
      double first = counts.count(GramHash.of(parts, 0, split));
      double second = counts.count(GramHash.of(parts, split, parts.length));
      cohesion = Math.min(cohesion, Math.log(count * (double) units / (first * second)));
      attachment = Math.min(attachment, count / Math.min(first, second));
    }
    boolean holds = attachment >= (count == 2 ? ATTACHMENT_OF_TWO : shape.attachment);
    if (!holds || cohesion < MIN_COHESION) {
      return null;
    }
    int sources = Long.bitCount(counts.sources(gram));
    return new NewWord(String.join("", parts), count, sources, cohesion, entropy, opening);
  }

  /** The words that mostly stand inside longer ones. */
  private static Set<NewWord> parts(Collection<NewWord> words) {
    Map<String, Integer> inside = new HashMap<>();
    for (NewWord word : words) {
      String whole = word.word();
      for (int from = 0; from < whole.length(); from++) {
        for (int to = from + 2; to <= whole.length(); to++) {
          if (to - from < whole.length()) {
            inside.merge(whole.substring(from, to), word.count(), Integer::sum);
          }
        }
      }
    }
    return words.stream()
        .filter(word -> inside.getOrDefault(word.word(), 0) >= MOSTLY * word.count())
        .collect(Collectors.toSet());
  }
}
