package dev.newsdigest.core.keyword;

import java.util.Set;

/**
 * How well a name tells a day: the weight of the stories it stands for, times how far that is above
 * what the days before let expect. The second factor is the smoothed log-ratio of the terms' part
 * in a log-likelihood (Dunning 1993; Rayson and Garside 2000), bounded on both sides: a rarity is
 * no better than a name thrice its usual, and a name as usual still stands for the day's big story.
 * The burst score (df - mean) / sqrt(mean + 1), tried first, let two trifles nobody had named
 * before win over the story everybody told.
 */
final class TagScore {

  /** Diminishing returns of more stories of the same name. */
  private static final double POWER = 0.6;

  /** What is added to the expected weight, so that one story of a rarity is no burst. */
  private static final double SMOOTHING = 0.5;

  private static final double MOST = 1.5;

  /** What a term never counted before is taken to have been counted. */
  private static final double UNSEEN = 1;

  /** What a story a tag already speaks of counts for a further one. */
  private static final double TOLD = 0.3;

  /** What a product loses that is but a small part of what its maker is in the news for. */
  private static final double BESIDE = 0.2;

  /** Articles that would say nothing of it, as far as one can know. */
  private static final double ONE_MORE = 1;

  private static final double RISING = 1.5;
  private static final double COOLING = 0.67;

  /** The same against the shipped counts: other months and other outlets than the reader's. */
  private static final double RISING_ANYWHERE = 2.5;

  /** How many deviations a count must be off to be called a movement. */
  private static final double CLEARLY = 1.5;

  private final double stories;
  private final TermCounts background;
  private final boolean ownMemory;

  /**
   * A score against the days before.
   *
   * @param stories how many stories the day has
   * @param background counts of the days before
   * @param ownMemory whether those are days of this reader, not the shipped counts
   */
  TagScore(int stories, TermCounts background, boolean ownMemory) {
    this.stories = stories;
    this.background = background;
    this.ownMemory = ownMemory;
  }

  /** The score beside tags that speak of some stories already; 0 and more. */
  double of(TagCandidate candidate, Set<Integer> told) {
    double above = Math.log(candidate.weight() / (expected(candidate) + SMOOTHING));
    double special = 1 + Math.max(0, Math.min(MOST, above));
    return candidate.quality
        * voices(candidate)
        * (1 - BESIDE * (1 - candidate.part()))
        * special
        * Math.pow(candidate.weight(told, TOLD), POWER);
  }

  /** Trust in what few articles say: half of it for a single one, nearly all of it for ten. */
  private static double voices(TagCandidate candidate) {
    return candidate.articleCount() / (candidate.articleCount() + ONE_MORE);
  }

  Tag tag(TagCandidate candidate, String text) {
    double lift = candidate.storyCount() / expected(candidate);
    return new Tag(
        text,
        candidate.articleCount(),
        candidate.storyCount(),
        Math.round(100 * lift) / 100.0,
        trend(candidate, lift));
  }

  /**
   * Only the reader's own days can tell what is new or cooling; against the shipped counts a name
   * is at most far above the usual.
   */
  private Tag.Trend trend(TagCandidate candidate, double lift) {
    if (ownMemory && background.count(candidate.key) == 0) {
      return Tag.Trend.NEW;
    }
    double usual = expected(candidate);
    double off = (candidate.storyCount() - usual) / Math.sqrt(usual + UNSEEN);
    if (lift >= (ownMemory ? RISING : RISING_ANYWHERE) && off >= CLEARLY) {
      return Tag.Trend.RISING;
    }
    return ownMemory && lift <= COOLING && off <= -CLEARLY ? Tag.Trend.COOLING : Tag.Trend.STEADY;
  }

  /** In how many stories of such a day the term would stand, as the days before go. */
  private double expected(TagCandidate candidate) {
    return stories * (background.count(candidate.key) + UNSEEN) / (background.documents() + 1.0);
  }
}
