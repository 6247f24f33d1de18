package dev.newsdigest.core.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Reads the line files beside this class; {@code #} starts a comment line. */
final class ResourceLines {

  private ResourceLines() {}

  /** Hands on every line that is neither empty nor a comment. */
  static void lines(String resource, Consumer<String> line) {
    InputStream stream = ResourceLines.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("resource missing from the jar: " + resource);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8), 1 << 16)) {
      for (String next = reader.readLine(); next != null; next = reader.readLine()) {
        if (!next.isEmpty() && next.charAt(0) != '#') {
          line.accept(next);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /** Hands on every word of the file, words parted by one space. */
  static void words(String resource, Consumer<String> word) {
    lines(
        resource,
        line -> {
          int start = 0;
          for (int space = line.indexOf(' '); space >= 0; space = line.indexOf(' ', start)) {
            if (space > start) {
              word.accept(line.substring(start, space));
            }
            start = space + 1;
          }
          if (start < line.length()) {
            word.accept(line.substring(start));
          }
        });
  }
}
