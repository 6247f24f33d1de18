package dev.newsdigest.core.digest;

import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.keyword.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * One region's part of a digest. Immutable.
 *
 * @param region the region
 * @param title heading in the digest's language
 * @param articleCount articles of the region's media received for the day, copies included
 * @param relevantCount those of them that belong to the digest's field
 * @param sources outlets with their articles, most first
 * @param tags at most five
 * @param sections in reading order
 * @param references the numbered articles its claims cite
 */
public record RegionEdition(
    Region region,
    String title,
    int articleCount,
    int relevantCount,
    List<SourceShare> sources,
    List<Tag> tags,
    List<Section> sections,
    List<Reference> references) {

  public RegionEdition {
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(title, "title");
    sources = List.copyOf(sources);
    tags = List.copyOf(tags);
    sections = List.copyOf(sections);
    references = List.copyOf(references);
  }

  /** Number of outlets. */
  public int sourceCount() {
    return sources.size();
  }

  /** The numbers of all references by article, for rendering {@code [n]}. */
  public Map<ArticleId, Integer> numbers() {
    Map<ArticleId, Integer> numbers = new HashMap<>();
    references.forEach(reference -> numbers.put(reference.article().id(), reference.n()));
    return numbers;
  }

  /** The number of one article in the reference list; empty where it is not cited. */
  public OptionalInt number(ArticleId article) {
    return references.stream()
        .filter(reference -> reference.article().id().equals(article))
        .mapToInt(Reference::n)
        .findFirst();
  }
}
