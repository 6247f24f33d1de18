package dev.newsdigest.llm.embed;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.failure.ConfigurationException;
import dev.newsdigest.core.failure.DataException;
import dev.newsdigest.core.story.SimilarityScorer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A sentence model in ONNX form as a second opinion on stories: the user's file, read with ONNX
 * Runtime ({@code com.microsoft.onnxruntime:onnxruntime}, an optional dependency). Takes any model
 * of the BERT family with a {@code vocab.txt}, for example LaBSE (Feng et al., arXiv 2007.01852),
 * which knows Chinese and English alike, or the English all-MiniLM-L6-v2.
 *
 * <pre>{@code
 * try (OnnxEmbedder embedder =
 *     OnnxEmbedder.builder(Path.of("model.onnx"), Path.of("vocab.txt")).build()) {
 *   EventClusterer clusterer = EventClusterer.create().withScorer(embedder);
 * }
 * }</pre>
 *
 * <p>An article costs one pass through the model, some milliseconds to some hundreds, and only
 * where the built-in comparison is undecided; its vector is kept. Thread-safe until closed.
 */
public final class OnnxEmbedder implements SimilarityScorer, AutoCloseable {

  /** How the vectors of a text's pieces become one. */
  public enum Pooling {
    /** Their mean: most sentence models. */
    MEAN,
    /** The first one's: the bge models. */
    FIRST
  }

  private static final int MOST_VECTORS = 20_000;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces vocabulary;
  private final Pooling pooling;
  private final int maxTokens;
  private final double threshold;
  private final List<Language> languages;
  private final Cache<String, float[]> vectors =
      Caffeine.newBuilder().maximumSize(MOST_VECTORS).build();

  private OnnxEmbedder(Builder builder) {
    this.vocabulary = WordPieces.read(builder.vocabulary);
    this.pooling = builder.pooling;
    this.maxTokens = builder.maxTokens;
    this.threshold = builder.threshold;
    this.languages = builder.languages;
    this.environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(builder.threads);
      this.session = environment.createSession(builder.model.toString(), options);
    } catch (OrtException e) {
      throw new DataException("model " + builder.model + " cannot be loaded", e);
    }
  }

  /**
   * Starts an embedder.
   *
   * @param model an ONNX file with the inputs {@code input_ids}, {@code attention_mask} and, if it
   *     wants them, {@code token_type_ids}
   * @param vocabulary its {@code vocab.txt}
   */
  public static Builder builder(Path model, Path vocabulary) {
    return new Builder(model, vocabulary);
  }

  /** 0.5 where the cosine of both is the threshold; no opinion on languages it does not know. */
  @Override
  public double score(AnalyzedArticle one, AnalyzedArticle other) {
    if (!knows(one.language()) || !knows(other.language())) {
      return Double.NaN;
    }
    double cosine = cosine(embed(text(one)), embed(text(other)));
    return cosine >= threshold
        ? 0.5 + 0.5 * (cosine - threshold) / (1 - threshold)
        : Math.max(0, 0.5 * cosine / threshold);
  }

  private boolean knows(Language language) {
    return languages.isEmpty()
        || languages.stream()
            .anyMatch(l -> l.equals(language) || l.isChinese() && language.isChinese());
  }

  private static String text(AnalyzedArticle article) {
    return article.article().title() + article.article().summary().map(s -> ". " + s).orElse("");
  }

  private static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return Math.min(1, sum);
  }

  /**
   * Returns the text's vector, of length 1.
   *
   * @throws DataException if the model cannot be run
   */
  public float[] embed(String text) {
    return vectors.get(text, this::computed).clone();
  }

  private float[] computed(String text) {
    long[] ids = vocabulary.ids(text, maxTokens);
    Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
    try {
      for (String name : session.getInputNames()) {
        inputs.put(name, tensor(input(name, ids)));
      }
      try (OrtSession.Result result = session.run(inputs)) {
        return unit(pooled(result.get(0).getValue()));
      }
    } catch (OrtException e) {
      throw new DataException("the sentence model cannot be run", e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private static long[] input(String name, long[] ids) {
    return switch (name) {
      case "input_ids" -> ids;
      case "attention_mask" -> {
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        yield ones;
      }
      case "token_type_ids" -> new long[ids.length];
      default ->
          throw new DataException("the sentence model wants an unknown input: " + name, null);
    };
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private float[] pooled(Object output) {
    if (output instanceof float[][] whole) {
      return whole[0];
    }
    if (output instanceof float[][][] pieces) {
      if (pooling == Pooling.FIRST) {
        return pieces[0][0];
      }
      float[] mean = new float[pieces[0][0].length];
      for (float[] piece : pieces[0]) {
        for (int i = 0; i < mean.length; i++) {
          mean[i] += piece[i] / pieces[0].length;
        }
      }
      return mean;
    }
    throw new DataException("the sentence model's output is no vector of numbers", null);
  }

  private static float[] unit(float[] vector) {
    double length = 0;
    for (float v : vector) {
      length += (double) v * v;
    }
    float[] unit = vector.clone();
    for (int i = 0; i < unit.length && length > 0; i++) {
      unit[i] /= (float) Math.sqrt(length);
    }
    return unit;
  }

  /** Frees the model; nothing may be asked afterwards. */
  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new DataException("the sentence model cannot be closed", e);
    }
  }

  /** Builds an {@link OnnxEmbedder}. */
  public static final class Builder {
    private final Path model;
    private final Path vocabulary;
    private Pooling pooling = Pooling.MEAN;
    private int maxTokens = 128;
    private double threshold = 0.6;
    private int threads = 1;
    private List<Language> languages = List.of();

    private Builder(Path model, Path vocabulary) {
      this.model = Objects.requireNonNull(model, "model");
      this.vocabulary = Objects.requireNonNull(vocabulary, "vocabulary");
    }

    /** Sets how pieces become one vector; their mean by default. */
    public Builder pooling(Pooling pooling) {
      this.pooling = Objects.requireNonNull(pooling, "pooling");
      return this;
    }

    /** Sets how much of a text is read, in pieces; 128 by default. */
    public Builder maxTokens(int tokens) {
      if (tokens < 8) {
        throw new ConfigurationException("a text needs at least 8 pieces, not " + tokens);
      }
      this.maxTokens = tokens;
      return this;
    }

    /**
     * Sets the cosine from which two articles are of one event; 0.6 by default, which suits
     * all-MiniLM-L6-v2. Models differ: bge-small-zh-v1.5 did best with 0.7.
     */
    public Builder threshold(double cosine) {
      if (!(cosine > 0 && cosine < 1)) {
        throw new ConfigurationException("a threshold is between 0 and 1, not " + cosine);
      }
      this.threshold = cosine;
      return this;
    }

    /** Sets the threads one pass may use; 1 by default. */
    public Builder threads(int threads) {
      if (threads < 1) {
        throw new ConfigurationException("a model needs a thread, not " + threads);
      }
      this.threads = threads;
      return this;
    }

    /** Sets the languages the model knows; on others it has no opinion. All by default. */
    public Builder languages(Language... known) {
      this.languages = List.of(known);
      return this;
    }

    /**
     * Loads the model.
     *
     * @throws DataException if a file cannot be read or is not what it should be
     */
    public OnnxEmbedder build() {
      return new OnnxEmbedder(this);
    }
  }
}
