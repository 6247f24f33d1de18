package dev.newsdigest.core.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the data files beside this class; {@code #} starts a comment line. */
final class DataLines {

  private DataLines() {}

  static List<String> of(String resource) {
    InputStream stream = DataLines.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("resource missing from the jar: " + resource);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(DataLines::speaks).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  static boolean speaks(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  /** The phrases of a line parted by bars. */
  static List<String> phrases(String line) {
    return List.of(line.strip().split("\\s*\\|\\s*"));
  }
}
