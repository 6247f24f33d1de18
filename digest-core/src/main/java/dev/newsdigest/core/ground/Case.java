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
 * @param atoms the claim's checkable pieces
 */
record Case(TextView claim, List<EvidenceView> cited, Kinship kinship, Atoms atoms) {

  static Case of(CheckRequest request) {
    Map<String, String> names = new TreeMap<>();
    for (AnalyzedArticle article : request.cited()) {
      article.fields().values().forEach(f -> names.putAll(Actors.namesOf(f)));
    }
    TextView claim = new TextView(request.claim(), names);
    Kinship kinship = new Kinship(request.knowledge());
    List<EvidenceView> cited = views(request.cited(), request.claim());
    return new Case(claim, cited, kinship, Atoms.of(claim, kinship));
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
    return new Case(claim, others, kinship, atoms);
  }

  /** All fields of all cited articles. */
  List<EvidenceView.Part> parts() {
    List<EvidenceView.Part> parts = new ArrayList<>();
    cited.forEach(view -> parts.addAll(view.parts()));
    return parts;
  }
}
