package dev.newsdigest.llm.translate;

import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.knowledge.EntityMention;
import dev.newsdigest.llm.prompt.OutputText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether a translation says the same as far as figures and names tell: the same values in the same
 * currencies, the same known entities, nothing that looks like an address.
 */
final class TranslationCheck {

  private static final int LONGEST_GROWTH = 8;

  private final Analyzer analyzer;

  TranslationCheck(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  boolean isFaithful(String original, Language from, String translated, Language to) {
    if (!OutputText.mayBe(to, translated)
        || OutputText.holdsAddress(translated, analyzer.knowledge())
        || translated.length() > LONGEST_GROWTH * original.length() + 40
        || translated.length() * LONGEST_GROWTH + 40 < original.length()) {
      return false;
    }
    AnalyzedText before = analyzer.analyze(original, from, null);
    AnalyzedText after = analyzer.analyze(translated, to, null);
    return values(before).equals(values(after))
        && currencies(before).equals(currencies(after))
        && entities(before).equals(entities(after));
  }

  private static List<String> values(AnalyzedText text) {
    return text.quantities().stream()
        .map(q -> q.value().stripTrailingZeros().toPlainString())
        .sorted()
        .toList();
  }

  private static Set<String> currencies(AnalyzedText text) {
    return text.quantities().stream()
        .flatMap(q -> q.unit().stream())
        .filter(unit -> unit.matches("[A-Z]{3}"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> entities(AnalyzedText text) {
    return text.entities().stream()
        .filter(EntityMention::confident)
        .map(EntityMention::entityId)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
