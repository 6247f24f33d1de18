package dev.newsdigest.sources.feed;

import java.io.Reader;
import java.util.Objects;

/** Reads a text from its builder, so that a large one does not stand in memory twice. */
final class BuilderReader extends Reader {

  private final StringBuilder text;
  private int at;

  BuilderReader(StringBuilder text) {
    this.text = text;
  }

  @Override
  public int read(char[] to, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, to.length);
    if (length == 0) {
      return 0;
    }
    int end = Math.min(text.length(), at + length);
    if (end == at) {
      return -1;
    }
    text.getChars(at, end, to, offset);
    int read = end - at;
    at = end;
    return read;
  }

  @Override
  public void close() {
    // Nothing to free.
  }
}
