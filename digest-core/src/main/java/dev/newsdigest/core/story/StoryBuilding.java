package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.ArticleId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes stories of the articles of one batch, with the reasons for each. */
final class StoryBuilding {

  /** Around 1, where {@link Likeness} is undecided, as shares of the threshold. */
  private static final double GREY_FROM = 0.75;

  private static final double GREY_TO = 1.4;

  private final List<Report> reports;
  private final Evidence evidence;
  private final @Nullable SimilarityScorer scorer;
  private final Clustering clustering;

  /**
   * @param reports in order of time, then id
   */
  StoryBuilding(List<Report> reports, Evidence evidence, @Nullable SimilarityScorer scorer) {
    this.reports = reports;
    this.evidence = evidence;
    this.scorer = scorer;
    this.clustering = new Clustering(reports.stream().map(Report::piece).toList(), greyZone());
  }

  /** Asks the second opinion, if there is one, where the likeness leaves it open. */
  private Grouping.GreyZone greyZone() {
    SimilarityScorer second = scorer;
    if (second == null) {
      return (left, right, likeness) -> likeness;
    }
    return (left, right, likeness) -> {
      if (likeness < GREY_FROM || likeness > GREY_TO) {
        return likeness;
      }
      double score = second.score(article(left), article(right));
      boolean opinion = score >= 0 && score <= 1;
      return !opinion ? likeness : score >= 0.5 ? Math.max(1, likeness) : Math.min(0.99, likeness);
    };
  }

  private AnalyzedArticle article(int report) {
    return reports.get(report).analyzed();
  }

  List<Story> stories() {
    Map<ArticleId, List<StoryReason>> reasons = reasons();
    return clustering.stories().stream()
        .map(members -> story(members, reasons))
        .sorted(
            Comparator.comparing((Story s) -> s.firstPublished().orElse(Instant.MAX))
                .thenComparing(Story::id))
        .toList();
  }

  private Map<ArticleId, List<StoryReason>> reasons() {
    Map<ArticleId, List<StoryReason>> byArticle = new TreeMap<>();
    for (Copies.Found copy : clustering.copies()) {
      ArticleId original = article(copy.original()).id();
      add(
          byArticle,
          new StoryReason(copy.code(), article(copy.copy()).id(), original, copy.evidence()));
    }
    for (Grouping.Decision decision : clustering.decisions()) {
      reasons(decision).forEach(reason -> add(byArticle, reason));
    }
    return byArticle;
  }

  private static void add(Map<ArticleId, List<StoryReason>> byArticle, StoryReason reason) {
    byArticle.computeIfAbsent(reason.article(), id -> new ArrayList<>()).add(reason);
  }

  private List<StoryReason> reasons(Grouping.Decision decision) {
    AnalyzedArticle one = article(clustering.representative(decision.item()));
    AnalyzedArticle other = article(clustering.representative(decision.with()));
    if (decision.joined()) {
      boolean across = one.language().isChinese() != other.language().isChinese();
      String words =
          evidence.shared(
              one,
              clustering.weighted(decision.item()),
              clustering.weighted(decision.with()),
              decision.likeness());
      String code = across ? "SAME_EVENT_ACROSS_LANGUAGES" : "SAME_EVENT";
      return List.of(new StoryReason(code, one.id(), other.id(), words));
    }
    return decision.clashes().stream()
        .map(c -> new StoryReason(c.code(), one.id(), other.id(), evidence.parted(other, one, c)))
        .toList();
  }

  private Story story(Clustering.Members members, Map<ArticleId, List<StoryReason>> reasons) {
    List<Integer> order =
        new ArrayList<>(IntStream.range(0, members.originals().size()).boxed().toList());
    int lead =
        order.stream()
            .min(
                Comparator.comparing(
                    i -> reports.get(members.originals().get(i)).piece(), Piece.LEAD))
            .orElseThrow();
    order.sort(Comparator.comparing(i -> reports.get(members.originals().get(i))));
    order.remove(Integer.valueOf(lead));
    order.add(0, lead);
    List<Report> all = new ArrayList<>();
    Map<ArticleId, ArticleId> copyOf = new TreeMap<>();
    for (int i : order) {
      Report original = reports.get(members.originals().get(i));
      all.add(original);
      for (int copy : members.copies().get(i)) {
        all.add(reports.get(copy));
        copyOf.put(article(copy).id(), original.analyzed().id());
      }
    }
    List<StoryReason> why = new ArrayList<>();
    all.stream()
        .sorted()
        .forEach(r -> why.addAll(reasons.getOrDefault(r.analyzed().id(), List.of())));
    String id = all.stream().min(Comparator.naturalOrder()).orElseThrow().analyzed().id().value();
    Set<ArticleId> related =
        members.related().stream()
            .map(this::article)
            .map(AnalyzedArticle::id)
            .collect(Collectors.toSet());
    return Story.of(id, all.stream().map(Report::analyzed).toList(), copyOf, why)
        .relatedTo(related);
  }
}
