package dev.newsdigest.core.ground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.contract.Hostile;
import dev.newsdigest.core.contract.NewsDay;
import dev.newsdigest.core.contract.Stages;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** All built-in checks, one after the other, on a day of news and on hostile text. */
class ClaimCheckersOnNewsTest {

  private static ClaimChecker checker() {
    return request -> {
      List<Finding> findings = new ArrayList<>();
      ClaimCheckers.standard().forEach(one -> findings.addAll(one.check(request)));
      return findings;
    };
  }

  @Test
  void pointsIntoTheClaimAndItsArticles() {
    List<AnalyzedArticle> articles = Stages.analyzed(NewsDay.articles());
    for (AnalyzedArticle article : articles) {
      sound(request(article.article().title(), List.of(article), articles));
    }
    AnalyzedArticle deal = articles.get(0);
    sound(request("Google bought Opticarn for $9 million in March.", List.of(deal), articles));
    sound(request("谷歌 3 月以 90 万美元收购“Opticarn”。", List.of(deal), articles));
  }

  @Test
  void survivesAClaimWithoutWordsAndWithoutArticles() {
    AnalyzedArticle article = Stages.analyzed(NewsDay.american().get(0));
    sound(request("", List.of(article), List.of()));
    sound(request("?!", List.of(article), List.of()));
    sound(request("Nvidia buys Opticarn for $4.8 billion.", List.of(), List.of()));
    sound(request("Nvidia buys Opticarn.", List.of(Stages.empty()), List.of()));
  }

  @Test
  void answersTheSameFromSeveralThreads() {
    ClaimChecker checker = checker();
    List<AnalyzedArticle> articles = Stages.analyzed(NewsDay.articles());
    CheckRequest request =
        request("Google bought Opticarn for $9 million.", articles.subList(0, 3), articles);
    List<Finding> alone = checker.check(request);

    assertThat(Stages.together(() -> checker.check(request))).containsOnly(alone);
  }

  @Test
  @Timeout(20)
  void survivesHostileTextWithinTime() {
    List<Article> hostile = new ArrayList<>(Hostile.articles().subList(10, 17));
    hostile.add(Hostile.longTitle(10_000));
    List<AnalyzedArticle> articles = Stages.analyzed(hostile);
    for (String title : Hostile.titles()) {
      sound(request(title, articles, List.of()));
    }
  }

  private static void sound(CheckRequest request) {
    for (Finding finding : checker().check(request)) {
      assertThat(finding.weight()).isBetween(0.0, 1.0);
      assertThat(finding.span().start()).isNotNegative();
      assertThat(finding.span().end()).isLessThanOrEqualTo(request.claim().text().length());
      finding
          .evidence()
          .ifPresent(
              evidence -> {
                List<AnalyzedArticle> given = new ArrayList<>(request.cited());
                given.addAll(request.others());
                AnalyzedArticle article =
                    given.stream()
                        .filter(one -> one.id().equals(evidence.article()))
                        .findFirst()
                        .orElseThrow();
                String field = article.article().field(evidence.field()).orElseThrow();
                assertThat(evidence.span().of(field)).isEqualTo(evidence.quote());
              });
    }
  }

  private static CheckRequest request(
      String claim, List<AnalyzedArticle> cited, List<AnalyzedArticle> others) {
    AnalyzedText text = Stages.analyzer().analyze(claim, Language.EN, NewsDay.NOW);
    return new CheckRequest(text, cited, others, Stages.analyzer().knowledge());
  }
}
