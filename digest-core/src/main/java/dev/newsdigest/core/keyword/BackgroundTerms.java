package dev.newsdigest.core.keyword;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

/** How often the terms of the knowledge base stand in the field's news: the first run's memory. */
final class BackgroundTerms {

  private static final class Shipped {
    static final TermCounts COUNTS = read();
  }

  private BackgroundTerms() {}

  static TermCounts shipped() {
    return Shipped.COUNTS;
  }

  private static TermCounts read() {
    InputStream stream = BackgroundTerms.class.getResourceAsStream("background-terms.txt");
    if (stream == null) {
      throw new IllegalStateException("resource missing from the jar: background-terms.txt");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      long documents = Long.parseLong(reader.readLine().replaceAll("\\D", ""));
      TreeMap<String, Integer> counts = new TreeMap<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.split(" ");
        for (int i = 1; i < cells.length; i++) {
          counts.put(cells[i], Integer.parseInt(cells[0]));
        }
      }
      return new TermCounts(documents, counts);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read background-terms.txt", e);
    }
  }
}
