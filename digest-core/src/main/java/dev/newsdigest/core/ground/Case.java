package dev.newsdigest.core.ground;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.AnalyzedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A claim and its articles, prepared once for all checks.
 *
 * @param claim the claim
 * @param cited the articles it cites, those without text left out
 * @param kinship who may stand for whom
 */
record Case(TextView claim, List<EvidenceView> cited, Kinship kinship) {

  static Case of(CheckRequest request) {
    Map<String, String> names = new TreeMap<>();
    for (AnalyzedArticle article : request.cited()) {
      article.fields().values().forEach(f -> names.putAll(Actors.namesOf(f)));
    }
    return new Case(
        new TextView(request.claim(), names),
        views(request.cited(), request.claim()),
        new Kinship(request.knowledge()));
  }

  static List<EvidenceView> views(List<AnalyzedArticle> articles, AnalyzedText claim) {
    Map<String, String> names = Actors.namesOf(claim);
    List<EvidenceView> views = new ArrayList<>();
    for (AnalyzedArticle article : articles) {
      EvidenceView view = new EvidenceView(article, names);
      if (!view.isEmpty()) {
        views.add(view);
      }
    }
    return views;
  }

  Case citing(List<EvidenceView> others) {
    return new Case(claim, others, kinship);
  }

  /** All fields of all cited articles. */
  List<EvidenceView.Part> parts() {
    List<EvidenceView.Part> parts = new ArrayList<>();
    cited.forEach(view -> parts.addAll(view.parts()));
    return parts;
  }
}
