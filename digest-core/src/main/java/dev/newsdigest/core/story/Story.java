package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Region;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One event and all articles about it. The first article is the lead; copies follow the article
 * they repeat. Immutable.
 */
public final class Story {

  private final String id;
  private final List<AnalyzedArticle> articles;
  private final Map<ArticleId, ArticleId> copyOf;
  private final List<StoryReason> reasons;
  private final StoryStatus status;
  private final @Nullable Instant since;
  private final @Nullable String changed;
  private final SortedSet<ArticleId> related;

  private Story(
      String id,
      List<AnalyzedArticle> articles,
      Map<ArticleId, ArticleId> copyOf,
      List<StoryReason> reasons,
      StoryStatus status,
      @Nullable Instant since,
      @Nullable String changed,
      Set<ArticleId> related) {
    this.id = Objects.requireNonNull(id, "id");
    this.articles = List.copyOf(articles);
    if (this.articles.isEmpty()) {
      throw new IllegalArgumentException("a story has at least one article: " + id);
    }
    this.copyOf = Collections.unmodifiableMap(new TreeMap<>(copyOf));
    this.reasons = List.copyOf(reasons);
    this.status = status;
    this.since = since;
    this.changed = changed;
    this.related = Collections.unmodifiableSortedSet(new TreeSet<>(related));
  }

  /**
   * Returns a new story.
   *
   * @param id the id of its earliest article, unless the story continues an older one
   * @param articles lead first
   * @param copyOf copies by the article whose text they repeat
   * @param reasons why each article but the lead belongs to it
   */
  public static Story of(
      String id,
      List<AnalyzedArticle> articles,
      Map<ArticleId, ArticleId> copyOf,
      List<StoryReason> reasons) {
    return new Story(id, articles, copyOf, reasons, StoryStatus.NEW, null, null, Set.of());
  }

  /**
   * Returns this story as the continuation of an older one: its id, its first day, what changed.
   */
  public Story continuing(
      String olderId, StoryStatus status, Instant since, @Nullable String changed) {
    return new Story(olderId, articles, copyOf, reasons, status, since, changed, related);
  }

  /**
   * Returns this story with articles of the other stories of the batch that tell of the same
   * matter: a deal and its terms, a launch and its first users.
   */
  public Story relatedTo(Set<ArticleId> others) {
    return new Story(id, articles, copyOf, reasons, status, since, changed, others);
  }

  public String id() {
    return id;
  }

  public AnalyzedArticle lead() {
    return articles.get(0);
  }

  /** Headline of the lead. */
  public String title() {
    return lead().article().title();
  }

  /** All articles, lead first, copies included. */
  public List<AnalyzedArticle> articles() {
    return articles;
  }

  /** The articles of one region, in order. */
  public List<AnalyzedArticle> articlesOf(Region region) {
    return articles.stream().filter(a -> a.article().region().equals(region)).toList();
  }

  /** Copies by the article whose text they repeat. */
  public Map<ArticleId, ArticleId> copyOf() {
    return copyOf;
  }

  public StoryRole role(ArticleId article) {
    if (article.equals(lead().id())) {
      return StoryRole.LEAD;
    }
    return copyOf.containsKey(article) ? StoryRole.COPY : StoryRole.MEMBER;
  }

  public List<StoryReason> reasons() {
    return reasons;
  }

  /** Regions whose media report it. */
  public SortedSet<Region> regions() {
    SortedSet<Region> regions = new TreeSet<>();
    articles.forEach(a -> regions.add(a.article().region()));
    return regions;
  }

  /** Names of the outlets that report it, those known only by name ({@code alsoBy}) included. */
  public SortedSet<String> outlets() {
    return outlets(articles);
  }

  /**
   * Names of the outlets of one region that report it; {@code alsoBy} counts for its article's
   * region.
   */
  public SortedSet<String> outletsOf(Region region) {
    return outlets(articlesOf(region));
  }

  private static SortedSet<String> outlets(Collection<AnalyzedArticle> articles) {
    SortedSet<String> names = new TreeSet<>();
    for (AnalyzedArticle analyzed : articles) {
      Article article = analyzed.article();
      names.add(article.source().name());
      names.addAll(article.alsoBy());
    }
    return names;
  }

  /** The earliest publish time of any article; empty where none is dated. */
  public Optional<Instant> firstPublished() {
    return articles.stream().flatMap(a -> a.article().published().stream()).min(Instant::compareTo);
  }

  /** Whether either was found to tell of the same matter as the other, though not of one event. */
  public boolean isRelatedTo(Story other) {
    return other.articles.stream().anyMatch(a -> related.contains(a.id()))
        || articles.stream().anyMatch(a -> other.related.contains(a.id()));
  }

  public StoryStatus status() {
    return status;
  }

  /** When an older story that this one continues was first seen. */
  public Optional<Instant> since() {
    return Optional.ofNullable(since);
  }

  /** What an {@link StoryStatus#UPDATE} adds, in words. */
  public Optional<String> changed() {
    return Optional.ofNullable(changed);
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Story other && id.equals(other.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id + " " + title() + " (" + articles.size() + ")";
  }
}
