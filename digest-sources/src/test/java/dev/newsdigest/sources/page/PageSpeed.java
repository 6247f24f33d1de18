package dev.newsdigest.sources.page;

import dev.newsdigest.core.source.SourceWarning;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * Compares the processor time {@link PageExtractor} takes with that of a bare jsoup parse of the
 * same text and, where it is on the class path (profile {@code readability4j}), with readability4j,
 * in alternating rounds of one run on one thread. Arguments: the folder of pages, then the number
 * of rounds. The first half of the rounds warms up; medians of the rest are printed.
 */
public final class PageSpeed {

  private static final int ROUNDS = 30;
  private static final String ADDRESS = "https://news.example/a";

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private PageSpeed() {}

  public static void main(String[] args) throws IOException {
    List<String> pages = pages(Path.of(args[0]));
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
    PageExtractor extractor = PageExtractor.create();
    Constructor<?> readability = readability();
    int counted = rounds - rounds / 2;
    double[] jsoup = new double[counted];
    double[] ours = new double[counted];
    double[] theirs = new double[counted];
    for (int round = 0; round < rounds; round++) {
      int place = Math.max(0, round - rounds / 2);
      jsoup[place] = millis(pages, Jsoup::parse);
      ours[place] = millis(pages, page -> extractor.extract(page, null));
      theirs[place] = readability == null ? 0 : millis(pages, page -> read(readability, page));
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf(
        "%d pages, %d KB: jsoup %.1f ms, PageExtractor %.1f ms: %.2f x jsoup (best rounds %.2f)%n",
        pages.size(),
        pages.stream().mapToLong(String::length).sum() / 1024,
        median(jsoup),
        median(ours),
        median(ours) / median(jsoup),
        best(ours) / best(jsoup));
    out.printf(
        readability == null
            ? "readability4j is not on the class path%n"
            : "readability4j %.1f ms: PageExtractor is %.2f x faster (best rounds %.2f)%n",
        median(theirs),
        median(theirs) / median(ours),
        best(theirs) / best(ours));
  }

  private static double millis(List<String> pages, Function<String, Object> reader) {
    int seen = 0;
    long start = CLOCK.getCurrentThreadCpuTime();
    for (String page : pages) {
      seen += reader.apply(page) == null ? 0 : 1;
    }
    long end = CLOCK.getCurrentThreadCpuTime();
    if (seen != pages.size()) {
      throw new IllegalStateException(pages.size() - seen + " pages gave no answer");
    }
    return (end - start) / 1e6;
  }

  /** By reflection: the tests compile without the library. */
  private static @Nullable Constructor<?> readability() {
    try {
      return Class.forName("net.dankito.readability4j.Readability4J")
          .getConstructor(String.class, String.class);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  private static Object read(Constructor<?> readability, String page) {
    try {
      Object reader = readability.newInstance(ADDRESS, page);
      Object article = reader.getClass().getMethod("parse").invoke(reader);
      Object text = article.getClass().getMethod("getTextContent").invoke(article);
      return text == null ? "" : text;
    } catch (InvocationTargetException e) {
      return ""; // some pages are too much for it
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double best(double[] values) {
    return Arrays.stream(values).min().orElse(0);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static List<String> pages(Path folder) throws IOException {
    List<String> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file :
          files
              .filter(f -> f.toString().endsWith(".html") && Files.isRegularFile(f))
              .sorted()
              .toList()) {
        List<SourceWarning> warnings = new ArrayList<>();
        String page = PageCharset.decode(Files.readAllBytes(file), null, warnings);
        if (page != null && page.length() <= PageExtractor.MAX_SIZE) {
          pages.add(page);
        }
      }
    }
    return pages;
  }
}
