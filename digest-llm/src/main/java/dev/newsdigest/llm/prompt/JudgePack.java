package dev.newsdigest.llm.prompt;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.ground.CheckRequest;
import dev.newsdigest.core.text.TextSpan;
import dev.newsdigest.llm.budget.TokenEstimator;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a judge is shown of claims: each sentence with the headlines of the articles it cites and
 * the sentences of theirs that have most in common with it. Immutable.
 */
public final class JudgePack {

  private static final int TOKENS_A_CLAIM = 450;
  private static final int MOST_ARTICLES = 4;
  private static final int SENTENCES_LOOKED_AT = 80;

  private final List<String> claims = new ArrayList<>();
  private final List<List<String>> evidence = new ArrayList<>();

  private JudgePack() {}

  /** Collects the evidence; claims are numbered from 1 in the order given. */
  public static JudgePack of(List<CheckRequest> requests, TokenEstimator estimator) {
    JudgePack pack = new JudgePack();
    for (CheckRequest request : requests) {
      pack.claims.add(VisibleText.of(request.claim().text()));
      pack.evidence.add(lines(request, estimator));
    }
    return pack;
  }

  private record Scored(int article, String text, double score) {}

  private static List<String> lines(CheckRequest request, TokenEstimator estimator) {
    List<Scored> lines = new ArrayList<>();
    Set<String> wanted = features(request.claim(), whole(request.claim()));
    EvidenceLines source = new EvidenceLines(estimator, ZoneOffset.UTC);
    int number = 0;
    for (AnalyzedArticle article : request.cited()) {
      if (++number > MOST_ARTICLES) {
        break;
      }
      lines.add(new Scored(number, source.headline(article), Double.MAX_VALUE));
      for (AnalyzedText text : article.fields().values()) {
        addSentences(text, number, wanted, lines);
      }
    }
    lines.sort(Comparator.comparingDouble(Scored::score).reversed());
    List<String> kept = new ArrayList<>();
    int tokens = 0;
    for (Scored line : lines) {
      int cost = estimator.tokens(line.text());
      if (tokens + cost <= TOKENS_A_CLAIM) {
        tokens += cost;
        kept.add("[" + line.article() + "] " + line.text());
      }
    }
    return kept;
  }

  private static void addSentences(
      AnalyzedText text, int number, Set<String> wanted, List<Scored> lines) {
    // Markup can hide a run of sentences; such a field is shown without its hidden parts or not.
    String visible = VisibleText.of(text.text());
    List<TextSpan> sentences = text.sentences();
    for (int i = 0; i < Math.min(SENTENCES_LOOKED_AT, sentences.size()); i++) {
      String sentence = VisibleText.of(sentences.get(i).of(text.text()));
      if (!sentence.isEmpty() && visible.contains(sentence)) {
        Set<String> common = features(text, sentences.get(i));
        common.retainAll(wanted);
        lines.add(new Scored(number, sentence, common.size() + 1.0 / (2 + i)));
      }
    }
  }

  /** What can be compared across languages, and words within one. */
  private static Set<String> features(AnalyzedText text, TextSpan span) {
    Set<String> features = new HashSet<>();
    text.entitiesIn(span).forEach(e -> features.add("e:" + e.entityId()));
    text.termsIn(span).forEach(t -> features.add("t:" + t.termId()));
    text.quantitiesIn(span)
        .forEach(q -> features.add("q:" + q.value().stripTrailingZeros().toPlainString()));
    text.tokensIn(span).stream()
        .filter(token -> token.isWord() && token.form().length() > 1)
        .forEach(token -> features.add(token.form()));
    return features;
  }

  private static TextSpan whole(AnalyzedText text) {
    return new TextSpan(0, text.text().length());
  }

  /** The pack as the model sees it. */
  public String text(Fence fence) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < claims.size(); i++) {
      text.append("CLAIM ").append(i + 1).append('\n');
      text.append(fence.line("claim: " + claims.get(i))).append('\n');
      evidence.get(i).forEach(line -> text.append(fence.line(line)).append('\n'));
    }
    return text.toString();
  }

  /** All untrusted lines, to draw a fence around. */
  public List<String> untrusted() {
    List<String> all = new ArrayList<>(claims);
    evidence.forEach(all::addAll);
    return all;
  }
}
