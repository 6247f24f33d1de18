package dev.newsdigest.core.text;

/**
 * A word found by {@link NewWords}.
 *
 * @param word two to seven Han characters, simplified
 * @param count how often it was seen
 * @param sources how many sources used it, at least; exact for few
 * @param cohesion smallest pointwise mutual information of its splits, natural logarithm
 * @param entropy smaller branching entropy of its two sides, corrected for small counts, natural
 *     logarithm
 * @param opening share of its occurrences at the start of a clause, 0 to 1
 */
public record NewWord(
    String word, int count, int sources, double cohesion, double entropy, double opening) {

  /** Share of openings from which on a word is most often the name of somebody or something. */
  private static final double NAME = 0.5;

  /** Whether it opens clauses as names do; of four such words three are names. */
  public boolean isNameLike() {
    return opening >= NAME;
  }
}
