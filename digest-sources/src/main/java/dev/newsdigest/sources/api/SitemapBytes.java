package dev.newsdigest.sources.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A sitemap's bytes up to where they are more than any sitemap of news has: what follows is never
 * read. Tags are counted as their opening bracket, which also stands for comments, instructions and
 * end tags: each of these costs a node or less. Attributes are counted as what may stand between
 * two of them, wherever it stands, since a parser compares each with the others of its tag.
 */
final class SitemapBytes extends FilterInputStream {

  private static final int MAX_BYTES = 10 << 20;
  private static final int MAX_BRACKETS = 150_000;
  private static final int MAX_SEPARATORS = 1 << 20;

  /** Between two tags stand an address, a date or a headline. */
  private static final int MAX_TEXT = 1 << 18;

  private int bytes;
  private int brackets;
  private int separators;
  private int text;
  private boolean separated;
  private boolean cut;

  SitemapBytes(InputStream in) {
    super(in);
  }

  /** Whether something was left unread. */
  boolean isCut() {
    return cut;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (cut) {
      return -1;
    }
    int count = super.read(to, offset, length);
    for (int i = 0; i < count; i++) {
      if (isTooMuch(to[offset + i])) {
        cut = true;
        return i == 0 ? -1 : i;
      }
    }
    return count;
  }

  private boolean isTooMuch(byte next) {
    boolean separates = next >= 0 && next <= ' ' || next == '/' || next == '=';
    separators += separates && !separated ? 1 : 0;
    separated = separates;
    brackets += next == '<' ? 1 : 0;
    text = next == '<' ? 0 : text + 1;
    bytes++;
    return bytes > MAX_BYTES
        || brackets > MAX_BRACKETS
        || separators > MAX_SEPARATORS
        || text > MAX_TEXT;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
