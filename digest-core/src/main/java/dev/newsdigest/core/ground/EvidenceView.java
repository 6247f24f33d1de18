package dev.newsdigest.core.ground;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.article.ArticleField;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.claim.Evidence;
import dev.newsdigest.core.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An article as the checks see it: its fields, each with its actors, figures and acts. */
final class EvidenceView {

  /**
   * One field of the article.
   *
   * @param article the article's id
   * @param field which field
   * @param view its text
   */
  record Part(ArticleId article, ArticleField field, TextView view) {

    Evidence at(TextSpan span) {
      return new Evidence(article, field, span, span.of(view.text()));
    }

    /** The sentence around an offset, as evidence. */
    Evidence sentenceAt(int offset) {
      return at(view.sentenceAt(offset));
    }
  }

  private final AnalyzedArticle article;
  private final List<Part> parts = new ArrayList<>();

  /**
   * @param names the claim's unknown names, looked for in the article too
   */
  EvidenceView(AnalyzedArticle article, Map<String, String> names) {
    this.article = article;
    for (Map.Entry<ArticleField, AnalyzedText> field : article.fields().entrySet()) {
      if (!field.getValue().text().isBlank()) {
        parts.add(new Part(article.id(), field.getKey(), new TextView(field.getValue(), names)));
      }
    }
  }

  AnalyzedArticle article() {
    return article;
  }

  ArticleId id() {
    return article.id();
  }

  List<Part> parts() {
    return parts;
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  boolean isChinese() {
    for (Part part : parts) {
      if (part.view().isChinese()) {
        return true;
      }
    }
    return false;
  }

  boolean sameLanguage(TextView claim) {
    for (Part part : parts) {
      if (part.view().isChinese() == claim.isChinese()) {
        return true;
      }
    }
    return parts.isEmpty();
  }
}
