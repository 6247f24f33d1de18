package dev.newsdigest.core.story;

/** A story of a stream, with its latest members. */
final class StreamStory {

  private static final int MEMBERS = 6;

  final String id;
  final Group group;

  StreamStory(String id, Item first) {
    this.id = id;
    this.group = new Group(first);
  }

  void add(Item item) {
    group.absorb(new Group(item));
    group.keepLatest(MEMBERS);
  }
}
