package dev.newsdigest.core.region;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.knowledge.EntityKind;
import dev.newsdigest.core.knowledge.EntityMention;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Says to which region's media an article belongs: by what its source declares, then by what is
 * known of the outlet, then by a country's own domain. Never by language: a Chinese page of a US
 * outlet is US media. Immutable and thread-safe.
 */
public final class RegionAssigner {

  private final KnowledgeBase knowledge;

  private RegionAssigner(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /** Returns an assigner with the knowledge the library ships. */
  public static RegionAssigner create() {
    return using(KnowledgeBase.bundled());
  }

  public static RegionAssigner using(KnowledgeBase knowledge) {
    return new RegionAssigner(Objects.requireNonNull(knowledge, "knowledge"));
  }

  /** The region of an article; {@link Region#OTHER} where nothing tells. */
  public Region regionOf(Article article) {
    if (!article.region().equals(Region.OTHER)) {
      return article.region();
    }
    if (article.source().region().isPresent()) {
      return article.source().region().get();
    }
    return knownOutlet(article.source())
        .or(() -> byDomain(article.source().url().orElse(article.url())))
        .orElse(Region.OTHER);
  }

  /** The article with the region {@link #regionOf} tells. */
  public Article assign(Article article) {
    Region region = regionOf(article);
    return region.equals(article.region()) ? article : article.toBuilder().region(region).build();
  }

  /** The home of an outlet that the knowledge base knows by this very name. */
  private Optional<Region> knownOutlet(Source source) {
    List<EntityMention> mentions = knowledge.find(source.name());
    if (mentions.size() != 1) {
      return Optional.empty();
    }
    EntityMention only = mentions.get(0);
    boolean whole = only.span().length() == source.name().length();
    boolean outlet = only.kind() == EntityKind.MEDIA || only.kind().isBody();
    return whole && outlet ? knowledge.regionOf(only.entityId()) : Optional.empty();
  }

  private static Optional<Region> byDomain(URI url) {
    String host = url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
    String top = host.substring(host.lastIndexOf('.') + 1);
    return switch (top) {
      case "cn", "us" -> Optional.of(Region.of(top));
      case "gov", "mil", "edu" -> Optional.of(Region.US);
      default -> Optional.empty();
    };
  }
}
