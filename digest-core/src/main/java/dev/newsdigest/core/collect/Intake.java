package dev.newsdigest.core.collect;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.collect.SourceReport.Status;
import dev.newsdigest.core.failure.StageFailure;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.core.source.SourceResult;
import dev.newsdigest.core.source.SourceWarning;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Takes articles in the order of their sources, so that the outcome does not depend on which source
 * answered first: window, usable title, one id one article, one address one article.
 */
final class Intake {

  /** A clock a little fast is no reason to lose an article; one further off is clamped. */
  private static final long FUTURE_TOLERANCE_SECONDS = 48 * 3600L;

  /** A headline is a line; more is an attack or a page that lost its markup. */
  private static final int MOST_TITLE = 500;

  /** What further text is kept; no stage reads more of it. */
  private static final int MOST_TEXT = 100_000;

  private final SourceRequest request;
  private final Map<ArticleId, Article> byId = new LinkedHashMap<>();
  private final Map<String, ArticleId> byAddress = new LinkedHashMap<>();
  private final SortedMap<ArticleId, List<Article>> duplicates = new TreeMap<>();
  private final List<SourceReport> reports = new ArrayList<>();

  Intake(SourceRequest request) {
    this.request = request;
  }

  /**
   * @param declared the region the source says it is of; null where it does not
   */
  SourceReport add(String name, @Nullable Region declared, SourceResult result, long millis) {
    SortedMap<String, Integer> dropped = new TreeMap<>();
    int kept = 0;
    int cut = 0;
    int ahead = 0;
    for (Article article : result.articles()) {
      Article moderate = moderate(article);
      cut += moderate == article ? 0 : 1;
      Article dated = clamped(moderate);
      ahead += dated == moderate ? 0 : 1;
      String reason = take(dated);
      if (reason == null) {
        kept++;
      } else {
        dropped.merge(reason, 1, Integer::sum);
      }
    }
    StageFailure failure = result instanceof SourceResult.Failed failed ? failed.failure() : null;
    SourceReport report =
        new SourceReport(
            name,
            status(failure, result.articles().size(), kept),
            kept,
            dropped,
            result.details().attempts(),
            millis,
            result.details().httpStatus(),
            failure,
            warnings(result, cut, ahead),
            regions(declared, result.articles()),
            newest(result.articles()),
            result.details().charsetName());
    reports.add(report);
    return report;
  }

  private static SortedSet<Region> regions(@Nullable Region declared, List<Article> articles) {
    SortedSet<Region> regions = new TreeSet<>();
    if (declared != null) {
      regions.add(declared);
    } else {
      for (Article article : articles) {
        boolean told = !article.region().equals(Region.OTHER);
        regions.add(told ? article.region() : article.source().region().orElse(Region.OTHER));
      }
      regions.remove(Region.OTHER);
    }
    return regions;
  }

  private static @Nullable Instant newest(List<Article> articles) {
    return articles.stream()
        .flatMap(a -> a.published().stream())
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static List<SourceWarning> warnings(SourceResult result, int cut, int ahead) {
    List<SourceWarning> warnings = new ArrayList<>(result.details().warnings());
    if (cut > 0) {
      warnings.add(new SourceWarning("TOO_LONG", cut + " articles were cut to a moderate length"));
    }
    if (ahead > 0) {
      warnings.add(
          new SourceWarning("FUTURE_DATE", ahead + " articles from the future were dated now"));
    }
    return warnings;
  }

  /** Returns the article itself, or one that no later stage chokes on. */
  private static Article moderate(Article article) {
    String summary = article.summary().orElse("");
    String text = article.text().orElse("");
    if (article.title().length() <= MOST_TITLE
        && summary.length() <= MOST_TEXT
        && text.length() <= MOST_TEXT) {
      return article;
    }
    return article.toBuilder()
        .title(head(article.title(), MOST_TITLE))
        .summary(head(summary, MOST_TEXT))
        .text(head(text, MOST_TEXT))
        .build();
  }

  private static String head(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end) + "…";
  }

  Collected collected() {
    List<Article> articles = new ArrayList<>(byId.values());
    articles.sort(Collector::byTime);
    return new Collected(articles, duplicates, reports);
  }

  private static Status status(@Nullable StageFailure failure, int delivered, int kept) {
    if (failure == null) {
      return kept > 0 ? Status.OK : Status.EMPTY;
    }
    if (failure.code().equals("CANCELLED")) {
      return Status.CANCELLED;
    }
    return delivered > 0 ? Status.PARTIAL : Status.FAILED;
  }

  /** Returns why the article is dropped, or null when it is kept. */
  private @Nullable String take(Article article) {
    Article dated = article;
    if (dated.title().isBlank() && dated.summary().isEmpty() && dated.text().isEmpty()) {
      return "NO_TEXT";
    }
    if (dated.published().isPresent()
        && (dated.published().get().isBefore(request.from())
            || !dated.published().get().isBefore(request.to()))) {
      return "OUTSIDE_WINDOW";
    }
    Article sameId = byId.get(dated.id());
    if (sameId != null && !CanonicalUrls.of(sameId.url()).equals(CanonicalUrls.of(dated.url()))) {
      // Two pieces under one id: the second gets an id of its own, nothing is lost.
      dated = dated.toBuilder().id(ArticleId.ofAddress(CanonicalUrls.of(dated.url()))).build();
      sameId = byId.get(dated.id());
    }
    if (sameId != null) {
      return "DUPLICATE_ID";
    }
    ArticleId atAddress = byAddress.putIfAbsent(CanonicalUrls.of(dated.url()), dated.id());
    if (atAddress != null) {
      duplicates.computeIfAbsent(atAddress, id -> new ArrayList<>()).add(dated);
      return "DUPLICATE_ADDRESS";
    }
    byId.put(dated.id(), dated);
    return null;
  }

  private Article clamped(Article article) {
    boolean farAhead =
        article
            .published()
            .filter(t -> t.isAfter(request.now().plusSeconds(FUTURE_TOLERANCE_SECONDS)))
            .isPresent();
    return farAhead ? article.toBuilder().published(request.now()).build() : article;
  }
}
