package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Places synthetic streams of growing size, spread over 30 days, and prints time and memory;
 * analysis is not counted. Arguments: a file for the plot, then the numbers of articles.
 */
public final class ScaleMain {

  /** Enough for the compiler of the JVM to be done. */
  private static final int WARM_UP = 40_000;

  /**
   * One run.
   *
   * @param articles articles placed
   * @param seconds time of the process on the processor while placing
   * @param window articles the stream held at the end
   * @param bytes heap an article of the window
   */
  record Figures(int articles, double seconds, int window, long bytes) {

    private String row(List<Figures> before) {
      String exponent = "";
      if (!before.isEmpty()) {
        Figures last = before.get(before.size() - 1);
        double growth =
            Math.log(seconds / last.seconds) / Math.log((double) articles / last.articles);
        exponent = String.format(Locale.ROOT, "%.2f", growth);
      }
      return String.format(
          Locale.ROOT,
          "| %,d | %.2f | %,.0f | %s | %,d | %,d |",
          articles,
          seconds,
          articles / seconds,
          exponent,
          window,
          bytes);
    }
  }

  private ScaleMain() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    run(WARM_UP);
    out.println(
        "| articles | CPU seconds | articles/s | exponent | in window | heap bytes an article |");
    out.println("|---|---|---|---|---|---|");
    List<Figures> runs = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      Figures figures = run(Integer.parseInt(args[i]));
      out.println(figures.row(runs));
      runs.add(figures);
      Files.writeString(Path.of(args[0]), ScalePlot.svg(runs), StandardCharsets.UTF_8);
    }
    Figures first = runs.get(0);
    Figures last = runs.get(runs.size() - 1);
    out.printf(
        Locale.ROOT,
        "exponent from first to last: %.2f%n",
        Math.log(last.seconds / first.seconds) / Math.log((double) last.articles / first.articles));
  }

  private static Figures run(int n) {
    SyntheticNews news = new SyntheticNews(42);
    long before = heap();
    StoryStream stream = new StoryStream(KnowledgeBase.bundled());
    long nanos = 0;
    int placed = 0;
    List<AnalyzedArticle> batch = new ArrayList<>();
    while (placed < n) {
      batch.clear();
      while (batch.size() < 500 && placed + batch.size() < n) {
        batch.addAll(news.story(placed + batch.size(), n, Duration.ofDays(30)));
      }
      long start = cpu();
      for (AnalyzedArticle article : batch) {
        stream.add(article);
      }
      nanos += cpu() - start;
      placed += batch.size();
    }
    batch.clear();
    news.storyOf().clear();
    int window = stream.size();
    long used = heap() - before;
    return new Figures(placed, nanos / 1e9, window, used / Math.max(1, stream.size()));
  }

  /**
   * Time of this process on the processor, garbage collection included: other work on the machine
   * does not count.
   */
  private static long cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }

  private static long heap() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
