package dev.newsdigest.core.digest;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How far a digest can be trusted, in figures. A build can fail on it, see {@link QualityGate}.
 *
 * @param claims claims printed
 * @param cited those with at least one citation
 * @param supported those whose cited articles carry them
 * @param repaired claims changed by repair, by the code of what was wrong
 * @param withheld claims not printed, by the code of what was wrong
 * @param articlesUsed relevant articles told of, directly or through their story
 * @param articles relevant articles of all editions
 * @param topSourceShare largest share of the claims that rest on one outlet alone, 0 to 1
 * @param copiesMerged articles recognised as copies of others
 * @param stale whether the newest article is more than a day older than the digest's day
 * @param newest publish time of the newest article; null without any
 */
public record QualityReport(
    int claims,
    int cited,
    int supported,
    SortedMap<String, Integer> repaired,
    SortedMap<String, Integer> withheld,
    int articlesUsed,
    int articles,
    double topSourceShare,
    int copiesMerged,
    boolean stale,
    @Nullable Instant newest) {

  public QualityReport {
    repaired = Collections.unmodifiableSortedMap(new TreeMap<>(repaired));
    withheld = Collections.unmodifiableSortedMap(new TreeMap<>(withheld));
  }

  /** Publish time of the newest article considered. */
  public Optional<Instant> cutoff() {
    return Optional.ofNullable(newest);
  }

  /** Share of the claims that are cited; 1 without claims. */
  public double citedShare() {
    return share(cited, claims);
  }

  /** Share of the claims that are supported; 1 without claims. */
  public double supportedShare() {
    return share(supported, claims);
  }

  /** Share of the relevant articles told of; 1 without articles. */
  public double usedShare() {
    return share(articlesUsed, articles);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
