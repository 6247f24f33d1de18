package dev.newsdigest.core.text;

/**
 * A word found by {@link NewWords}.
 *
 * @param word two to five Han characters, simplified
 * @param count how often it was seen
 * @param cohesion smallest pointwise mutual information of its splits, natural logarithm
 * @param entropy smaller branching entropy of its two sides, natural logarithm
 */
public record NewWord(String word, int count, double cohesion, double entropy) {}
