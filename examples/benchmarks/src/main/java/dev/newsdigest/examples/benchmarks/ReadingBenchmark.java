package dev.newsdigest.examples.benchmarks;

import com.huaban.analysis.jieba.JiebaSegmenter;
import com.huaban.analysis.jieba.JiebaSegmenter.SegMode;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import dev.newsdigest.core.text.Lexicon;
import dev.newsdigest.core.text.LexiconSegmenter;
import dev.newsdigest.core.text.Segmenter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints how long the knowledge base takes to load and what it weighs, how fast Chinese is cut into
 * words next to jieba-analysis, what the whole analysis of an article costs, and how each reader's
 * time grows with the text. Every ratio is of two figures of the same run.
 */
public final class ReadingBenchmark {

  private static final int WARM_ROUNDS = 25;

  private ReadingBenchmark() {}

  /** Takes no arguments; about two minutes. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    loading(out);
    segmentation(out);
    analysis(out, Language.ZH_HANS);
    analysis(out, Language.EN);
    new GrowthBenchmark(out).run();
  }

  /** First, before anything else has loaded classes. */
  private static void loading(PrintStream out) {
    long before = heap();
    double seconds = ProcessorTime.once(KnowledgeBase::bundled);
    KnowledgeBase knowledge = KnowledgeBase.bundled();
    out.printf(
        "knowledge base: %d entities and %d terms loaded in %.0f ms, %.1f MB of heap%n",
        knowledge.entities().size(),
        knowledge.terms().size(),
        seconds * 1e3,
        (heap() - before) / 1e6);
  }

  private static void segmentation(PrintStream out) {
    Segmenter own =
        LexiconSegmenter.of(Lexicon.general().plus(KnowledgeBase.bundled().lexiconWords()));
    JiebaSegmenter jieba = new JiebaSegmenter();
    List<String> texts = SampleArticles.texts(Language.ZH_HANS);
    double characters = texts.stream().mapToInt(String::length).sum();
    Runnable ownWork = () -> texts.forEach(text -> own.segment(text, Language.ZH_HANS));
    // Its mode that gives offsets, as the own segmenter does.
    Runnable jiebaWork = () -> texts.forEach(text -> jieba.process(text, SegMode.SEARCH));
    double ownSeconds = Double.MAX_VALUE;
    double jiebaSeconds = Double.MAX_VALUE;
    for (int round = 0; round < WARM_ROUNDS; round++) {
      ownSeconds = Math.min(ownSeconds, ProcessorTime.once(ownWork));
      jiebaSeconds = Math.min(jiebaSeconds, ProcessorTime.once(jiebaWork));
    }
    out.printf(
        "segmentation: %.1f Mchar/s, jieba-analysis %.1f Mchar/s, ratio %.1f%n",
        characters / ownSeconds / 1e6, characters / jiebaSeconds / 1e6, jiebaSeconds / ownSeconds);
  }

  private static void analysis(PrintStream out, Language language) {
    Analyzer analyzer = Analyzer.create();
    List<Article> articles = new ArrayList<>();
    for (String text : SampleArticles.texts(language)) {
      articles.add(SampleArticles.article(text, language));
    }
    double seconds = ProcessorTime.best(2 * WARM_ROUNDS, () -> articles.forEach(analyzer::analyze));
    out.printf(
        "analysis of an article of 1,000 characters (%s): %.3f ms%n",
        language, seconds * 1e3 / articles.size());
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
