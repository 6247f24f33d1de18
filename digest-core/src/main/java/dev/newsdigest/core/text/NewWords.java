package dev.newsdigest.core.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds Chinese words that no list has, from counts alone: runs of two to five characters that hold
 * together (pointwise mutual information of every split) and stand in many contexts (branching
 * entropy on both sides; Jin and Tanaka-Ishii 2006 for the latter). The counts of several texts,
 * machines or days can be merged.
 *
 * <p>Not thread-safe: fill one instance a thread and {@link #merge} them. About 1.5 s for 400,000
 * characters. Memory stays bounded: beyond two million n-grams the ones seen once are forgotten.
 */
public final class NewWords {

  /** Natural logarithm: the parts stand together twenty times as often as by chance. */
  private static final double MIN_COHESION = 3;

  /** Natural logarithm: as many contexts as three even ones. */
  private static final double MIN_ENTROPY = 1.2;

  private static final int LONGEST = 5;
  private static final int MOST_GRAMS = 2_000_000;

  /** Words do not start or end with these. */
  private static final String LOOSE = "的了是在和与及或也都就而但被把对于以为之其这那我你他她它们着得很不并等将已让使更还从向";

  private final Map<String, int[]> counts = new HashMap<>();
  private long characters;

  /** Starts without counts. */
  public NewWords() {
    characters = 0;
  }

  /** Counts one text. */
  public void add(String text) {
    String simplified = ChineseScript.toSimplified(text);
    int start = 0;
    for (int i = 0; i <= simplified.length(); i++) {
      if (i == simplified.length() || !Chars.isHan(simplified.charAt(i))) {
        addRun(simplified, start, i);
        start = i + 1;
      }
    }
    prune();
  }

  /** Adds the counts of another instance, which stays as it is. */
  public void merge(NewWords other) {
    other.counts.forEach((gram, count) -> count(gram, count[0]));
    characters += other.characters;
    prune();
  }

  /**
   * Words seen at least so often, most frequent first, ties by the word.
   *
   * @param minCount eight or more gives clean lists on a day's news
   */
  public List<String> words(int minCount) {
    return candidates(minCount).stream().map(NewWord::word).toList();
  }

  /** The same with their figures. */
  public List<NewWord> candidates(int minCount) {
    Map<String, Branches> branches = branches(minCount);
    List<NewWord> found = new ArrayList<>();
    branches.forEach(
        (gram, sides) -> {
          int count = counts.get(gram)[0];
          double entropy = Math.min(sides.left.entropy(count), sides.right.entropy(count));
          if (entropy >= MIN_ENTROPY) {
            double cohesion = cohesion(gram, count);
            if (cohesion >= MIN_COHESION) {
              found.add(new NewWord(gram, count, cohesion, entropy));
            }
          }
        });
    found.sort(Comparator.comparingInt(NewWord::count).reversed().thenComparing(NewWord::word));
    return List.copyOf(found);
  }

  private void addRun(String text, int from, int to) {
    characters += Math.max(0, to - from);
    for (int i = from; i < to; i++) {
      for (int end = i + 1; end <= Math.min(to, i + LONGEST + 1); end++) {
        count(text.substring(i, end), 1);
      }
    }
  }

  private void count(String gram, int times) {
    counts.computeIfAbsent(gram, g -> new int[1])[0] += times;
  }

  private void prune() {
    if (counts.size() > MOST_GRAMS) {
      counts.entrySet().removeIf(e -> e.getValue()[0] == 1 && e.getKey().length() > 1);
    }
  }

  /** Neighbours of every candidate, read off the n-grams that are one character longer. */
  private Map<String, Branches> branches(int minCount) {
    Map<String, Branches> branches = new HashMap<>();
    counts.forEach(
        (gram, count) -> {
          if (count[0] >= minCount && isCandidate(gram)) {
            branches.put(gram, new Branches(new Side(), new Side()));
          }
        });
    counts.forEach(
        (gram, count) -> {
          if (gram.length() > 2) {
            Branches right = branches.get(gram.substring(0, gram.length() - 1));
            if (right != null) {
              right.right.add(count[0]);
            }
            Branches left = branches.get(gram.substring(1));
            if (left != null) {
              left.left.add(count[0]);
            }
          }
        });
    return branches;
  }

  private static boolean isCandidate(String gram) {
    int length = gram.length();
    return length >= 2
        && length <= LONGEST
        && LOOSE.indexOf(gram.charAt(0)) < 0
        && LOOSE.indexOf(gram.charAt(length - 1)) < 0;
  }

  /** Smallest mutual information over all splits in two. */
  private double cohesion(String gram, int count) {
    double smallest = Double.MAX_VALUE;
    for (int split = 1; split < gram.length(); split++) {
      double first = counts.get(gram.substring(0, split))[0];
      double second = counts.get(gram.substring(split))[0];
      smallest = Math.min(smallest, Math.log(count * (double) characters / (first * second)));
    }
    return smallest;
  }

  private record Branches(Side left, Side right) {}

  /** Counts of the neighbours on one side; the edge of a run is one more neighbour. */
  private static final class Side {
    private long seen;
    private double sum;

    void add(int count) {
      seen += count;
      sum += count * Math.log(count);
    }

    double entropy(int total) {
      long edge = Math.max(0, total - seen);
      double all = seen + edge;
      double terms = edge > 0 ? sum + edge * Math.log(edge) : sum;
      return all == 0 ? 0 : Math.log(all) - terms / all;
    }
  }
}
