package dev.newsdigest.core.knowledge;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something with a name: a company, person, product, model, chip, place and so on. Immutable; equal
 * by id.
 */
public final class Entity {

  private final String id;
  private final EntityKind kind;
  private final List<EntityName> english;
  private final List<EntityName> simplified;
  private final List<EntityName> traditional;
  private final List<EntityName> otherNames;
  private final List<String> tickers;
  private final List<Affiliation> affiliations;
  private final @Nullable Region region;
  private final ContextRule context;

  Entity(Builder builder) {
    id = builder.id;
    kind = builder.kind;
    english = List.copyOf(builder.english);
    simplified = List.copyOf(builder.simplified);
    traditional = List.copyOf(builder.traditional);
    otherNames = List.copyOf(builder.otherNames);
    tickers = List.copyOf(builder.tickers);
    affiliations = List.copyOf(builder.affiliations);
    region = builder.region;
    context = builder.context;
  }

  /** The stable id, lower-case Latin letters, digits and hyphens, for example {@code nvidia}. */
  public String id() {
    return id;
  }

  public EntityKind kind() {
    return kind;
  }

  /** Home region if the data gives one; {@link KnowledgeBase#regionOf} also asks the maker. */
  public Optional<Region> region() {
    return Optional.ofNullable(region);
  }

  /** Stock symbols such as {@code NVDA} or {@code 0700.HK}; not used for finding names. */
  public List<String> tickers() {
    return tickers;
  }

  /**
   * The bodies this entity belongs to, the present one last: makers of a product, employers of a
   * person, parents of a company.
   */
  public List<Affiliation> affiliations() {
    return affiliations;
  }

  /**
   * The name a reader of that language expects. Traditional Chinese falls back to simplified,
   * Chinese to English and English to Chinese; any other language gets the English name.
   */
  public String displayName(Language language) {
    if (language.equals(Language.ZH_HANT) && !traditional.isEmpty()) {
      return traditional.get(0).text();
    }
    boolean chinese = language.isChinese();
    List<EntityName> first = chinese ? simplified : english;
    List<EntityName> second = chinese ? english : simplified;
    if (!first.isEmpty() && !(chinese && isDressedUp(first.get(0)))) {
      return first.get(0).text();
    }
    return second.isEmpty() ? allNames().get(0).text() : second.get(0).text();
  }

  /** OpenAI公司 is OpenAI with a word behind it, not a Chinese name of its own. */
  private boolean isDressedUp(EntityName name) {
    return !english.isEmpty() && name.text().startsWith(english.get(0).text());
  }

  /** Every name, without repetition: English, simplified, traditional, then others. */
  public List<String> names() {
    return allNames().stream().map(EntityName::text).distinct().toList();
  }

  List<EntityName> allNames() {
    List<EntityName> all = new ArrayList<>(english);
    all.addAll(simplified);
    all.addAll(traditional);
    all.addAll(otherNames);
    return all;
  }

  ContextRule context() {
    return context;
  }

  Builder toBuilder() {
    Builder copy = new Builder(id, kind);
    copy.english.addAll(english);
    copy.simplified.addAll(simplified);
    copy.traditional.addAll(traditional);
    copy.otherNames.addAll(otherNames);
    copy.tickers.addAll(tickers);
    copy.affiliations.addAll(affiliations);
    copy.region = region;
    copy.context = context;
    return copy;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Entity other && id.equals(other.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id + " (" + displayName(Language.EN) + ")";
  }

  /** Collects what a row says. */
  static final class Builder {
    private final String id;
    private final EntityKind kind;
    final List<EntityName> english = new ArrayList<>();
    final List<EntityName> simplified = new ArrayList<>();
    final List<EntityName> traditional = new ArrayList<>();
    final List<EntityName> otherNames = new ArrayList<>();
    final List<String> tickers = new ArrayList<>();
    final List<Affiliation> affiliations = new ArrayList<>();
    @Nullable Region region;
    ContextRule context = ContextRule.NONE;

    Builder(String id, EntityKind kind) {
      this.id = Objects.requireNonNull(id, "id");
      this.kind = Objects.requireNonNull(kind, "kind");
    }

    Entity build() {
      return new Entity(this);
    }
  }
}
