package dev.newsdigest.core;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.archive.Archive;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.ground.CheckRequest;
import dev.newsdigest.core.ground.ClaimGrounding;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import dev.newsdigest.core.source.ArticleJson;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.text.Lexicon;
import dev.newsdigest.core.text.LexiconSegmenter;
import dev.newsdigest.core.text.Segmenter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Prints the library's speed figures in processor time of the one thread, so that other work on the
 * machine counts little. Run by hand; the arguments are a day's articles as gzipped JSON Lines and
 * the date.
 */
final class SpeedMain {

  private static final int ROUNDS = 30;

  private SpeedMain() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    long heap = usedHeap();
    double load = once(KnowledgeBase::bundled);
    out.printf("knowledge base: %.0f ms cold, %.1f MB%n", load, (usedHeap() - heap) / 1e6);
    out.printf("words and analyzer: %.0f ms cold%n", once(Analyzer::create));

    Analyzer analyzer = Analyzer.create();
    List<Article> articles = read(Path.of(args[0]));
    StringBuilder all = new StringBuilder();
    articles.forEach(a -> all.append(a.title()).append('。').append(a.summary().orElse("")));
    String chinese = all.toString();
    Segmenter segmenter =
        LexiconSegmenter.of(Lexicon.general().plus(KnowledgeBase.bundled().lexiconWords()));
    double segmenting = best(() -> segmenter.segment(chinese, Language.ZH_HANS));
    out.printf("segmentation: %.2f Mchar/s%n", chinese.length() / segmenting / 1e3);

    List<Article> thousand = new ArrayList<>();
    for (int i = 0; i + 1000 <= chinese.length(); i += 1000) {
      String text = chinese.substring(i, i + 1000);
      thousand.add(articles.get(i / 1000).toBuilder().summary(null).text(text).build());
    }
    double analysis = best(() -> thousand.forEach(analyzer::analyze));
    out.printf("analysis of 1,000 characters: %.2f ms%n", analysis / thousand.size());

    List<AnalyzedArticle> analyzed = articles.stream().map(analyzer::analyze).toList();
    List<CheckRequest> claims = new ArrayList<>();
    for (int i = 0; i + 8 <= analyzed.size(); i++) {
      AnalyzedArticle first = analyzed.get(i);
      claims.add(
          new CheckRequest(
              analyzer.analyze(
                  first.article().title(), null, first.article().published().orElse(null)),
              analyzed.subList(i, i + 8),
              List.of(),
              analyzer.knowledge()));
    }
    ClaimGrounding grounding = ClaimGrounding.standard();
    double checks = best(() -> claims.forEach(grounding::check));
    out.printf("claim against 8 articles: %.3f ms%n", checks / claims.size());

    printDigest(out, articles, args[1]);
  }

  /** A day's digest with its stages; the clock starts when the articles have been analysed. */
  private static void printDigest(PrintStream out, List<Article> articles, String date) {
    double best = Double.MAX_VALUE;
    double bestEdit = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      EnumMap<Stage, Long> begun = new EnumMap<>(Stage.class);
      DigestBuilder digest =
          DigestBuilder.create()
              .source(ArticleSource.of("day", articles))
              .date(LocalDate.parse(date))
              .anyPublishTime()
              .archive(Archive.inMemory())
              .listener(
                  new DigestListener() {
                    @Override
                    public void onProgress(Stage stage, int done, int total) {
                      begun.putIfAbsent(stage, cpu());
                    }
                  });
      digest.build();
      long end = cpu();
      best = Math.min(best, (end - begun.get(Stage.CLASSIFY)) / 1e6);
      bestEdit = Math.min(bestEdit, (end - begun.get(Stage.SUMMARIZE)) / 1e6);
    }
    out.printf(
        "digest of %d articles: %.0f ms after analysis, of which %.0f ms after clustering%n",
        articles.size(), best, bestEdit);
  }

  private static List<Article> read(Path file) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        articles.add(ArticleJson.read(line));
      }
    }
    return articles;
  }

  private static double best(Runnable work) {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      best = Math.min(best, once(work::run));
    }
    return best;
  }

  /** Milliseconds of processor time. */
  private static double once(Runnable work) {
    long start = cpu();
    work.run();
    return (cpu() - start) / 1e6;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long usedHeap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
