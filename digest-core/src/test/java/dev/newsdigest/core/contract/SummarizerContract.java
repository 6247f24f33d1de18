package dev.newsdigest.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.claim.Claim;
import dev.newsdigest.core.claim.Evidence;
import dev.newsdigest.core.summarize.Draft;
import dev.newsdigest.core.summarize.Summarizer;
import dev.newsdigest.core.summarize.SummaryRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every {@link Summarizer} keeps; extend it with the one to test. */
public abstract class SummarizerContract {

  /** The summarizer under test; one that asks a model is given a model that answers the same. */
  protected abstract Summarizer summarizer();

  @Test
  public void citesOnlyArticlesItWasGiven() {
    for (Region region : List.of(Region.CHINA, Region.US)) {
      SummaryRequest request = Stages.request(NewsDay.articles(), region);
      Draft draft = summarizer().summarize(request);
      assertThat(draft.blocks()).isNotEmpty();
      sound(request, draft);
    }
  }

  @Test
  public void writesNothingOfNothing() {
    Draft draft = summarizer().summarize(Stages.request(List.of(), Region.US));
    assertThat(draft.blocks()).isEmpty();
    assertThat(draft.engine()).isNotBlank();
  }

  @Test
  public void writesOfOneStory() {
    SummaryRequest request = Stages.request(NewsDay.american().subList(0, 1), Region.US);
    Draft draft = summarizer().summarize(request);
    assertThat(draft.blocks()).hasSize(1);
    sound(request, draft);
  }

  @Test
  public void writesTheSameFromSeveralThreads() {
    Summarizer summarizer = summarizer();
    SummaryRequest request = Stages.request(NewsDay.articles(), Region.US);
    Draft alone = summarizer.summarize(request);

    assertThat(Stages.together(() -> summarizer.summarize(request).blocks()))
        .containsOnly(alone.blocks());
  }

  @Test
  @Timeout(30)
  public void survivesHostileArticles() {
    List<Article> hostile = new ArrayList<>(Hostile.articles());
    hostile.add(Hostile.longTitle(100_000));
    SummaryRequest request = Stages.request(hostile, Region.US);
    sound(request, summarizer().summarize(request));
  }

  @Test
  @Timeout(30)
  public void givesALongDayADigestThatCanBeRead() {
    SummaryRequest request = Stages.request(Stages.many(300), Region.US);
    Draft draft = summarizer().summarize(request);
    sound(request, draft);
    assertThat(draft.blocks()).hasSizeBetween(5, 60);
  }

  @Test
  public void hasAName() {
    assertThat(summarizer().name()).isNotBlank();
  }

  private static void sound(SummaryRequest request, Draft draft) {
    Map<ArticleId, AnalyzedArticle> given = new HashMap<>();
    request.stories().stream()
        .flatMap(ranked -> ranked.story().articles().stream())
        .forEach(article -> given.put(article.id(), article));
    Set<String> stories =
        request.stories().stream().map(one -> one.story().id()).collect(Collectors.toSet());
    List<Claim> claims = draft.blocks().stream().flatMap(b -> b.claims().stream()).toList();
    for (Claim claim : claims) {
      assertThat(claim.text()).isNotBlank().doesNotContainPattern("\\[\\d+\\]$");
      assertThat(claim.citations()).isNotEmpty().doesNotHaveDuplicates();
      assertThat(given.keySet()).containsAll(claim.citations());
      assertThat(claim.story()).hasValueSatisfying(id -> assertThat(stories).contains(id));
      for (Evidence evidence : claim.evidence()) {
        AnalyzedArticle article = given.get(evidence.article());
        assertThat(article).isNotNull();
        String field = article.article().field(evidence.field()).orElseThrow();
        assertThat(evidence.span().of(field)).isEqualTo(evidence.quote());
      }
    }
    assertThat(claims).extracting(Claim::text).doesNotHaveDuplicates();
  }
}
