package dev.newsdigest.core.story;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What one day of a stream left behind: indexes into its stories and its counts; dropped as a
 * whole.
 */
final class StreamDay {

  /** A feature leads to the latest stories with it, no more. */
  private static final int STORIES_OF_A_FEATURE = 24;

  private final LongMap<StreamStory[]> byFeature = new LongMap<>();
  private final LongMap<StreamPiece> byKey = new LongMap<>();
  private final Frequencies frequencies = new Frequencies();
  private int articles;

  void add(StreamStory story, long[] telling) {
    articles++;
    for (long key : telling) {
      StreamStory[] stories = byFeature.get(key);
      byFeature.put(key, stories == null ? new StreamStory[] {story} : withLatest(stories, story));
    }
  }

  private static StreamStory[] withLatest(StreamStory[] stories, StreamStory story) {
    for (StreamStory known : stories) {
      if (known == story) {
        return stories;
      }
    }
    int from = stories.length == STORIES_OF_A_FEATURE ? 1 : 0;
    StreamStory[] more = Arrays.copyOfRange(stories, from, stories.length + 1);
    more[more.length - 1] = story;
    return more;
  }

  void stories(long feature, Consumer<StreamStory> visitor) {
    StreamStory[] stories = byFeature.get(feature);
    if (stories != null) {
      for (StreamStory story : stories) {
        visitor.accept(story);
      }
    }
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
