package dev.newsdigest.core.story;

import dev.newsdigest.core.failure.DataException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * How usual the entities, terms and general words of the knowledge base are in the field's news, as
 * shares of headlines: what a day's own counts are smoothed with, so that "feature" or "agreement"
 * are not taken for telling on a day that has few of them.
 */
final class BackgroundCounts {

  private static final class Bundled {
    static final BackgroundCounts INSTANCE = read("background.txt");
  }

  private final KeyCounts counts = new KeyCounts();
  private double headlines;

  static BackgroundCounts bundled() {
    return Bundled.INSTANCE;
  }

  /** In what part of all headlines a feature stands; 0 for one that is rare or not counted. */
  double share(long key) {
    return counts.get(key) / headlines;
  }

  private static BackgroundCounts read(String resource) {
    InputStream in = BackgroundCounts.class.getResourceAsStream(resource);
    if (in == null) {
      throw new DataException(resource + " is missing from the library", null);
    }
    BackgroundCounts read = new BackgroundCounts();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      read.headlines = Double.parseDouble(reader.readLine().replaceAll("\\D", ""));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.split(" ");
        for (int i = 1; i < cells.length; i++) {
          int colon = cells[i].indexOf(':');
          FeatureKind kind =
              FeatureKind.valueOf(cells[i].substring(0, colon).toUpperCase(Locale.ROOT));
          read.counts.add(kind.key(cells[i].substring(colon + 1)), Integer.parseInt(cells[0]));
        }
      }
    } catch (IOException e) {
      throw new DataException("cannot read " + resource, e);
    }
    return read;
  }
}
