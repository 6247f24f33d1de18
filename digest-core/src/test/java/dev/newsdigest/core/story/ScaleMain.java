package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Places synthetic streams of growing size, spread over 30 days, and prints time and memory;
 * analysis is not counted. Arguments: the numbers of articles.
 */
public final class ScaleMain {

  /** Enough for the compiler of the JVM to be done. */
  private static final int WARM_UP = 40_000;

  private ScaleMain() {}

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    run(WARM_UP);
    out.println("| articles | CPU seconds | articles/s | in window | heap bytes an article |");
    out.println("|---|---|---|---|---|");
    for (String arg : args) {
      out.println(run(Integer.parseInt(arg)));
    }
  }

  private static String run(int n) {
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
    double seconds = nanos / 1e9;
    return String.format(
        Locale.ROOT,
        "| %,d | %.2f | %,.0f | %,d | %,d |",
        placed,
        seconds,
        placed / seconds,
        window,
        used / Math.max(1, window) + 0 * stream.size());
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
