package dev.newsdigest.core.keyword;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.article.ArticleField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The built-in extractor. Candidates are noun phrases, told by word classes, and their parts,
 * without words that judge ({@code suitable}, {@code various}); {@link PhraseScore} weighs them;
 * known names and terms stay whole; phrases within and around chosen ones come last.
 *
 * <p>After the phrase scores of KEA (Witten et al. 1999), the TF-IDF baselines of pke (Boudin 2016)
 * and the nested terms of the C-value (Frantzi et al. 2000), all without training. Time is linear
 * in the text, but for sorting the candidates.
 */
final class PhraseKeywordExtractor implements KeywordExtractor {

  static final PhraseKeywordExtractor INSTANCE = new PhraseKeywordExtractor();

  private PhraseKeywordExtractor() {}

  @Override
  public List<Keyword> extract(AnalyzedArticle article, int limit) {
    PhraseCandidates candidates = new PhraseCandidates(article.language());
    for (Map.Entry<ArticleField, AnalyzedText> field : article.fields().entrySet()) {
      candidates.read(field.getValue());
    }
    List<Candidate> chosen = new ArrayList<>();
    List<Candidate> passedOver = new ArrayList<>();
    for (Candidate candidate : candidates.ranked()) {
      if (chosen.size() >= limit) {
        break;
      }
      (candidates.adds(candidate, chosen) ? chosen : passedOver).add(candidate);
    }
    chosen.addAll(passedOver);
    Map<String, Keyword> keywords = new LinkedHashMap<>();
    double before = Double.MAX_VALUE;
    for (Candidate one : chosen) {
      before = Math.min(before, one.score);
      keywords.putIfAbsent(one.text.toLowerCase(Locale.ROOT), new Keyword(one.text, before));
    }
    return keywords.values().stream().limit(limit).toList();
  }
}
