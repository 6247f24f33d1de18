package dev.newsdigest.core.story;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What one day of a stream left behind: indexes into its stories and its counts; dropped as a
 * whole.
 */
final class StreamDay {

  private final KeyMap<StreamStory[]> byFeature = new KeyMap<>();
  private final KeyMap<StreamPiece> byKey = new KeyMap<>();
  private final Frequencies frequencies = new Frequencies();
  private int articles;

  void add(StreamStory story, long[] telling) {
    articles++;
    for (long key : telling) {
      StreamStory[] stories = byFeature.get(key);
      byFeature.put(key, stories == null ? new StreamStory[] {story} : withLatest(stories, story));
    }
  }

  /** With the story last: one that goes on being told stays among the latest. */
  private static StreamStory[] withLatest(StreamStory[] stories, StreamStory story) {
    int at = stories.length - 1;
    while (at >= 0 && stories[at] != story) {
      at--;
    }
    if (at < 0 && stories.length < StoryStream.STORIES_OF_A_FEATURE) {
      StreamStory[] more = Arrays.copyOf(stories, stories.length + 1);
      more[stories.length] = story;
      return more;
    }
    int from = Math.max(0, at);
    System.arraycopy(stories, from + 1, stories, from, stories.length - 1 - from);
    stories[stories.length - 1] = story;
    return stories;
  }

  /** Tallies the latest stories of a feature; returns how many of them it had not met before. */
  int tally(long feature, double weight, int most, StreamTally tally) {
    StreamStory[] stories = byFeature.get(feature);
    int met = 0;
    for (int i = stories == null ? -1 : stories.length - 1; i >= 0 && met < most; i--) {
      met += tally.add(stories[i], feature, weight) ? 1 : 0;
    }
    return met;
  }

  /** Remembers by which key a copy of the piece would be found; the first piece stays. */
  void remember(long key, StreamPiece piece) {
    if (byKey.get(key) == null) {
      byKey.put(key, piece);
    }
  }

  @Nullable StreamPiece piece(long key) {
    return byKey.get(key);
  }

  Frequencies frequencies() {
    return frequencies;
  }

  int articles() {
    return articles;
  }
}
