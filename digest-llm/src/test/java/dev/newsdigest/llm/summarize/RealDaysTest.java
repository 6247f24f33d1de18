package dev.newsdigest.llm.summarize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.newsdigest.core.DigestBuilder;
import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.claim.Claim;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.summarize.Summarizer;
import dev.newsdigest.llm.budget.TokenEstimator;
import dev.newsdigest.llm.ground.VerbatimQuote;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Days of real news: {@code NEWS_DIGEST_DAYS} names a folder of {@code DATE.articles.jsonl.gz}, one
 * article a line in the form the digest command reads. Skipped without it.
 */
class RealDaysTest {

  private static final Map<LocalDate, List<Article>> DAYS = new LinkedHashMap<>();

  @BeforeAll
  static void read() throws IOException {
    String folder = System.getenv("NEWS_DIGEST_DAYS");
    assumeTrue(folder != null, "skipped: NEWS_DIGEST_DAYS names no folder of days");
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl.gz")).sorted().toList()) {
        DAYS.put(LocalDate.parse(file.getFileName().toString().substring(0, 10)), articles(file));
      }
    }
  }

  private static List<Article> articles(Path file) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode node = FakeWriter.MAPPER.readTree(line);
        JsonNode source = node.path("source");
        articles.add(
            Article.builder(
                    URI.create("https://news.example/" + node.path("id").asText()),
                    node.path("title").asText(),
                    Source.builder(source.path("name").asText())
                        .region(Region.of(source.path("region").asText("other")))
                        .build())
                .id(new ArticleId(node.path("id").asText()))
                .summary(node.path("summary").textValue())
                .text(node.path("text").textValue())
                .region(Region.of(node.path("region").asText("other")))
                .published(Instant.parse(node.path("published").asText()))
                .build());
      }
    }
    return articles;
  }

  private static Digest digest(
      LocalDate date, Language language, Summarizer summarizer, Region... regions) {
    return DigestBuilder.create()
        .source(ArticleSource.of("day", DAYS.get(date)))
        .regions(regions)
        .date(date)
        .zone(SampleDay.ZONE)
        .language(language)
        .summarizer(summarizer)
        .build();
  }

  private static List<Claim> claims(Digest digest) {
    return digest.editions().stream()
        .flatMap(edition -> edition.sections().stream())
        .flatMap(section -> section.blocks().stream())
        .flatMap(block -> block.claims().stream())
        .map(checked -> checked.claim())
        .toList();
  }

  /** Counts over all days, and the claims worth reading. */
  private static final class Tally {
    final Map<InventingWriter.Fault, Integer> planted = new EnumMap<>(InventingWriter.Fault.class);
    final List<String> survived = new ArrayList<>();
    final List<String> lost = new ArrayList<>();
    int honest;

    int plantedInAll() {
      return planted.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  @Test
  void printsHardlyAnythingAModelInventedAndKeepsWhatIsTrue() {
    Tally tally = new Tally();
    for (LocalDate date : DAYS.keySet()) {
      for (int seed = 0; seed < 3; seed++) {
        count(date, Language.ZH_HANS, Region.CHINA, seed, tally);
        count(date, Language.EN, Region.US, seed, tally);
      }
    }
    String figures =
        tally.survived.size()
            + " of "
            + tally.planted
            + " faults survived, "
            + tally.lost.size()
            + " of "
            + tally.honest
            + " true claims were lost";
    System.err.println(figures);
    tally.survived.forEach(text -> System.err.println("survived: " + text));
    tally.lost.forEach(text -> System.err.println("lost: " + text));
    assertThat(tally.survived).as(figures).hasSizeLessThanOrEqualTo(tally.plantedInAll() / 20);
    assertThat(tally.lost).as(figures).hasSizeLessThanOrEqualTo(tally.honest / 20);
  }

  private static void count(
      LocalDate date, Language language, Region region, int seed, Tally tally) {
    InventingWriter model = new InventingWriter(seed, language, SampleDay.ANALYZER);
    Summarizer writer = LlmSummarizer.builder(model).analyzer(SampleDay.ANALYZER).build();
    Digest digest =
        digest(date, language, Summarizer.firstOf(writer, Summarizer.extractive()), region);
    Map<String, List<Claim>> printed = new LinkedHashMap<>();
    for (Claim claim : claims(digest)) {
      printed.computeIfAbsent(bare(claim.text()), key -> new ArrayList<>()).add(claim);
    }
    Map<ArticleId, AnalyzedArticle> articles = new LinkedHashMap<>();
    digest.stories().forEach(story -> story.articles().forEach(a -> articles.put(a.id(), a)));
    model.planted.forEach(
        (text, fault) -> {
          tally.planted.merge(fault, 1, Integer::sum);
          for (Claim claim : printed.getOrDefault(bare(text), List.of())) {
            boolean told =
                claim.citations().stream()
                    .anyMatch(id -> VerbatimQuote.find(text, articles.get(id)).isPresent());
            if (!told) {
              tally.survived.add(
                  date + " " + fault + " " + text + " <- " + model.original.get(text));
            }
          }
        });
    tally.honest += model.honest.size();
    model.honest.keySet().stream()
        .filter(text -> !printed.containsKey(bare(text)))
        .forEach(text -> tally.lost.add(date + " " + text + " | " + digest.quality().withheld()));
  }

  private static String bare(String text) {
    return text.replaceAll("[\\p{Punct}。！？\\s]", "");
  }

  @Test
  void tellsADayWithinTwentyThousandTokensAndEightCallsAndTheSameDayAgainWithNone() {
    for (LocalDate date : DAYS.keySet()) {
      FakeWriter model = new FakeWriter();
      LlmSummarizer summarizer = LlmSummarizer.builder(model).analyzer(SampleDay.ANALYZER).build();
      Summarizer writer = Summarizer.firstOf(summarizer, Summarizer.extractive());
      digest(date, Language.EN, writer, Region.CHINA, Region.US);
      long tokens = model.requests.stream().mapToLong(TokenEstimator.STANDARD::inputTokens).sum();
      int calls = model.requests.size();
      System.err.printf(
          "%s: %d articles, %d calls, %d tokens in%n", date, DAYS.get(date).size(), calls, tokens);
      assertThat(tokens).as("%s", date).isLessThanOrEqualTo(20_000);
      assertThat(calls).as("%s", date).isLessThanOrEqualTo(8);

      Digest again = digest(date, Language.EN, writer, Region.CHINA, Region.US);
      assertThat(model.requests).as("%s again", date).hasSize(calls);
      assertThat(again.run().usage().calls()).isZero();
    }
  }
}
