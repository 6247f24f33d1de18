package dev.newsdigest.core.story;

import org.jspecify.annotations.Nullable;

/** An article of a stream that later ones may repeat. */
record StreamPiece(StreamStory story, Item item, @Nullable MinSketch body) {}
