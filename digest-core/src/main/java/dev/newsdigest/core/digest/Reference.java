package dev.newsdigest.core.digest;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Language;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entry of an edition's numbered list of articles.
 *
 * @param n number, from 1, in the order of first citation
 * @param article the cited article
 * @param language its detected language
 * @param storyId the story it belongs to; null for none
 * @param copies outlets that carried the same piece
 */
public record Reference(
    int n, Article article, Language language, @Nullable String storyId, List<Copy> copies) {

  /**
   * Another outlet's copy of the piece.
   *
   * @param source the outlet's name
   * @param address where it stands; null where only the outlet is known
   */
  public record Copy(String source, @Nullable URI address) {

    public Copy {
      Objects.requireNonNull(source, "source");
    }

    public Optional<URI> url() {
      return Optional.ofNullable(address);
    }
  }

  public Reference {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(language, "language");
    copies = List.copyOf(copies);
  }

  public Optional<String> story() {
    return Optional.ofNullable(storyId);
  }
}
