package dev.newsdigest.sources.page;

import dev.newsdigest.core.source.SourceWarning;
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
import org.jsoup.Jsoup;

/**
 * Compares the processor time {@link PageExtractor} takes with that of a bare jsoup parse of the
 * same text, in alternating rounds of one run on one thread. Arguments: the folder of pages, then
 * the number of rounds; prints medians and the median ratio.
 */
public final class PageSpeed {

  private static final int ROUNDS = 15;

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private PageSpeed() {}

  public static void main(String[] args) throws IOException {
    List<String> pages = pages(Path.of(args[0]));
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
    PageExtractor extractor = PageExtractor.create();
    double[] ours = new double[rounds];
    double[] jsoup = new double[rounds];
    double[] ratio = new double[rounds];
    long seen = 0;
    for (int round = 0; round < rounds; round++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      for (String page : pages) {
        seen += Jsoup.parse(page).childNodeSize();
      }
      long middle = CLOCK.getCurrentThreadCpuTime();
      for (String page : pages) {
        seen += extractor.extract(page, null) instanceof PageExtraction.Extracted ? 1 : 0;
      }
      jsoup[round] = (middle - start) / 1e6;
      ours[round] = (CLOCK.getCurrentThreadCpuTime() - middle) / 1e6;
      ratio[round] = ours[round] / jsoup[round];
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf(
        "%d pages, %d KB, %d: jsoup %.1f ms, PageExtractor %.1f ms, ratio %.2f%n",
        pages.size(),
        pages.stream().mapToLong(String::length).sum() / 1024,
        seen,
        median(jsoup),
        median(ours),
        median(ratio));
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
