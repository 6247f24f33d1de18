package dev.newsdigest.core.story;

/** A story of a stream, with its latest members. */
final class StreamStory {

  private static final int MEMBERS = 6;

  final String id;

  /** Counts up from the first story of the stream. */
  final int number;

  final Group group;

  StreamStory(String id, int number, Item first) {
    this.id = id;
    this.number = number;
    this.group = new Group(first);
  }

  void add(Item item) {
    group.absorb(new Group(item));
    group.keepLatest(MEMBERS);
  }
}
