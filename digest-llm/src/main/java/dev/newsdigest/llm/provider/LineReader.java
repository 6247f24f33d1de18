package dev.newsdigest.llm.provider;

import dev.newsdigest.llm.chat.ModelException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of a stream a stranger sends: at most 1 MiB each, 16 MiB together. */
final class LineReader {

  static final int LONGEST_LINE = 1 << 20;
  static final int LONGEST_STREAM = 16 << 20;

  private final InputStream in;
  private final byte[] buffer = new byte[8_192];
  private int position;
  private int limit;
  private int total;

  LineReader(InputStream in) {
    this.in = in;
  }

  /** Returns the next line without its end, or null at the end of the stream. */
  @Nullable String next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    while (true) {
      if (position == limit && !fill()) {
        return line.size() == 0 ? null : line.toString(StandardCharsets.UTF_8);
      }
      int start = position;
      while (position < limit && buffer[position] != '\n') {
        position++;
      }
      line.write(buffer, start, position - start);
      if (line.size() > LONGEST_LINE) {
        throw new ModelException.InvalidOutput("a line of the answer is longer than 1 MiB", null);
      }
      if (position < limit) {
        position++;
        String text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
      }
    }
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(0, in.read(buffer));
    total += limit;
    if (total > LONGEST_STREAM) {
      throw new ModelException.InvalidOutput("the answer is longer than 16 MiB", null);
    }
    return limit > 0;
  }
}
