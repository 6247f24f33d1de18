package dev.newsdigest.sources.feed;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares the processor time {@link FeedParser} takes with that of bare ROME on well-formed feeds,
 * in alternating rounds of one run; prints medians of the later rounds. Without argument on made
 * feeds of fifty items, RSS and Atom, Chinese and English; with a folder, on those of its feeds
 * that both can read.
 */
public final class ParsingSpeed {

  private static final int ROUNDS = 30;
  private static final int WARM_UP = 15;

  private ParsingSpeed() {}

  public static void main(String[] args) throws IOException {
    List<byte[]> documents = args.length == 0 ? made() : readable(Path.of(args[0]));
    long bytes = documents.stream().mapToLong(d -> d.length).sum();
    long[] ours = new long[ROUNDS];
    long[] rome = new long[ROUNDS];
    int seen = 0;
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    for (int round = 0; round < ROUNDS + WARM_UP; round++) {
      long start = clock.getCurrentThreadCpuTime();
      for (byte[] document : documents) {
        seen += rome(document);
      }
      long middle = clock.getCurrentThreadCpuTime();
      for (byte[] document : documents) {
        seen += ours(document);
      }
      rome[Math.max(0, round - WARM_UP)] = middle - start;
      ours[Math.max(0, round - WARM_UP)] = clock.getCurrentThreadCpuTime() - middle;
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

  private static List<byte[]> made() {
    List<byte[]> documents = new ArrayList<>();
    String[] texts = {
      "The harbour opens its new pier to ships of every size, the city said on Friday. ",
      "\u6e2f\u53e3\u7684\u65b0\u7801\u5934\u5468\u4e94\u5411\u6240\u6709\u8239\u53ea\u5f00\u653e\uff0c\u5e02\u653f\u5e9c\u8bf4\u3002"
    };
    for (String text : texts) {
      StringBuilder rss = new StringBuilder("<?xml version='1.0' encoding='utf-8'?>");
      StringBuilder atom = new StringBuilder(rss);
      rss.append("<rss version='2.0'><channel><title>T</title><link>https://a.example.com</link>");
      rss.append("<description>D</description>");
      atom.append("<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title><id>urn:t</id>");
      for (int i = 0; i < 50; i++) {
        String url = "https://a.example.com/" + i;
        String html = ("&lt;p&gt;" + text + "&lt;/p&gt;").repeat(10);
        rss.append("<item><title>").append(text).append(i).append("</title><link>").append(url);
        rss.append("</link><pubDate>Fri, 23 Jan 2026 08:00:00 GMT</pubDate><description>");
        rss.append(html).append("</description></item>");
        atom.append("<entry><title>").append(text).append(i).append("</title><id>").append(url);
        atom.append("</id><link href='").append(url).append("'/><updated>2026-01-23T08:00:00Z");
        atom.append("</updated><content type='html'>").append(html).append("</content></entry>");
      }
      documents.add(rss.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8));
      documents.add(atom.append("</feed>").toString().getBytes(StandardCharsets.UTF_8));
    }
    return documents;
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
