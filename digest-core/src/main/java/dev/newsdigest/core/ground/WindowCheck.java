package dev.newsdigest.core.ground;

import dev.newsdigest.core.article.ArticleField;
import dev.newsdigest.core.ground.EvidenceView.Part;
import dev.newsdigest.core.text.Stemmer;
import dev.newsdigest.core.text.StopWords;
import dev.newsdigest.core.text.TextSpan;
import dev.newsdigest.core.text.Token;
import dev.newsdigest.core.text.TokenKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Locality in full texts of the claim's language: two neighbouring sentences must hold most of what
 * one sentence of the claim says. Words scattered over a long text prove nothing. Titles and
 * teasers are too short for it.
 */
final class WindowCheck extends CaseCheck {

  /** Share of a sentence's words that two neighbouring sentences must have. */
  private static final double LEAST_SHARE = 0.7;

  /** A text with fewer sentences is no full text. */
  private static final int FULL_TEXT = 3;

  private static final int MOST_SENTENCES = 400;
  private static final int LEAST_WORDS = 3;

  @Override
  List<Finding> check(Case c) {
    Findings findings = new Findings(c.claim());
    List<Part> texts = new ArrayList<>();
    for (EvidenceView view : c.cited()) {
      if (!hasFullText(view, c.claim())) {
        return findings.all();
      }
      texts.addAll(view.parts());
    }
    if (texts.isEmpty()) {
      return findings.all();
    }
    List<Set<String>> windows = windows(texts);
    for (TextSpan sentence : c.claim().analyzed().sentences()) {
      for (TextSpan piece : pieces(c.claim().text(), sentence)) {
        check(c.claim(), piece, windows, findings);
      }
    }
    return findings.all();
  }

  /** Whether an article comes with its body in the claim's language. */
  static boolean hasFullText(EvidenceView view, TextView claim) {
    for (Part part : view.parts()) {
      if (part.field() == ArticleField.TEXT
          && part.view().isChinese() == claim.isChinese()
          && part.view().analyzed().sentences().size() >= FULL_TEXT) {
        return true;
      }
    }
    return false;
  }

  /** Whether every cited article comes with its body in the claim's language. */
  static boolean inFullText(Case c) {
    return !c.cited().isEmpty() && c.cited().stream().allMatch(v -> hasFullText(v, c.claim()));
  }

  /** Texts of machines often go on in lower case behind a full stop set apart. */
  private static List<TextSpan> pieces(String text, TextSpan sentence) {
    List<TextSpan> pieces = new ArrayList<>();
    int start = sentence.start();
    for (int i = start; i + 2 < sentence.end(); i++) {
      boolean stop = text.charAt(i) == ' ' && ".!?;".indexOf(text.charAt(i + 1)) >= 0;
      if (stop && text.charAt(i + 2) == ' ') {
        pieces.add(new TextSpan(start, i + 2));
        start = i + 2;
      }
    }
    pieces.add(new TextSpan(start, sentence.end()));
    return pieces;
  }

  private static void check(
      TextView claim, TextSpan sentence, List<Set<String>> windows, Findings findings) {
    Set<String> words = stems(claim, sentence);
    if (words.size() < LEAST_WORDS) {
      return;
    }
    int most = 0;
    for (Set<String> window : windows) {
      int common = 0;
      for (String word : words) {
        common += window.contains(word) ? 1 : 0;
      }
      most = Math.max(most, common);
    }
    if (most < LEAST_SHARE * words.size()) {
      findings.against(
          Verdict.UNSUPPORTED,
          "LOCALITY",
          0.55,
          sentence,
          null,
          "no two neighbouring sentences of the article say this");
    }
  }

  private static List<Set<String>> windows(List<Part> parts) {
    List<Set<String>> windows = new ArrayList<>();
    for (Part part : parts) {
      @Nullable Set<String> before = null;
      for (TextSpan sentence : part.view().analyzed().sentences()) {
        if (windows.size() >= MOST_SENTENCES) {
          return windows;
        }
        Set<String> now = stems(part.view(), sentence);
        Set<String> both = new HashSet<>(now);
        if (before != null) {
          both.addAll(before);
        }
        windows.add(both);
        before = now;
      }
    }
    return windows;
  }

  private static Set<String> stems(TextView view, TextSpan span) {
    Set<String> stems = new HashSet<>();
    for (Token token : view.analyzed().tokensIn(span)) {
      if (token.kind() != TokenKind.PUNCTUATION
          && !StopWords.contains(token.form(), view.analyzed().language())) {
        stems.add(Stemmer.stem(token.form()));
      }
    }
    return stems;
  }
}
