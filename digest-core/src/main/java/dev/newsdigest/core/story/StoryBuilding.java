package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.ArticleId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One batch: copies, weights, groups, and the stories they make. */
final class StoryBuilding {

  /** Headlines of one event this alike, and with the same figures, are one text. */
  private static final double SAME_HEADLINE = 0.7;

  /** Around 1, where {@link Likeness} is undecided, as shares of the threshold. */
  private static final double GREY_FROM = 0.75;

  private static final double GREY_TO = 1.4;

  private final List<Report> reports;
  private final Evidence evidence;
  private final @Nullable SimilarityScorer scorer;
  private final List<Copies.Found> copies;
  private final List<List<Integer>> pieces;
  private final List<Item> items;

  /**
   * @param reports in order of time, then id
   */
  StoryBuilding(List<Report> reports, Evidence evidence, @Nullable SimilarityScorer scorer) {
    this.reports = reports;
    this.evidence = evidence;
    this.scorer = scorer;
    Copies finder = new Copies(reports.stream().map(Report::piece).toList());
    this.copies = new ArrayList<>(finder.find());
    UnionFind same = new UnionFind(reports.size());
    copies.removeIf(copy -> !same.union(copy.copy(), copy.original()));
    this.pieces = same.sets();
    this.items = items(pieces.stream().map(this::representative).toList(), finder);
  }

  private Report representative(List<Integer> piece) {
    return piece.stream()
        .map(reports::get)
        .min(Comparator.comparing(Report::analyzed, LeadOrder.LEAD))
        .orElseThrow();
  }

  private static List<Item> items(List<Report> representatives, Copies finder) {
    Frequencies frequencies = new Frequencies();
    representatives.forEach(report -> frequencies.add(report.vector().features()));
    List<Item> items = new ArrayList<>();
    for (Report report : representatives) {
      ArticleVector vector = report.vector();
      if (finder.hasRubricTitle(report.piece())) {
        vector = vector.alone();
      }
      items.add(new Item(vector, frequencies.weighted(vector.features())));
    }
    return items;
  }

  List<Story> stories() {
    List<Integer> order =
        IntStream.range(0, items.size())
            .boxed()
            .sorted(Comparator.comparing(i -> items.get(i).article()))
            .toList();
    Grouping grouping =
        new Grouping(order.stream().map(items::get).toList(), greyZone(order)).run();
    Map<ArticleId, List<StoryReason>> reasons = reasons(grouping, order);
    List<Story> stories = new ArrayList<>();
    for (List<Integer> group : grouping.groups()) {
      List<List<Integer>> members = group.stream().map(i -> pieces.get(order.get(i))).toList();
      stories.add(story(members, reasons));
    }
    stories.sort(
        Comparator.comparing((Story s) -> s.firstPublished().orElse(java.time.Instant.MAX))
            .thenComparing(Story::id));
    return List.copyOf(stories);
  }

  /** Asks the second opinion, if there is one, where the likeness leaves it open. */
  private Grouping.GreyZone greyZone(List<Integer> order) {
    SimilarityScorer second = scorer;
    if (second == null) {
      return (left, right, likeness) -> likeness;
    }
    return (left, right, likeness) -> {
      if (likeness < GREY_FROM || likeness > GREY_TO) {
        return likeness;
      }
      AnalyzedArticle one = representative(pieces.get(order.get(left))).analyzed();
      AnalyzedArticle other = representative(pieces.get(order.get(right))).analyzed();
      double score = second.score(one, other);
      boolean opinion = score >= 0 && score <= 1;
      return !opinion ? likeness : score >= 0.5 ? Math.max(1, likeness) : Math.min(0.99, likeness);
    };
  }

