package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Places articles into stories as they arrive and never changes an answer. Remembers the days of
 * its window, as features, not as texts: about two kilobytes an article. A step costs the same
 * however many articles went before. What it finds is a little less than {@link
 * EventClusterer#cluster} finds with the whole day at hand. Not thread-safe.
 */
public final class StoryStream {

  /** Where an article went. */
  public record Placement(
      ArticleId article, String story, StoryRole role, List<StoryReason> reasons) {

    public Placement {
      reasons = List.copyOf(reasons);
    }
  }

  static final Duration WINDOW = Duration.ofDays(5);
  private static final long DAY = Duration.ofDays(1).toMillis();
  private static final int TELLING_FEATURES = 12;
  private static final int CANDIDATES = 24;

  private final Vectorizer vectorizer;
  private final Evidence evidence;
  private final TreeMap<Long, StreamDay> days = new TreeMap<>();
  private final Frequencies frequencies = new Frequencies();
  private final StreamClock clock = new StreamClock();

  StoryStream(KnowledgeBase knowledge) {
    vectorizer = new Vectorizer(knowledge);
    evidence = new Evidence(vectorizer);
  }

  /** Articles the window holds now. */
  public int size() {
    return days.values().stream().mapToInt(StreamDay::articles).sum();
  }

  /** Places one article. Answers for an id given twice may differ. */
  public Placement add(AnalyzedArticle article) {
    Report report = Report.of(article, vectorizer);
    StreamDay today = advance(report.vector());
    SparseVector features = report.vector().features();
    today.frequencies().add(features);
    frequencies.add(features);
    Item item = new Item(report.vector().light(), frequencies.weighted(features).top(36));
    List<Long> keys = StreamKeys.of(report.piece().traits());
    Placement placement = copy(report, item, keys);
    if (placement == null) {
      placement = place(report, item, today, keys);
    }
    return placement;
  }

  private @Nullable Placement copy(Report report, Item item, List<Long> keys) {
    for (long key : keys) {
      for (StreamDay day : days.values()) {
        StreamPiece piece = day.piece(key);
        if (piece != null && StreamKeys.proves(key, report.piece().traits(), item, piece)) {
          ArticleId original = piece.item().article().id();
          String words = StreamKeys.words(key);
          StoryReason reason =
              new StoryReason(StreamKeys.code(key), report.vector().id(), original, words);
          return new Placement(
              report.vector().id(), piece.story().id, StoryRole.COPY, List.of(reason));
        }
      }
    }
    return null;
  }

  private Placement place(Report report, Item item, StreamDay today, List<Long> keys) {
    List<StoryReason> reasons = new ArrayList<>();
    long[] telling =
        item.article().roundup() ? new long[0] : item.weighted().heaviest(TELLING_FEATURES);
    StreamStory story = best(report.analyzed(), item, telling, reasons);
    StoryRole role = StoryRole.MEMBER;
    if (story == null) {
      story = new StreamStory(item.article().id().value(), item);
      role = StoryRole.LEAD;
    } else {
      story.add(item);
    }
    today.add(story, telling);
    StreamPiece piece = new StreamPiece(story, item, report.piece().traits().body());
    keys.forEach(key -> today.remember(key, piece));
    return new Placement(item.article().id(), story.id, role, reasons);
  }

  private @Nullable StreamStory best(
      AnalyzedArticle article, Item item, long[] telling, List<StoryReason> reasons) {
    Map<StreamStory, Double> candidates = new LinkedHashMap<>();
    for (StreamDay day : days.values()) {
      for (long key : telling) {
        double weight = item.weighted().get(key);
        day.stories(key, story -> candidates.merge(story, weight, Double::sum));
      }
    }
    StreamMatch best = null;
    List<StreamMatch> vetoed = new ArrayList<>();
    Group own = new Group(item);
    for (StreamStory story : likeliest(candidates)) {
      StreamMatch match = StreamMatch.of(story, item, own);
      if (match != null && match.margin() >= 1 && match.isBetterThan(best)) {
        best = match;
      } else if (match != null && match.margin() < 1) {
        vetoed.add(match);
      }
    }
    if (best != null) {
      reasons.add(best.joined(article, evidence));
    }
    vetoed.stream().limit(3).forEach(match -> reasons.addAll(match.vetoes(item)));
    return best == null ? null : best.story();
  }

  /**
   * The stories that share most by weight; of a crowd that shares a single name only few are looked
   * at.
   */
  private static List<StreamStory> likeliest(Map<StreamStory, Double> shared) {
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<StreamStory, Double>comparingByValue()
                .reversed()
                .thenComparing(e -> e.getKey().id))
        .limit(CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The day of an article; days that fell out of the window are forgotten. */
  private StreamDay advance(ArticleVector article) {
    long now = article.dated() ? clock.advance(article.millis()) : clock.now();
    long newest = Math.floorDiv(now == Long.MIN_VALUE ? 0 : now, DAY);
    long oldest = newest - WINDOW.toDays() + 1;
    while (!days.isEmpty() && days.firstKey() < oldest) {
      frequencies.subtract(days.pollFirstEntry().getValue().frequencies());
    }
    long day = article.dated() ? Math.floorDiv(article.millis(), DAY) : newest;
    long within = Math.max(oldest, Math.min(newest, day));
    return days.computeIfAbsent(within, d -> new StreamDay());
  }

  /** For tests: how many days are remembered. */
  Map<Long, StreamDay> days() {
    return days;
  }
}
