package dev.newsdigest.llm.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.failure.ConfigurationException;
import dev.newsdigest.core.failure.DataException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A model of sixteen words, each its own direction, so that cosines can be told by hand. */
class OnnxEmbedderTest {

  private static final Analyzer ANALYZER = Analyzer.create();
  private static final OnnxEmbedder EMBEDDER =
      OnnxEmbedder.builder(file("tiny.onnx"), file("tiny-vocab.txt"))
          .threshold(0.6)
          .languages(Language.EN)
          .build();

  @AfterAll
  static void close() {
    EMBEDDER.close();
  }

  private static Path file(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(OnnxEmbedderTest.class.getResource(name), name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static AnalyzedArticle article(String title, Language language) {
    return ANALYZER.analyze(
        Article.builder(URI.create("https://news.example/1"), title, Source.named("Wire"))
            .language(language)
            .build());
  }

  private static double cosine(String one, String other) {
    float[] a = EMBEDDER.embed(one);
    float[] b = EMBEDDER.embed(other);
    return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
  }

  @Test
  void comparesTextsByTheirPiecesWhateverCaseAccentsAndPunctuation() {
    assertThat(cosine("Acme opens a plant", "ACME  opens a plant")).isEqualTo(1, within(1e-6));
    assertThat(cosine("café", "CAFE")).isEqualTo(1, within(1e-6));
    assertThat(cosine("plants", "plant")).isEqualTo(Math.sqrt(0.5), within(1e-6));
    assertThat(cosine("acme opens", "rain falls")).isZero();
    assertThat(cosine("工厂", "厂")).isEqualTo(Math.sqrt(0.5), within(1e-6));
    assertThat(cosine("acme", "unheard")).isZero();
  }

  @Test
  void scoresHalfAtTheThresholdAndTheSameInEitherOrder() {
    AnalyzedArticle one = article("acme opens a plant", Language.EN);
    AnalyzedArticle near = article("acme opens plants", Language.EN);
    AnalyzedArticle far = article("rain falls", Language.EN);

    assertThat(EMBEDDER.score(one, one)).isEqualTo(1, within(1e-6));
    assertThat(EMBEDDER.score(one, near)).isBetween(0.5, 1.0);
    assertThat(EMBEDDER.score(one, near)).isEqualTo(EMBEDDER.score(near, one));
    assertThat(EMBEDDER.score(one, far)).isZero();
  }

  @Test
  void hasNoOpinionOnLanguagesItsModelDoesNotKnow() {
    AnalyzedArticle chinese = article("工厂", Language.ZH_HANS);
    assertThat(EMBEDDER.score(chinese, chinese)).isNaN();
    assertThat(EMBEDDER.score(article("acme", Language.EN), chinese)).isNaN();
  }

  @Test
  void readsNoMoreOfATextThanAllowed() {
    try (OnnxEmbedder brief =
        OnnxEmbedder.builder(file("tiny.onnx"), file("tiny-vocab.txt")).maxTokens(8).build()) {
      assertThat(brief.embed("acme opens a plant acme opens rain falls"))
          .isEqualTo(brief.embed("acme opens a plant acme opens"));
    }
  }

  @Test
  void refusesFilesThatAreNoModelOrVocabulary() {
    Path model = file("tiny.onnx");
    Path vocabulary = file("tiny-vocab.txt");
    assertThatThrownBy(() -> OnnxEmbedder.builder(vocabulary, vocabulary).build())
        .isInstanceOf(DataException.class);
    assertThatThrownBy(() -> OnnxEmbedder.builder(model, Path.of("absent.txt")).build())
        .isInstanceOf(DataException.class)
        .hasMessageContaining("absent.txt");
    assertThatThrownBy(() -> OnnxEmbedder.builder(model, vocabulary).threshold(1))
        .isInstanceOf(ConfigurationException.class);
  }

  /** With any English or multilingual sentence model a person already has. */
  @Test
  void tellsOneEventFromAnotherWithARealModel() {
    String model = System.getenv("NEWS_DIGEST_ONNX_MODEL");
    String vocabulary = System.getenv("NEWS_DIGEST_ONNX_VOCABULARY");
    assumeTrue(
        model != null && vocabulary != null,
        "skipped: NEWS_DIGEST_ONNX_MODEL and NEWS_DIGEST_ONNX_VOCABULARY name no files");
    try (OnnxEmbedder real = OnnxEmbedder.builder(Path.of(model), Path.of(vocabulary)).build()) {
      AnalyzedArticle one = article("Initech recalls 4,000 robot mowers over fires", Language.EN);
      AnalyzedArticle same =
          article("After blazes, Initech calls its robotic lawn mowers back", Language.EN);
      AnalyzedArticle other = article("Globex opens a data centre near Lisbon", Language.EN);
      assertThat(real.score(one, same)).isGreaterThan(real.score(one, other) + 0.2);
    }
  }
}