  private Map<ArticleId, List<StoryReason>> reasons(Grouping grouping, List<Integer> order) {
    Map<ArticleId, List<StoryReason>> byArticle = new TreeMap<>();
    for (Copies.Found copy : copies) {
      add(
          byArticle,
          new StoryReason(
              copy.code(),
              reports.get(copy.copy()).analyzed().id(),
              reports.get(copy.original()).analyzed().id(),
              copy.evidence()));
    }
    for (Grouping.Decision decision : grouping.decisions()) {
      reason(decision, order).forEach(reason -> add(byArticle, reason));
    }
    return byArticle;
  }

  private static void add(Map<ArticleId, List<StoryReason>> byArticle, StoryReason reason) {
    byArticle.computeIfAbsent(reason.article(), id -> new ArrayList<>()).add(reason);
  }

  private List<StoryReason> reason(Grouping.Decision decision, List<Integer> order) {
    int item = order.get(decision.item());
    int with = order.get(decision.with());
    AnalyzedArticle one = representative(pieces.get(item)).analyzed();
    AnalyzedArticle other = representative(pieces.get(with)).analyzed();
    if (decision.joined()) {
      boolean across = one.language().isChinese() != other.language().isChinese();
      String words =
          evidence.shared(
              one, items.get(item).weighted(), items.get(with).weighted(), decision.likeness());
      String code = across ? "SAME_EVENT_ACROSS_LANGUAGES" : "SAME_EVENT";
      return List.of(new StoryReason(code, one.id(), other.id(), words));
    }
    return decision.clashes().stream()
        .map(c -> new StoryReason(c.code(), one.id(), other.id(), evidence.parted(other, one, c)))
        .toList();
  }

  private Story story(List<List<Integer>> members, Map<ArticleId, List<StoryReason>> reasons) {
    Map<ArticleId, ArticleId> copyOf = new TreeMap<>();
    Map<ArticleId, List<AnalyzedArticle>> copiesBy = new TreeMap<>();
    List<AnalyzedArticle> originals = new ArrayList<>();
    List<Report> originalReports = new ArrayList<>();
    List<StoryReason> all = new ArrayList<>();
    for (List<Integer> piece : members) {
      Report original = representative(piece);
      Report repeated = repeated(original, originalReports);
      Report text = repeated == null ? original : repeated;
      if (repeated == null) {
        originals.add(original.analyzed());
        originalReports.add(original);
      }
      for (int i : piece) {
        AnalyzedArticle article = reports.get(i).analyzed();
        if (!article.id().equals(text.analyzed().id())) {
          copyOf.put(article.id(), text.analyzed().id());
          copiesBy.computeIfAbsent(text.analyzed().id(), id -> new ArrayList<>()).add(article);
        }
        all.addAll(reasons.getOrDefault(article.id(), List.of()));
      }
    }
    originals.sort(LeadOrder.EARLIEST);
    AnalyzedArticle lead = Collections.min(originals, LeadOrder.LEAD);
    originals.remove(lead);
    originals.add(0, lead);
    List<AnalyzedArticle> articles = new ArrayList<>();
    for (AnalyzedArticle original : originals) {
      articles.add(original);
      List<AnalyzedArticle> repeats = copiesBy.getOrDefault(original.id(), List.of());
      repeats.stream().sorted(LeadOrder.EARLIEST).forEach(articles::add);
    }
    AnalyzedArticle first = Collections.min(articles, LeadOrder.EARLIEST);
    return Story.of(first.id().value(), articles, copyOf, all);
  }

  /**
   * The earlier text of the story that this one repeats: an excerpt, or nearly the same headline.
   */
  private static @Nullable Report repeated(Report report, List<Report> originals) {
    long[] triples = Shingles.triples(report.piece().traits().title());
    for (Report original : originals) {
      boolean sameBody = Copies.bodyLikeness(report.piece(), original.piece()) > 0;
      boolean sameFigures =
          report.vector().facts().amounts().equals(original.vector().facts().amounts());
      long[] others = Shingles.triples(original.piece().traits().title());
      if (sameBody || sameFigures && Shingles.jaccard(triples, others) >= SAME_HEADLINE) {
        return original;
      }
    }
    return null;
  }
}
