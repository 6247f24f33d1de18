package dev.newsdigest.core.summarize;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.keyword.Keyword;
import dev.newsdigest.core.story.Story;
import dev.newsdigest.core.topic.Classification;
import java.util.List;
import java.util.Objects;

/**
 * A story as one region's edition sees it.
 *
 * @param story the story, articles of all regions included
 * @param weight how much it matters to the edition; larger is more
 * @param classification topics and relevance of the story as a whole
 * @param citable the region's articles worth citing, in the story's order: reports, not market
 *     wraps or round-ups that also touch it; never empty
 * @param keywords what it is about, best first, where its headline names nobody; else empty
 * @param names whom and what its headline names, those known to the knowledge base first
 */
public record RankedStory(
    Story story,
    double weight,
    Classification classification,
    List<AnalyzedArticle> citable,
    List<Keyword> keywords,
    List<HeadlineName> names) {

  public RankedStory {
    Objects.requireNonNull(story, "story");
    Objects.requireNonNull(classification, "classification");
    citable = List.copyOf(citable);
    keywords = List.copyOf(keywords);
    names = List.copyOf(names);
    if (citable.isEmpty()) {
      throw new IllegalArgumentException("a story without an article to cite: " + story.id());
    }
  }

  /** The same story at another weight. */
  RankedStory weighing(double other) {
    return new RankedStory(story, other, classification, citable, keywords, names);
  }
}
