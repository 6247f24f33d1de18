package dev.newsdigest.sources.feed;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares the time {@link FeedParser} takes with that of bare ROME on the feeds of a folder that
 * ROME can read, in alternating rounds of one run. Argument: the folder; prints medians.
 */
public final class ParsingSpeed {

  private static final int ROUNDS = 15;

  private ParsingSpeed() {}

  public static void main(String[] args) throws IOException {
    List<byte[]> documents = readable(Path.of(args[0]));
    long bytes = documents.stream().mapToLong(d -> d.length).sum();
    long[] ours = new long[ROUNDS];
    long[] rome = new long[ROUNDS];
    int seen = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      for (byte[] document : documents) {
        seen += rome(document);
      }
      long middle = System.nanoTime();
      for (byte[] document : documents) {
        seen += ours(document);
      }
      rome[round] = middle - start;
      ours[round] = System.nanoTime() - middle;
    }
    Arrays.sort(ours);
    Arrays.sort(rome);
    double speed = (double) rome[ROUNDS / 2] / ours[ROUNDS / 2];
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf(
        "%d feeds, %d KB, %d items: ROME %.1f ms, FeedParser %.1f ms, speed %.2f x ROME%n",
        documents.size(),
        bytes / 1024,
        seen,
        rome[ROUNDS / 2] / 1e6,
        ours[ROUNDS / 2] / 1e6,
        speed);
  }

  private static List<byte[]> readable(Path folder) throws IOException {
    List<byte[]> documents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        if (rome(bytes) > 0 && ours(bytes) > 0) {
          documents.add(bytes);
        }
      }
    }
    return documents;
  }

  private static int rome(byte[] bytes) {
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes))) {
      SyndFeed feed = new SyndFeedInput().build(reader);
      return feed.getEntries().size();
    } catch (IOException | FeedException | RuntimeException e) {
      return -1; // Not readable for it: left out of the comparison.
    }
  }

  private static int ours(byte[] bytes) {
    return Feeds.parse(bytes).feed().map(f -> f.items().size()).orElse(-1);
  }
}
