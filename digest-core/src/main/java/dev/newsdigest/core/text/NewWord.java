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
 */
public record NewWord(String word, int count, int sources, double cohesion, double entropy) {}
