package dev.newsdigest.core.article;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An outlet: who published an article. Immutable; two sources are equal when their ids are. */
public final class Source {

  /** The tier of an outlet nothing is known about; 1 is the most trusted, 4 the least. */
  public static final int DEFAULT_TIER = 3;

  private final String id;
  private final String name;
  private final @Nullable URI url;
  private final @Nullable Region region;
  private final @Nullable Language language;
  private final @Nullable String owner;
  private final SourceKind kind;
  private final int tier;

  private Source(Builder builder) {
    this.id = builder.id;
    this.name = builder.name;
    this.url = builder.url;
    this.region = builder.region;
    this.language = builder.language;
    this.owner = builder.owner;
    this.kind = builder.kind;
    this.tier = builder.tier;
  }

  /** Returns a source known by its name only; its id is the name in lower case. */
  public static Source named(String name) {
    return builder(name).build();
  }

  public static Builder builder(String name) {
    return new Builder(name);
  }

  public Builder toBuilder() {
    Builder copy = new Builder(name);
    copy.id = id;
    copy.url = url;
    copy.region = region;
    copy.language = language;
    copy.owner = owner;
    copy.kind = kind;
    copy.tier = tier;
    return copy;
  }

  /** Stable id, unique among outlets. */
  public String id() {
    return id;
  }

  /** Name as readers know it. */
  public String name() {
    return name;
  }

  /** Address of the outlet or of its feed. */
  public Optional<URI> url() {
    return Optional.ofNullable(url);
  }

  /** Region of the outlet, not of its language. */
  public Optional<Region> region() {
    return Optional.ofNullable(region);
  }

  /** Language the outlet declares; a prior for detection. */
  public Optional<Language> language() {
    return Optional.ofNullable(language);
  }

  /** Who owns the outlet; outlets of one owner do not confirm each other. */
  public Optional<String> owner() {
    return Optional.ofNullable(owner);
  }

  public SourceKind kind() {
    return kind;
  }

  /** Trust, 1 (best) to 4. */
  public int tier() {
    return tier;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Source other && id.equals(other.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }

  /** Builds a {@link Source}; the name is required. */
  public static final class Builder {
    private String id;
    private final String name;
    private @Nullable URI url;
    private @Nullable Region region;
    private @Nullable Language language;
    private @Nullable String owner;
    private SourceKind kind = SourceKind.PRESS;
    private int tier = DEFAULT_TIER;

    private Builder(String name) {
      this.name = Objects.requireNonNull(name, "name").strip();
      if (this.name.isEmpty()) {
        throw new IllegalArgumentException("a source must have a name");
      }
      this.id = this.name.toLowerCase(Locale.ROOT);
    }

    public Builder id(String id) {
      this.id = Objects.requireNonNull(id, "id");
      return this;
    }

    public Builder url(@Nullable URI url) {
      this.url = url;
      return this;
    }

    public Builder region(@Nullable Region region) {
      this.region = region;
      return this;
    }

    public Builder language(@Nullable Language language) {
      this.language = language;
      return this;
    }

    public Builder owner(@Nullable String owner) {
      this.owner = owner;
      return this;
    }

    public Builder kind(SourceKind kind) {
      this.kind = Objects.requireNonNull(kind, "kind");
      return this;
    }

    public Builder tier(int tier) {
      if (tier < 1 || tier > 4) {
        throw new IllegalArgumentException("a tier is 1 to 4, not " + tier);
      }
      this.tier = tier;
      return this;
    }

    public Source build() {
      return new Source(this);
    }
  }
}
