package dev.newsdigest.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
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
    try (stream) {
      // Decoded at once: a reader's small steps are slow before they are compiled.
      String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      int start = 0;
      while (start < all.length()) {
        int next = all.indexOf('\n', start);
        int end = next < 0 ? all.length() : next;
        if (end > start && all.charAt(start) != '#') {
          line.accept(all.substring(start, end));
        }
        start = end + 1;
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

  /** Hands on every line as its fields parted by ';', the last one as forms parted by '|'. */
  static void forms(String resource, BiConsumer<String[], List<String>> row) {
    lines(
        resource,
        line -> {
          String[] fields = line.split(";");
          row.accept(fields, List.of(fields[fields.length - 1].split("\\|")));
        });
  }
}
