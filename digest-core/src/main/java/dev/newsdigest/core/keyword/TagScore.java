package dev.newsdigest.core.keyword;

/**
 * Log-odds of a term on a day against the days before, with the days before as prior (Monroe et al.
 * 2008, equation 15), shrunken where few stories carry it, times the root of how many do. Their
 * division by the deviation is left out: with a long background it leaves only what is rare.
 */
final class TagScore {

  /** How many stories of the prior the day is mixed with. */
  private static final double PRIOR = 20;

  /** What a term never seen before is taken to have been counted. */
  private static final double UNSEEN = 0.5;

  /** Bounds of the log-odds: beyond, a word is a rarity, not more special. */
  private static final double LEAST = -1;

  private static final double MOST = 3;

  /** Stories at which half of the log-odds counts. */
  private static final double SHRINK = 3;

  /** What a term as frequent as ever is worth: names in the news every day may stand. */
  private static final double STANDING = 1;

  private static final double RISING = 1.5;
  private static final double COOLING = 0.67;

  private final double stories;
  private final TermCounts background;

  TagScore(double stories, TermCounts background) {
    this.stories = stories;
    this.background = background;
  }

  double of(TagGroup group) {
    double count = group.count();
    double before = background.count(group.key) + UNSEEN;
    double total = background.documents() + 1;
    double prior = PRIOR * before / total;
    double delta =
        logit(count + prior, stories + PRIOR + 1) - logit(before + prior, total + PRIOR + 1);
    double special = Math.max(LEAST, Math.min(MOST, delta)) * count / (count + SHRINK);
    return Math.max(0, special + STANDING) * Math.sqrt(count);
  }

  private static double logit(double part, double whole) {
    return Math.log(part / Math.max(0.5, whole - part));
  }

  Tag tag(TagGroup group, String text) {
    double lift = lift(group);
    Tag.Trend trend =
        background.count(group.shown().key()) == 0
            ? Tag.Trend.NEW
            : lift >= RISING
                ? Tag.Trend.RISING
                : lift <= COOLING ? Tag.Trend.COOLING : Tag.Trend.STEADY;
    return new Tag(text, group.articleCount(), group.stories.size(), lift, trend);
  }

  private double lift(TagGroup group) {
    double today = group.count() / Math.max(1, stories);
    double before = (background.count(group.key) + UNSEEN) / (background.documents() + 1.0);
    return Math.round(100 * today / before) / 100.0;
  }
}
