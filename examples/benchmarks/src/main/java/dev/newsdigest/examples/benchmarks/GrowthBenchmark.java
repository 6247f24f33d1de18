package dev.newsdigest.examples.benchmarks;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.keyword.KeywordExtractor;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import dev.newsdigest.core.text.Dates;
import dev.newsdigest.core.text.LanguageDetector;
import dev.newsdigest.core.text.Lexicon;
import dev.newsdigest.core.text.LexiconSegmenter;
import dev.newsdigest.core.text.NewWords;
import dev.newsdigest.core.text.Normalizer;
import dev.newsdigest.core.text.Quantities;
import dev.newsdigest.core.text.Quotes;
import dev.newsdigest.core.text.Segmenter;
import dev.newsdigest.core.text.Sentences;
import dev.newsdigest.core.topic.TopicClassifier;
import java.io.PrintStream;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How much longer each reader takes for ten times the text, on prose and on what breaks readers.
 */
final class GrowthBenchmark {

  private static final int SHORT = 100_000;
  private static final int LONG = 10 * SHORT;

  /** Characters; about 5 MB as UTF-8 of English. */
  private static final int LARGEST = 5_000_000;

  /** Times below are told from one another no more. */
  private static final double SHORTEST = 0.004;

  private final PrintStream out;
  private final Map<String, String> pieces = pieces();
  private final Map<String, Consumer<String>> readers = readers();

  GrowthBenchmark(PrintStream out) {
    this.out = out;
  }

  void run() {
    readers.forEach(
        (reader, work) -> {
          double largestRatio = 0;
          double slowest = 0;
          String ratioOf = "";
          String slowestOf = "";
          for (Map.Entry<String, String> piece : pieces.entrySet()) {
            double once = best(work, text(piece.getValue(), SHORT));
            double tenfold = best(work, text(piece.getValue(), LONG));
            double ratio = tenfold / Math.max(once, SHORTEST);
            if (ratio > largestRatio) {
              largestRatio = ratio;
              ratioOf = piece.getKey();
            }
            if (tenfold > slowest) {
              slowest = tenfold;
              slowestOf = piece.getKey();
            }
          }
          double prose = ProcessorTime.once(() -> work.accept(text(pieces.get("prose"), LARGEST)));
          out.printf(
              "%-10s ten times the text: at most %4.1f times as long (%s); "
                  + "slowest a million characters %.2f s (%s); 5 million of prose %.2f s%n",
              reader, largestRatio, ratioOf, slowest, slowestOf, prose);
        });
  }

  private static double best(Consumer<String> work, String text) {
    return ProcessorTime.best(5, () -> work.accept(text));
  }

  private static String text(String piece, int length) {
    return piece.repeat(length / piece.length() + 1).substring(0, length);
  }

  private static Map<String, Consumer<String>> readers() {
    Language zh = Language.ZH_HANS;
    Segmenter segmenter = LexiconSegmenter.of(Lexicon.general());
    KnowledgeBase knowledge = KnowledgeBase.bundled();
    Analyzer analyzer = Analyzer.create();
    KeywordExtractor keywords = KeywordExtractor.builtIn();
    TopicClassifier topics = TopicClassifier.builtIn();
    Map<String, Consumer<String>> readers = new LinkedHashMap<>();
    readers.put("language", text -> LanguageDetector.create().detect(text, null));
    readers.put("fold", Normalizer::fold);
    readers.put("sentences", text -> Sentences.of(text, zh));
    readers.put("segmenter", text -> segmenter.segment(text, zh));
    readers.put("quantities", text -> Quantities.find(text, zh));
    readers.put("dates", text -> Dates.find(text, zh, SampleArticles.PUBLISHED, ZoneOffset.UTC));
    readers.put("quotes", text -> Quotes.find(text, zh));
    readers.put("quotes-en", text -> Quotes.find(text, Language.EN));
    readers.put("entities", knowledge::find);
    readers.put("terms", knowledge::findTerms);
    readers.put("new words", text -> new NewWords().add(text));
    readers.put("analysis", text -> analyzer.analyze(SampleArticles.article(text, zh)));
    readers.put("keywords", text -> keywords.extract(analysed(analyzer, text), 15));
    readers.put("topics", text -> topics.classify(analysed(analyzer, text)));
    return readers;
  }

  private static AnalyzedArticle analysed(Analyzer analyzer, String text) {
    return analyzer.analyze(SampleArticles.article(text, Language.ZH_HANS));
  }

  private static Map<String, String> pieces() {
    Map<String, String> pieces = new LinkedHashMap<>();
    pieces.put(
        "prose",
        String.join("\n", SampleArticles.texts(Language.ZH_HANS))
            + String.join("\n", SampleArticles.texts(Language.EN)));
    pieces.put("digits", "1234567890");
    pieces.put("grouped digits", "999,");
    pieces.put("points", "1.");
    pieces.put("dollars", "$1 $1 ");
    pieces.put("ranges", "5元到");
    pieces.put("quotes", "\"");
    pieces.put("opening quotes", "“");
    pieces.put("closing quotes", "”");
    pieces.put("brackets", "「」");
    pieces.put("said", "said ");
    pieces.put("said a quotation", "said “a” ");
    pieces.put("表示", "表示：“");
    pieces.put("one Han", "一");
    pieces.put("Han scales", "万亿");
    pieces.put("unknown Han", "龘");
    pieces.put("one letter", "a");
    pieces.put("hyphens", "a-");
    pieces.put("capitals", "A.");
    pieces.put("months", "May March ");
    pieces.put("month digits", "Jan 1 ");
    pieces.put("glued months", "mid-Jan.");
    pieces.put("years", "2026年");
    pieces.put("upper", "NVIDIA BEATS ALL ");
    pieces.put("emoji", "😀");
    pieces.put("lone surrogate", "\uD83D");
    pieces.put("Hebrew", "שלום עולם ");
    pieces.put("Arabic digits", "٣٤ ");
    pieces.put("mark-up", "<p>&nbsp;</p>");
    pieces.put("spaces", " ");
    pieces.put("line breaks", "\n");
    pieces.put("versions", "GPT-5.2 ");
    pieces.put("ambiguous", "Apple 小米 Arm o3 ");
    pieces.put("combining", "a\u0301\u0302");
    return pieces;
  }
}
