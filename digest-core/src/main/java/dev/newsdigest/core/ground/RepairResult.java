package dev.newsdigest.core.ground;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What repairing a list of claims came to.
 *
 * @param claims those that may be printed, in the order given
 * @param repaired how many were mended, by the verdict they had before
 * @param withheld how many were dropped, by the verdict that stood at the end
 */
public record RepairResult(
    List<CheckedClaim> claims,
    SortedMap<String, Integer> repaired,
    SortedMap<String, Integer> withheld) {

  public RepairResult {
    claims = List.copyOf(claims);
    repaired = unmodifiable(repaired);
    withheld = unmodifiable(withheld);
  }

  private static SortedMap<String, Integer> unmodifiable(Map<String, Integer> counts) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }
}
