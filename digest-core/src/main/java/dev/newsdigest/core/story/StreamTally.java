package dev.newsdigest.core.story;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what stories share with one article. Cleared and used again for the next, so that looking
 * for candidates makes no garbage. Not thread-safe.
 */
final class StreamTally {

  /** Twice what one article can meet, so that probing stays short. */
  private static final int SLOTS =
      Integer.highestOneBit(4 * StoryStream.TELLING_FEATURES * StoryStream.STORIES_OF_A_FEATURE);

  private static final int SHIFT = 1 + Integer.numberOfLeadingZeros(SLOTS);

  private final @Nullable StreamStory[] slots = new @Nullable StreamStory[SLOTS];
  private final double[] shared = new double[SLOTS];
  private final long[] lastFeature = new long[SLOTS];
  private final int[] used = new int[SLOTS];
  private int stories;

  /** Adds a feature's weight to a story, once a feature; returns whether it was the first time. */
  boolean add(StreamStory story, long feature, double weight) {
    int slot = slot(story);
    if (slots[slot] == null) {
      slots[slot] = story;
      shared[slot] = 0;
      used[stories++] = slot;
    } else if (lastFeature[slot] == feature) {
      return false;
    }
    lastFeature[slot] = feature;
    shared[slot] += weight;
    return true;
  }

  private int slot(StreamStory story) {
    int slot = story.number * 0x9E3779B1 >>> SHIFT;
    while (slots[slot] != null && slots[slot] != story) {
      slot = slot + 1 & SLOTS - 1;
    }
    return slot;
  }

  /** The stories that share most by weight, ties by id; forgets all of them. */
  List<StreamStory> takeLikeliest(int most) {
    StreamStory[] best = new StreamStory[most];
    double[] weights = new double[most];
    int kept = 0;
    for (int i = 0; i < stories; i++) {
      StreamStory story = slots[used[i]];
      double weight = shared[used[i]];
      int at = kept;
      while (at > 0 && comesBefore(weight, story, weights[at - 1], best[at - 1])) {
        at--;
      }
      if (at < most) {
        kept = Math.min(most, kept + 1);
        System.arraycopy(best, at, best, at + 1, kept - at - 1);
        System.arraycopy(weights, at, weights, at + 1, kept - at - 1);
        best[at] = story;
        weights[at] = weight;
      }
    }
    for (int i = 0; i < stories; i++) {
      slots[used[i]] = null;
    }
    stories = 0;
    return List.of(Arrays.copyOf(best, kept));
  }

  private static boolean comesBefore(
      double weight, StreamStory story, double otherWeight, StreamStory other) {
    return weight != otherWeight ? weight > otherWeight : story.id.compareTo(other.id) < 0;
  }
}
