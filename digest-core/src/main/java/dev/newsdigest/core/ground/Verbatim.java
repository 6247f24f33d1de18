package dev.newsdigest.core.ground;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.article.ArticleField;
import dev.newsdigest.core.claim.Evidence;
import dev.newsdigest.core.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds a claim that a cited article says word for word as a whole headline or sentence: there is
 * nothing to weigh then. A part of a sentence is no such thing, since "X denied that" may stand
 * before it.
 */
final class Verbatim {

  private static final String CLOSING = ".!?。！？…";

  /** "(Jane Doe/Harbor Wire)", " - Harbor Wire", "| Harbor Wire". */
  private static final Pattern CREDIT =
      Pattern.compile("\\s*(?:[(（][^()（）]{1,80}[)）]|\\s[-–—|｜]{1,2}\\s[^-–—|｜]{2,40})\\s*");

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
        for (TextSpan span : statements(text)) {
          if (says(span.of(text.text()), words, field.getKey() == ArticleField.TITLE)) {
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

  /** A headline may go on with its byline or outlet and says the same. */
  private static boolean says(String statement, String words, boolean headline) {
    return words(statement).equals(words)
        || headline
            && statement.startsWith(words)
            && CREDIT.matcher(statement.substring(words.length())).matches();
  }

  private static List<TextSpan> statements(AnalyzedText text) {
    List<TextSpan> statements = new ArrayList<>(text.sentences());
    statements.add(new TextSpan(0, text.text().length()));
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
