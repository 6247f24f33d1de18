package dev.newsdigest.llm.ground;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.ArticleField;
import dev.newsdigest.core.text.Normalizer;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names with figures in them ({@code Qwen3-Max}, {@code K2.5}, {@code HBM4}, {@code Q2}): they read
 * the same in every language, so a claim's must stand in an article it cites. Models like to count
 * versions up. Linear in the articles' length.
 */
public final class VersionedNames {

  private static final Pattern NAME =
      Pattern.compile("(?<![a-z0-9.-])[a-z][a-z.-]*[a-z-]?\\d[a-z0-9]*(?:[.-][a-z0-9]+)*");

  /** Quarters, halves, fiscal years and currencies are written differently in other languages. */
  private static final Pattern OF_ONE_LANGUAGE =
      Pattern.compile("(?:q|h|fy|cy|s|no\\.?|rmb|cny|usd|hkd|eur|us|hk|nt|r|rs)\\.?-?\\d.*");

  private VersionedNames() {}

  /**
   * Returns the first such name of the claim that no cited article has; empty if all stand there.
   */
  public static Optional<String> missing(
      String claim, boolean chineseClaim, Collection<AnalyzedArticle> cited) {
    Matcher name = NAME.matcher(Normalizer.fold(claim));
    while (name.find()) {
      String wanted = name.group();
      boolean told = cited.stream().anyMatch(article -> has(article, wanted));
      boolean comparable =
          !OF_ONE_LANGUAGE.matcher(wanted).matches()
              || cited.stream().allMatch(a -> a.language().isChinese() == chineseClaim);
      if (!told && comparable) {
        return Optional.of(wanted);
      }
    }
    return Optional.empty();
  }

  private static boolean has(AnalyzedArticle article, String name) {
    String wanted = joined(name);
    for (ArticleField field : ArticleField.values()) {
      String text = article.article().field(field).map(VersionedNames::joined).orElse("");
      for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        int end = at + wanted.length();
        if (end == text.length() || !Character.isDigit(text.charAt(end))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Hyphens and spaces within such names come and go: GPT-5, GPT 5, GPT5. */
  private static String joined(String text) {
    return Normalizer.fold(text).replaceAll("[\\s-]+", "");
  }
}
