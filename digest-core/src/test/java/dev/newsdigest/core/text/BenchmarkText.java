package dev.newsdigest.core.text;

import dev.newsdigest.core.article.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Consumer;

/**
 * Prints characters a second of each reader, and how much longer ten times the text takes. Run by
 * hand on an idle machine; the argument is a UTF-8 text file of 100,000 characters or more.
 */
final class BenchmarkText {

  private static final int ROUNDS = 15;

  private BenchmarkText() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String text = Files.readString(Path.of(args[0]));
    Language language = LanguageDetector.create().detect(text, null).language();
    long start = System.nanoTime();
    Segmenter segmenter = LexiconSegmenter.of(Lexicon.general());
    segmenter.segment("第一次", Language.ZH_HANS);
    out.printf("%s; lexicon loaded in %d ms%n", language, (System.nanoTime() - start) / 1_000_000);
    Instant now = Instant.parse("2026-01-23T00:00:00Z");
    measure(out, "segment", text, t -> segmenter.segment(t, language));
    measure(out, "sentences", text, t -> Sentences.of(t, language));
    measure(out, "quantities", text, t -> Quantities.find(t, language));
    measure(out, "dates", text, t -> Dates.find(t, language, now, ZoneOffset.UTC));
    measure(out, "quotes", text, t -> Quotes.find(t, language));
    measure(out, "fold", text, Normalizer::fold);
  }

  private static void measure(PrintStream out, String name, String text, Consumer<String> work) {
    double once = best(text, work);
    double tenfold = best(text.repeat(10), work);
    out.printf(
        "%-10s %8.2f Mchar/s, ten times the text takes %.1f times as long%n",
        name, text.length() / once / 1e6, tenfold / once);
  }

  private static double best(String text, Consumer<String> work) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      work.accept(text);
      best = Math.min(best, (System.nanoTime() - start) / 1e9);
    }
    return best;
  }
}
