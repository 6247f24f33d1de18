package dev.newsdigest.core.digest;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.region.Comparison;
import dev.newsdigest.core.story.Story;
import dev.newsdigest.core.topic.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The digest of one day: an edition a region, the comparison between them, and the reports that say
 * how far to trust it. Immutable and thread-safe.
 */
public final class Digest {

  /** Version of the JSON schema this class is written by. */
  public static final String SCHEMA_VERSION = "1.0";

  private final LocalDate date;
  private final ZoneId zone;
  private final Instant generatedAt;
  private final Origin origin;
  private final Language language;
  private final String engine;
  private final List<RegionEdition> editions;
  private final Comparison comparison;
  private final List<Story> stories;
  private final Map<String, List<Topic>> topics;
  private final QualityReport quality;
  private final RunReport run;

  private Digest(Builder builder) {
    this.date = Objects.requireNonNull(builder.date, "date");
    this.zone = Objects.requireNonNull(builder.zone, "zone");
    this.generatedAt = Objects.requireNonNull(builder.generatedAt, "generatedAt");
    this.origin = Objects.requireNonNull(builder.origin, "origin");
    this.language = Objects.requireNonNull(builder.language, "language");
    this.engine = Objects.requireNonNull(builder.engine, "engine");
    this.editions = List.copyOf(builder.editions);
    this.comparison = Objects.requireNonNull(builder.comparison, "comparison");
    this.stories = List.copyOf(builder.stories);
    this.topics = Collections.unmodifiableMap(new LinkedHashMap<>(builder.topics));
    this.quality = Objects.requireNonNull(builder.quality, "quality");
    this.run = Objects.requireNonNull(builder.run, "run");
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The day the digest is of. */
  public LocalDate date() {
    return date;
  }

  /** The zone the day is meant in. */
  public ZoneId zone() {
    return zone;
  }

  public Instant generatedAt() {
    return generatedAt;
  }

  public Origin origin() {
    return origin;
  }

  /** Language of headings and, where the summarizer could choose, of prose. */
  public Language language() {
    return language;
  }

  /** Who wrote it: {@code extractive}, {@code llm:MODEL}, or several joined by commas. */
  public String engine() {
    return engine;
  }

  /** One edition a region, in the order the regions were asked for. */
  public List<RegionEdition> editions() {
    return editions;
  }

  public Optional<RegionEdition> edition(Region region) {
    return editions.stream().filter(e -> e.region().equals(region)).findFirst();
  }

  public Comparison comparison() {
    return comparison;
  }

  /** All relevant stories of the day, told or not. */
  public List<Story> stories() {
    return stories;
  }

  /** The topics of a story, best first; empty for a story of no topic. */
  public List<Topic> topics(String storyId) {
    return topics.getOrDefault(storyId, List.of());
  }

  public QualityReport quality() {
    return quality;
  }

  public RunReport run() {
    return run;
  }

  /** Whether no edition has anything to tell. */
  public boolean isEmpty() {
    return quality.claims() == 0;
  }

  @Override
  public String toString() {
    return "Digest of "
        + date
        + " ("
        + editions.size()
        + " editions, "
        + quality.claims()
        + " claims)";
  }

  /** Builds a {@link Digest}; every part is required. */
  public static final class Builder {
    private @Nullable LocalDate date;
    private @Nullable ZoneId zone;
    private @Nullable Instant generatedAt;
    private @Nullable Origin origin;
    private @Nullable Language language;
    private @Nullable String engine;
    private List<RegionEdition> editions = List.of();
    private @Nullable Comparison comparison;
    private List<Story> stories = List.of();
    private Map<String, List<Topic>> topics = Map.of();
    private @Nullable QualityReport quality;
    private @Nullable RunReport run;

    private Builder() {}

    public Builder date(LocalDate date) {
      this.date = date;
      return this;
    }

    public Builder zone(ZoneId zone) {
      this.zone = zone;
      return this;
    }

    public Builder generatedAt(Instant generatedAt) {
      this.generatedAt = generatedAt;
      return this;
    }

    public Builder origin(Origin origin) {
      this.origin = origin;
      return this;
    }

    public Builder language(Language language) {
      this.language = language;
      return this;
    }

    public Builder engine(String engine) {
      this.engine = engine;
      return this;
    }

    public Builder editions(List<RegionEdition> editions) {
      this.editions = List.copyOf(editions);
      return this;
    }

    public Builder comparison(Comparison comparison) {
      this.comparison = comparison;
      return this;
    }

    public Builder stories(List<Story> stories) {
      this.stories = List.copyOf(stories);
      return this;
    }

    /** Sets the topics of each story by its id. */
    public Builder topics(Map<String, List<Topic>> topics) {
      this.topics = topics;
      return this;
    }

    public Builder quality(QualityReport quality) {
      this.quality = quality;
      return this;
    }

    public Builder run(RunReport run) {
      this.run = run;
      return this;
    }

    public Digest build() {
      return new Digest(this);
    }
  }
}
