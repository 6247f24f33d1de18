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
 * after Lin and Bilmes 2011 and Carbonell and Goldstein 1998). Each story's sentences are weighed
 * once. Not thread-safe: one picker an edition.
 */
final class SentencePicker {

  /** Sentences looked at in a summary and a text; the news stands at the front. */
  private static final int LEAD_SENTENCES = 4;

  /** More than this much in common with a told sentence says the same again. */
  private static final double REDUNDANT = 0.6;

  /** What a sentence loses that only recalls what led to the news. */
  private static final double BACKGROUND = 0.5;

  private static final Comparator<Scored> EARLIEST =
      Comparator.comparing((Scored one) -> one.sentence().article().id(), Comparator.reverseOrder())
          .thenComparing(one -> one.sentence().span(), Comparator.reverseOrder());

  private final Language language;
  private final Map<String, List<Scored>> byStory = new HashMap<>();

  private record Scored(CandidateSentence sentence, double score) {}

  SentencePicker(Language language) {
    this.language = language;
  }

  /**
   * Returns the sentence that tells the story.
   *
   * @param outletPenalty how loud an outlet has been so far, 0 = silent
   */
  Optional<CandidateSentence> best(RankedStory story, Map<String, Double> outletPenalty) {
    return scored(story).stream()
        .max(
            Comparator.comparingDouble(
                    (Scored one) ->
                        one.score()
                            - 0.15
                                * outletPenalty.getOrDefault(
                                    one.sentence().article().article().source().name(), 0.0))
                .thenComparing(EARLIEST))
        .map(Scored::sentence);
  }

  /** Returns a further sentence of the story that adds a figure or a name to what is told. */
  Optional<CandidateSentence> next(RankedStory story, List<CandidateSentence> told) {
    return scored(story).stream()
        .filter(one -> adds(one.sentence(), told))
        .max(Comparator.comparingDouble(Scored::score).thenComparing(EARLIEST))
        .map(Scored::sentence);
  }

  private static boolean adds(CandidateSentence sentence, List<CandidateSentence> told) {
    return sentence.field() != ArticleField.TITLE
        && told.stream().allMatch(t -> inOneLanguage(sentence, t))
        && told.stream().allMatch(t -> sentence.overlap(t) < REDUNDANT)
        && told.stream().noneMatch(t -> t.anchors().containsAll(sentence.anchors()))
        && told.stream().anyMatch(t -> sentence.anchors().stream().anyMatch(t.anchors()::contains));
  }

  private List<Scored> scored(RankedStory story) {
    return byStory.computeIfAbsent(
        story.story().id(),
        id -> {
          Map<String, Integer> weights = featureWeights(story.story());
          return candidates(story.citable()).stream()
              .map(sentence -> new Scored(sentence, score(sentence, weights)))
              .toList();
        });
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
    double score = total == 0 ? 0 : covered / total;
    score += candidate.anchors().isEmpty() ? -0.3 : 0.05 * Math.min(4, candidate.anchors().size());
    // A headline is compressed; a sentence of the lead that says the same reads better.
    score += candidate.field() == ArticleField.TITLE ? 0 : 0.12;
    score -= 0.04 * candidate.analyzed().sentences().indexOf(sentenceOf(candidate));
    score += sameLanguage(candidate) ? 0.2 : 0;
    score -= 0.6 * (1 - Directness.of(candidate.words()));
    score -= candidate.isBackground() ? BACKGROUND : 0;
    score -= 0.03 * candidate.article().article().source().tier();
    return score;
  }

  private static TextSpan sentenceOf(CandidateSentence candidate) {
    return candidate.analyzed().sentences().stream()
        .filter(sentence -> sentence.contains(candidate.span()))
        .findFirst()
        .orElse(candidate.span());
  }

  private static boolean inOneLanguage(CandidateSentence one, CandidateSentence other) {
    return one.analyzed().language().isChinese() == other.analyzed().language().isChinese();
  }

  private boolean sameLanguage(CandidateSentence candidate) {
    return candidate.analyzed().language().isChinese() == language.isChinese();
  }

  private static boolean isAnchor(String feature) {
    return feature.length() > 2 && feature.charAt(1) == ':' && feature.charAt(0) != 't';
  }
}
