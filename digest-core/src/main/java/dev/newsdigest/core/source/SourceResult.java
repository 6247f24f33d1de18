package dev.newsdigest.core.source;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.failure.StageFailure;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one fetch: articles, or a failure with whatever articles could be saved. {@link
 * Details} hold what was seen on the way in both cases.
 */
public sealed interface SourceResult {

  /** Articles in the source's order; empty for a healthy source with nothing new. */
  List<Article> articles();

  Details details();

  /** The source answered. */
  record Delivered(List<Article> articles, Details details) implements SourceResult {
    public Delivered {
      articles = List.copyOf(articles);
      Objects.requireNonNull(details, "details");
    }
  }

  /** The source failed; {@code articles} are the whole ones read before the failure. */
  record Failed(StageFailure failure, List<Article> articles, Details details)
      implements SourceResult {
    public Failed {
      Objects.requireNonNull(failure, "failure");
      articles = List.copyOf(articles);
      Objects.requireNonNull(details, "details");
    }
  }

  /**
   * What was seen on the way.
   *
   * @param warnings every repair, in order
   * @param attempts requests made; 0 where none was needed
   * @param httpStatus last HTTP status; 0 where there was none
   * @param charsetName the charset the source's bytes were read in; null where it is not known
   */
  record Details(
      List<SourceWarning> warnings, int attempts, int httpStatus, @Nullable String charsetName) {

    /** Nothing to tell: no request, no warning. */
    public static final Details NONE = new Details(List.of(), 0, 0);

    public Details {
      warnings = List.copyOf(warnings);
    }

    /** Details of a source whose charset is not known. */
    public Details(List<SourceWarning> warnings, int attempts, int httpStatus) {
      this(warnings, attempts, httpStatus, null);
    }

    /** The charset the source's bytes were read in, by its IANA name. */
    public Optional<String> charset() {
      return Optional.ofNullable(charsetName);
    }
  }

  static SourceResult of(List<Article> articles) {
    return new Delivered(articles, Details.NONE);
  }

  static SourceResult failed(StageFailure failure) {
    return new Failed(failure, List.of(), Details.NONE);
  }
}
