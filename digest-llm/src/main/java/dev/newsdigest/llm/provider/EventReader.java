package dev.newsdigest.llm.provider;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The data of server-sent events (WHATWG HTML, section 9.2), or of a stream of JSON lines. */
final class EventReader {

  private final LineReader lines;
  private final boolean eventStream;

  EventReader(InputStream in, boolean eventStream) {
    this.lines = new LineReader(in);
    this.eventStream = eventStream;
  }

  /** Returns the next event's data, or null at the end; an event cut short is not returned. */
  @Nullable String next() throws IOException {
    return eventStream ? nextEvent() : nextObject();
  }

  private @Nullable String nextEvent() throws IOException {
    StringBuilder data = null;
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (line.isEmpty()) {
        if (data != null) {
          return data.toString();
        }
      } else if (line.startsWith("data:")) {
        String value = line.startsWith("data: ") ? line.substring(6) : line.substring(5);
        data = data == null ? new StringBuilder(value) : data.append('\n').append(value);
      }
    }
    return null;
  }

  private @Nullable String nextObject() throws IOException {
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (!line.isBlank()) {
        return line;
      }
    }
    return null;
  }
}
