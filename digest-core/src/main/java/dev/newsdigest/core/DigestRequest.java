package dev.newsdigest.core;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.failure.ConfigurationException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which digest is wanted: the day, the regions, the language. Immutable. */
public final class DigestRequest {

  /** How far before the day's start an article may be published: the evening before. */
  private static final Duration DEFAULT_LOOK_BACK = Duration.ofHours(16);

  private final LocalDate date;
  private final ZoneId zone;
  private final List<Region> regions;
  private final Language language;
  private final @Nullable Duration lookBack;

  private DigestRequest(Builder builder) {
    this.date = builder.date;
    this.zone = builder.zone;
    this.regions = List.copyOf(builder.regions);
    this.language = builder.language;
    this.lookBack = builder.lookBack;
  }

  /**
   * Starts a request for one day of one zone: editions for China and the US, headings in English.
   */
  public static Builder builder(LocalDate date, ZoneId zone) {
    return new Builder(date, zone);
  }

  public LocalDate date() {
    return date;
  }

  public ZoneId zone() {
    return zone;
  }

  /** The regions that get an edition, in order; at least one, none twice. */
  public List<Region> regions() {
    return regions;
  }

  public Language language() {
    return language;
  }

  /** Start of the window articles are taken from; {@link Instant#MIN} without a limit. */
  public Instant from() {
    return lookBack == null ? Instant.MIN : date.atStartOfDay(zone).toInstant().minus(lookBack);
  }

  /** End of the window, exclusive: the end of the day; {@link Instant#MAX} without a limit. */
  public Instant to() {
    return lookBack == null ? Instant.MAX : date.plusDays(1).atStartOfDay(zone).toInstant();
  }

  /** Builds a {@link DigestRequest}. */
  public static final class Builder {
    private final LocalDate date;
    private final ZoneId zone;
    private List<Region> regions = List.of(Region.CHINA, Region.US);
    private Language language = Language.EN;
    private @Nullable Duration lookBack = DEFAULT_LOOK_BACK;

    private Builder(LocalDate date, ZoneId zone) {
      this.date = Objects.requireNonNull(date, "date");
      this.zone = Objects.requireNonNull(zone, "zone");
    }

    /**
     * Sets the regions that get an edition, in order.
     *
     * @throws ConfigurationException without any region, or with one twice
     */
    public Builder regions(List<Region> regions) {
      if (regions.isEmpty()) {
        throw new ConfigurationException("a digest needs at least one region");
      }
      if (new LinkedHashSet<>(regions).size() < regions.size()) {
        throw new ConfigurationException("a region is named twice: " + regions);
      }
      this.regions = List.copyOf(regions);
      return this;
    }

    public Builder language(Language language) {
      this.language = Objects.requireNonNull(language, "language");
      return this;
    }

    /**
     * Sets how long before the day's start an article may be published.
     *
     * @throws ConfigurationException for a negative time
     */
    public Builder lookBack(Duration lookBack) {
      if (lookBack.isNegative()) {
        throw new ConfigurationException("a look-back cannot be negative: " + lookBack);
      }
      this.lookBack = lookBack;
      return this;
    }

    /** Takes every article whatever its time: for articles that were chosen beforehand. */
    public Builder anyTime() {
      this.lookBack = null;
      return this;
    }

    public DigestRequest build() {
      return new DigestRequest(this);
    }
  }
}
