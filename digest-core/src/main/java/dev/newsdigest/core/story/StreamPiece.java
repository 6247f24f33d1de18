package dev.newsdigest.core.story;

import org.jspecify.annotations.Nullable;

/** An article of a stream that later ones may repeat. */
final class StreamPiece {

  final StreamStory story;
  final Item item;
  final @Nullable MinSketch body;
  private int otherHeadlines;

  StreamPiece(StreamStory story, Item item, @Nullable MinSketch body) {
    this.story = story;
    this.item = item;
    this.body = body;
  }

  /**
   * Notes that the body came again under another headline; returns false once it has come under so
   * many that it is boilerplate and proves nothing.
   */
  boolean retell() {
    return ++otherHeadlines < Copies.HEADLINES_OF_A_BODY;
  }
}
