package dev.newsdigest.core.story;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How well an article fits a story of a stream: likeness, and what speaks against it. */
record StreamMatch(
    StreamStory story, Item nearest, Item item, double likeness, List<Clash> clashes) {

  /** Returns null where the story is no candidate at all. */
  static @Nullable StreamMatch of(StreamStory story, Item item, Group own) {
    Item nearest = null;
    double best = Math.nextDown(Grouping.CONSIDERED);
    for (Item member : story.group.items()) {
      double likeness = item.likeness(member);
      if (likeness > best && item.anchoredTo(member)) {
        best = likeness;
        nearest = member;
      }
    }
    if (nearest == null) {
      return null;
    }
    double likeness = story.group.likeness(own, best);
    if (likeness < 1) {
      return null;
    }
    List<Clash> clashes = SameActorGuard.clashes(story.group.facts(), item.article().facts());
    return new StreamMatch(story, nearest, item, likeness, clashes);
  }

  /** 1 and more: the article belongs to the story. */
  double margin() {
    return likeness / SameActorGuard.factor(clashes);
  }

  /** Better by margin; the older story where both are equal. */
  boolean isBetterThan(@Nullable StreamMatch other) {
    return other == null
        || margin() > other.margin()
        || margin() == other.margin() && story.id.compareTo(other.story.id) < 0;
  }

  /**
   * @param names how the article writes its features
   */
  StoryReason joined(Map<Long, String> names) {
    boolean across = item.article().chinese() != nearest.article().chinese();
    return new StoryReason(
        across ? "SAME_EVENT_ACROSS_LANGUAGES" : "SAME_EVENT",
        item.article().id(),
        nearest.article().id(),
        Evidence.shared(names, item.weighted(), nearest.weighted(), likeness));
  }

  List<StoryReason> vetoes(Item of) {
    return clashes.stream()
        .map(
            clash ->
                new StoryReason(
                    clash.code(), of.article().id(), nearest.article().id(), clash.words()))
        .toList();
  }
}
