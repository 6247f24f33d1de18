package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The built-in clusterer: copies first, then reports of one event, in and across languages.
 *
 * <p>An article is compared by its headline and lead: entities, terms and numbers in the form both
 * languages share, words weighted by rarity, publish times. Two join only when they share an anchor
 * (a name, product or number and something besides), and when nothing shows two events of one
 * actor. Round-ups stay alone. After Miranda et al., "Multilingual Clustering of Streaming News"
 * (EMNLP 2018), with the knowledge base in the place of word vectors.
 *
 * <p>Thread-safe. Time and memory grow about linearly with the articles. The stories do not depend
 * on the order of the input; a story's id is its earliest article's.
 */
public final class EventClusterer implements StoryClusterer {

  private final KnowledgeBase knowledge;
  private final @Nullable SimilarityScorer scorer;

  private EventClusterer(KnowledgeBase knowledge, @Nullable SimilarityScorer scorer) {
    this.knowledge = knowledge;
    this.scorer = scorer;
  }

  /** Returns a clusterer with the knowledge the library ships. */
  public static EventClusterer create() {
    return using(KnowledgeBase.bundled());
  }

  /**
   * Returns a clusterer with other knowledge; the articles must have been analysed with the same.
   */
  public static EventClusterer using(KnowledgeBase knowledge) {
    return new EventClusterer(Objects.requireNonNull(knowledge, "knowledge"), null);
  }

  /** Returns a clusterer that asks for a second opinion where it is itself undecided. */
  public EventClusterer withScorer(SimilarityScorer second) {
    return new EventClusterer(knowledge, Objects.requireNonNull(second, "scorer"));
  }

  /** Starts an online pass over articles as they arrive. */
  public StoryStream stream() {
    return new StoryStream(knowledge);
  }

  @Override
  public List<Story> cluster(List<AnalyzedArticle> articles) {
    Vectorizer vectorizer = new Vectorizer(knowledge);
    List<Report> reports = new ArrayList<>();
    for (AnalyzedArticle article : distinct(articles)) {
      reports.add(Report.of(article, vectorizer));
    }
    Collections.sort(reports);
    return new StoryBuilding(reports, new Evidence(vectorizer), scorer).stories();
  }

  /** One article an id; of two with one id the one that sorts first by address and headline. */
  static List<AnalyzedArticle> distinct(Collection<AnalyzedArticle> articles) {
    Map<ArticleId, AnalyzedArticle> byId = new TreeMap<>();
    Comparator<AnalyzedArticle> order =
        Comparator.comparing((AnalyzedArticle a) -> a.article().url().toString())
            .thenComparing(a -> a.article().title());
    for (AnalyzedArticle article : articles) {
      byId.merge(article.id(), article, (a, b) -> order.compare(a, b) <= 0 ? a : b);
    }
    return List.copyOf(byId.values());
  }
}
