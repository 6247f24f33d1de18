package dev.newsdigest.core.keyword;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How common the words of a language are, and of which class: what a word of an article is weighed
 * against. Read from a table of counts; see the README beside it. Immutable and thread-safe.
 */
final class Background {

  private static final class English {
    static final Background INSTANCE = read("background-en.txt", 0);
  }

  private static final class Chinese {
    static final Background INSTANCE = read("background-zh.txt", RUNNING_WORDS);
  }

  /** Counts of running words stand so much above counts of documents, in natural logarithms. */
  private static final double RUNNING_WORDS = 5;

  private static final double LARGEST_IDF = 9.5;
  private static final double SMALLEST_IDF = 0.5;

  private record Entry(char wordClass, float idf) {}

  private final Map<String, Entry> words = new HashMap<>(1 << 16);
  private final double unknownIdf;

  private Background(double unknownIdf) {
    this.unknownIdf = Math.min(LARGEST_IDF, unknownIdf);
  }

  static Background english() {
    return English.INSTANCE;
  }

  static Background chinese() {
    return Chinese.INSTANCE;
  }

  /** Counts are kept in steps of half a doubling. */
  static int bucket(int count) {
    return (int) Math.round(2 * Math.log(count) / Math.log(2));
  }

  /** Inverse document frequency, natural logarithm, 0.5 to 9.5; high for words never counted. */
  double idf(String word) {
    Entry entry = words.get(word);
    return entry == null ? unknownIdf : entry.idf;
  }

  /** A letter of {@link WordClasses}; words not listed have the class given. */
  char wordClass(String word, char otherwise) {
    Entry entry = words.get(word);
    return entry == null ? otherwise : entry.wordClass;
  }

  boolean contains(String word) {
    return words.containsKey(word);
  }

  private static Background read(String resource, double offset) {
    InputStream stream = Background.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("resource missing from the jar: " + resource);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      double documents = Double.parseDouble(reader.readLine().replaceAll("\\D", ""));
      Background background = new Background(Math.log(documents / 0.5) - offset);
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int bucket = Integer.parseInt(line.substring(2, 4));
        double count = bucket == 0 ? 1 : Math.pow(2, bucket / 2.0);
        double idf = Math.log((documents + 1) / (count + 0.5)) - offset;
        double bounded = Math.max(SMALLEST_IDF, Math.min(LARGEST_IDF, idf));
        Entry entry = new Entry(line.charAt(0), (float) bounded);
        int start = 5;
        for (int space = line.indexOf(' ', start); space >= 0; space = line.indexOf(' ', start)) {
          background.words.put(line.substring(start, space), entry);
          start = space + 1;
        }
        background.words.put(line.substring(start), entry);
      }
      return background;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
