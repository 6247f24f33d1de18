package dev.newsdigest.examples.benchmarks;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** News of about 1,000 characters each, written for this purpose, in Chinese and English. */
final class SampleArticles {

  static final Instant PUBLISHED = Instant.parse("2026-01-23T08:00:00Z");

  private static final Source SOURCE = Source.named("Sample");
  private static final int LENGTH = 1_000;
  private static final int TEXTS = 200;
  private static final long SEED = 1;

  private SampleArticles() {}

  /**
   * Two hundred texts of 1,000 characters, put together from clauses of the sample in an order that
   * is the same in every run: a processor would learn a few texts by heart.
   */
  static List<String> texts(Language language) {
    List<String> clauses = clauses(language.isChinese() ? "zh.txt" : "en.txt");
    Random order = new Random(SEED);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      while (text.length() < LENGTH) {
        text.append(clauses.get(order.nextInt(clauses.size())));
      }
      texts.add(text.substring(0, LENGTH));
    }
    return texts;
  }

  /** An article whose title and text together are the given text. */
  static Article article(String text, Language language) {
    int title = Math.min(40, text.length());
    return Article.builder(URI.create("https://sample.example/a"), text.substring(0, title), SOURCE)
        .text(text.substring(title))
        .region(language.isChinese() ? Region.CHINA : Region.US)
        .published(PUBLISHED)
        .build();
  }

  private static List<String> clauses(String resource) {
    try (InputStream in = SampleArticles.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource missing: " + resource);
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(all.split("(?<=[，。；：])|(?<=[,.;:] )|(?<=\n)"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
