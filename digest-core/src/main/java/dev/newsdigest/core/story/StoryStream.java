package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import java.time.Duration;
import java.util.ArrayList;
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
  static final int TELLING_FEATURES = 12;

  /** A feature leads to the stories with it that were told last, no more. */
  static final int STORIES_OF_A_FEATURE = 24;

  /** Of a crowd that shares a single name only few are looked at. */
  private static final int CANDIDATES = 24;

  private final Vectorizer vectorizer;
  private final TreeMap<Long, StreamDay> days = new TreeMap<>();
  private final Frequencies frequencies = new Frequencies();
  private final StreamClock clock = new StreamClock();
  private final StreamTally tally = new StreamTally();
  private int stories;

  StoryStream(KnowledgeBase knowledge) {
    vectorizer = new Vectorizer(knowledge);
  }

  /** Articles the window holds now. */
  public int size() {
    return days.values().stream().mapToInt(StreamDay::articles).sum();
  }

  /** Places one article. Answers for an id given twice may differ. */
  public Placement add(AnalyzedArticle article) {
    Vectorizer.Reading reading = vectorizer.read(article);
    ArticleVector vector = reading.vector();
    CopyTraits traits = CopyTraits.of(article);
    StreamDay today = advance(vector);
    SparseVector features = vector.features();
    today.frequencies().add(features);
    frequencies.add(features);
    Item item = new Item(vector.light(), frequencies.weighted(features).top(36));
    List<Long> keys = StreamKeys.of(traits);
    MinSketch body = MinSketch.of(traits.body());
    Placement copy = copy(body, item, keys);
    if (copy != null) {
      return copy;
    }
    List<StoryReason> reasons = new ArrayList<>();
    StreamStory story = place(item, reading.names(), today, reasons);
    StreamPiece piece = new StreamPiece(story, item, body);
    keys.forEach(key -> today.remember(key, piece));
    StoryRole role =
        reasons.stream().allMatch(StoryReason::isVeto) ? StoryRole.LEAD : StoryRole.MEMBER;
    return new Placement(vector.id(), story.id, role, reasons);
  }

  private @Nullable Placement copy(@Nullable MinSketch body, Item item, List<Long> keys) {
    for (long key : keys) {
      for (StreamDay day : days.values()) {
        StreamPiece piece = day.piece(key);
        if (piece != null && StreamKeys.proves(key, body, item, piece)) {
          ArticleId original = piece.item.article().id();
          String words = StreamKeys.words(key);
          StoryReason reason =
              new StoryReason(StreamKeys.code(key), item.article().id(), original, words);
          return new Placement(
              item.article().id(), piece.story.id, StoryRole.COPY, List.of(reason));
        }
      }
    }
    return null;
  }

  private StreamStory place(
      Item item, Map<Long, String> names, StreamDay today, List<StoryReason> reasons) {
    long[] telling =
        item.article().roundup() ? new long[0] : item.weighted().heaviest(TELLING_FEATURES);
    StreamStory story = best(item, names, telling, reasons);
    if (story == null) {
      story = new StreamStory(item.article().id().value(), stories++, item);
    } else {
      story.add(item);
    }
    today.add(story, telling);
    return story;
  }

  private @Nullable StreamStory best(
      Item item, Map<Long, String> names, long[] telling, List<StoryReason> reasons) {
    StreamMatch best = null;
    List<StreamMatch> vetoed = new ArrayList<>();
    Group own = new Group(item);
    for (StreamStory story : candidates(item, telling)) {
      StreamMatch match = StreamMatch.of(story, item, own);
      if (match != null && match.margin() >= 1 && match.isBetterThan(best)) {
        best = match;
      } else if (match != null && match.margin() < 1) {
        vetoed.add(match);
      }
    }
    if (best != null) {
      reasons.add(best.joined(names));
    }
    vetoed.stream().limit(3).forEach(match -> reasons.addAll(match.vetoes(item)));
    return best == null ? null : best.story();
  }

  /** The stories that share most by weight. */
  private List<StreamStory> candidates(Item item, long[] telling) {
    for (long key : telling) {
      double weight = item.weighted().get(key);
      int room = STORIES_OF_A_FEATURE;
      for (StreamDay day : days.descendingMap().values()) {
        room -= day.tally(key, weight, room, tally);
      }
    }
    return tally.takeLikeliest(CANDIDATES);
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
