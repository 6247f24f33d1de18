package dev.newsdigest.core.ground;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.article.ArticleField;
import dev.newsdigest.core.claim.Evidence;
import dev.newsdigest.core.text.Headlines;
import dev.newsdigest.core.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds a claim that a cited article says word for word as a whole headline or sentence: there is
 * nothing to weigh then. A part of a sentence is no such thing, since "X denied that" may stand
 * before it.
 */
final class Verbatim {

  private static final String CLOSING = ".!?。！？…";

  private Verbatim() {}

  static Optional<Finding> find(CheckRequest request) {
    String claim = request.claim().text();
    String words = words(claim);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    for (AnalyzedArticle article : request.cited()) {
      for (Map.Entry<ArticleField, AnalyzedText> field : article.fields().entrySet()) {
        AnalyzedText text = field.getValue();
        for (TextSpan span : statements(field.getKey(), text)) {
          if (words(span.of(text.text())).equals(words)) {
            return Optional.of(
                new Finding(
                    Verdict.SUPPORTED.name(),
                    Verdict.SUPPORTED,
                    1,
                    new TextSpan(0, claim.length()),
                    new Evidence(article.id(), field.getKey(), span, span.of(text.text())),
                    "stands word for word in " + article.id()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static List<TextSpan> statements(ArticleField field, AnalyzedText text) {
    List<TextSpan> statements = new ArrayList<>(text.sentences());
    statements.add(new TextSpan(0, text.text().length()));
    if (field == ArticleField.TITLE) {
      statements.add(Headlines.proper(text.text()));
    }
    return statements;
  }

  private static String words(String statement) {
    String words = statement.strip();
    int end = words.length();
    while (end > 0 && CLOSING.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(0, end);
  }
}
