package dev.newsdigest.examples.plugin;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.ArticleField;
import dev.newsdigest.core.claim.Claim;
import dev.newsdigest.core.claim.Evidence;
import dev.newsdigest.core.summarize.Draft;
import dev.newsdigest.core.summarize.DraftBlock;
import dev.newsdigest.core.summarize.RankedStory;
import dev.newsdigest.core.summarize.Summarizer;
import dev.newsdigest.core.summarize.SummaryRequest;
import dev.newsdigest.core.text.TextSpan;
import dev.newsdigest.core.topic.SectionId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The shortest digest there is: the headlines of the weightiest stories. Stateless and thread-safe;
 * no network. Whatever a summarizer writes is checked against the articles afterwards, so it need
 * not check anything itself.
 */
public final class HeadlineSummarizer implements Summarizer {

  private static final int HIGHLIGHTS = 5;
  private static final int STORIES = 20;

  @Override
  public String name() {
    return "headlines";
  }

  @Override
  public Draft summarize(SummaryRequest request) {
    Map<String, DraftBlock> byHeadline = new LinkedHashMap<>();
    for (RankedStory ranked : request.stories()) {
      AnalyzedArticle article = ranked.citable().get(0);
      String headline = article.title().text().strip();
      if (!headline.isEmpty() && byHeadline.size() < STORIES) {
        SectionId section =
            byHeadline.size() < HIGHLIGHTS
                ? SectionId.HIGHLIGHTS
                : ranked.classification().section().orElse(SectionId.TECHNOLOGY);
        byHeadline.putIfAbsent(headline, item(section, claim(article, ranked, section)));
      }
    }
    return Draft.of(name(), List.copyOf(byHeadline.values()));
  }

  private static DraftBlock item(SectionId section, Claim claim) {
    return new DraftBlock(section, DraftBlock.Kind.ITEM, null, List.of(claim));
  }

  private Claim claim(AnalyzedArticle article, RankedStory ranked, SectionId section) {
    String title = article.title().text();
    TextSpan whole = new TextSpan(0, title.length());
    return Claim.of(
        title,
        article.title().language(),
        section,
        ranked.story().id(),
        List.of(article.id()),
        List.of(new Evidence(article.id(), ArticleField.TITLE, whole, title)),
        name());
  }
}
