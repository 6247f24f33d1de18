package dev.newsdigest.core.summarize;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.article.ArticleField;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.story.Story;
import dev.newsdigest.core.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Picks the sentences that tell a story best: those that carry what its articles have in common,
 * then those that add most to what is told already (greedy coverage with a penalty for redundancy,
 * after Lin and Bilmes 2011 and Carbonell and Goldstein 1998).
 */
final class SentencePicker {

  /** Sentences looked at in a summary and a text; the news stands at the front. */
  private static final int LEAD_SENTENCES = 4;

  /** More than this much in common with a told sentence says the same again. */
  private static final double REDUNDANT = 0.6;

  private final Language language;

  SentencePicker(Language language) {
    this.language = language;
  }

  /**
   * Returns the sentence that tells the story.
   *
   * @param outletPenalty how loud an outlet has been so far, 0 = silent
   */
  Optional<CandidateSentence> best(RankedStory story, Map<String, Double> outletPenalty) {
    List<CandidateSentence> candidates = candidates(story.citable());
    Map<String, Integer> weights = featureWeights(story.story());
    return candidates.stream()
        .max(
            Comparator.comparingDouble(
                    (CandidateSentence c) ->
                        score(c, weights)
                            - 0.15
                                * outletPenalty.getOrDefault(
                                    c.article().article().source().name(), 0.0))
                .thenComparing(c -> c.article().id(), Comparator.reverseOrder())
                .thenComparing(CandidateSentence::span, Comparator.reverseOrder()));
  }

  /** Returns a further sentence of the story that adds a figure or a name to what is told. */
  Optional<CandidateSentence> next(RankedStory story, List<CandidateSentence> told) {
    Map<String, Integer> weights = featureWeights(story.story());
    return candidates(story.citable()).stream()
        .filter(c -> c.field() != ArticleField.TITLE)
        .filter(c -> told.stream().allMatch(t -> c.overlap(t) < REDUNDANT))
        .filter(c -> told.stream().noneMatch(t -> t.anchors().containsAll(c.anchors())))
        .filter(
            c -> told.stream().anyMatch(t -> c.anchors().stream().anyMatch(t.anchors()::contains)))
        .max(
            Comparator.comparingDouble((CandidateSentence c) -> score(c, weights))
                .thenComparing(c -> c.article().id(), Comparator.reverseOrder())
                .thenComparing(CandidateSentence::span, Comparator.reverseOrder()));
  }

  private List<CandidateSentence> candidates(List<AnalyzedArticle> articles) {
    List<CandidateSentence> candidates = new ArrayList<>();
    for (AnalyzedArticle article : articles) {
      for (Map.Entry<ArticleField, AnalyzedText> field : article.fields().entrySet()) {
        AnalyzedText text = field.getValue();
        boolean title = field.getKey() == ArticleField.TITLE;
        List<TextSpan> sentences = text.sentences();
        for (TextSpan sentence : sentences.subList(0, Math.min(LEAD_SENTENCES, sentences.size()))) {
          StandaloneSentences.of(text.text(), sentence, title)
              .map(span -> CandidateSentence.of(article, field.getKey(), text, span))
              .ifPresent(candidates::add);
        }
      }
    }
    return candidates;
  }

  /** In how many articles of the story each feature stands. */
  private static Map<String, Integer> featureWeights(Story story) {
    Map<String, Integer> weights = new HashMap<>();
    for (AnalyzedArticle article : story.articles()) {
      AnalyzedText title = article.title();
      TextSpan whole = new TextSpan(0, title.text().length());
      CandidateSentence.of(article, ArticleField.TITLE, title, whole)
          .features()
          .forEach(feature -> weights.merge(feature, 1, Integer::sum));
    }
    return weights;
  }

  private double score(CandidateSentence candidate, Map<String, Integer> weights) {
    double total = 0;
    double covered = 0;
    for (Map.Entry<String, Integer> entry : weights.entrySet()) {
      double value = Math.log1p(entry.getValue()) * (isAnchor(entry.getKey()) ? 3 : 1);
      total += value;
      if (candidate.features().contains(entry.getKey())) {
        covered += value;
      }
    }
    String words = candidate.words();
    double score = total == 0 ? 0 : covered / total;
    score += candidate.anchors().isEmpty() ? -0.3 : 0.05 * Math.min(4, candidate.anchors().size());
    // A headline is compressed; a sentence of the lead that says the same reads better.
    score += candidate.field() == ArticleField.TITLE ? 0 : 0.12;
    score -= 0.04 * candidate.analyzed().sentences().indexOf(sentenceOf(candidate));
    score += sameLanguage(candidate) ? 0.2 : 0;
    score -= StandaloneSentences.isPersonal(words) ? 0.35 : 0;
    score -= StandaloneSentences.isQuestion(words) ? 0.5 : 0;
    score -= 0.03 * candidate.article().article().source().tier();
    return score;
  }

  private static TextSpan sentenceOf(CandidateSentence candidate) {
    return candidate.analyzed().sentences().stream()
        .filter(sentence -> sentence.contains(candidate.span()))
        .findFirst()
        .orElse(candidate.span());
  }

  private boolean sameLanguage(CandidateSentence candidate) {
    return candidate.analyzed().language().isChinese() == language.isChinese();
  }

  private static boolean isAnchor(String feature) {
    return feature.length() > 2 && feature.charAt(1) == ':' && feature.charAt(0) != 't';
  }
}
