package dev.newsdigest.core.ground;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.knowledge.TermMention;
import dev.newsdigest.core.text.Stemmer;
import dev.newsdigest.core.text.StopWords;
import dev.newsdigest.core.text.TextSpan;
import dev.newsdigest.core.text.Token;
import dev.newsdigest.core.text.TokenKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a text speaks of besides names and figures.
 *
 * @param terms terms of the field, comparable across languages
 * @param words content words by their stems, comparable within a language; those inside names,
 *     figures and terms are left out
 * @param stems all word stems of the text, for looking up
 */
record Content(List<TermMention> terms, List<Word> words, Set<String> stems, Set<String> termIds) {

  /**
   * One content word.
   *
   * @param stem its stem
   * @param span where it stands
   */
  record Word(String stem, TextSpan span) {}

  /** Stems of the words within a stretch of the text. */
  Set<String> stemsIn(TextSpan window, TextView view) {
    Set<String> inside = new HashSet<>();
    for (Token token : view.analyzed().tokensIn(window)) {
      inside.add(Stemmer.stem(token.form()));
    }
    return inside;
  }

  static Content of(TextView view) {
    Language language = view.analyzed().language();
    List<TextSpan> taken = new ArrayList<>();
    view.actors().forEach(a -> taken.add(a.span()));
    view.amounts().forEach(a -> taken.add(a.span()));
    view.analyzed().dates().forEach(d -> taken.add(d.span()));
    List<Word> words = new ArrayList<>();
    Set<String> stems = new HashSet<>();
    for (Token token : view.analyzed().tokens()) {
      if (token.kind() == TokenKind.PUNCTUATION) {
        continue;
      }
      String stem = Stemmer.stem(token.form());
      stems.add(stem);
      boolean content =
          token.isWord()
              && token.form().length() > 1
              && !StopWords.contains(token.form(), language)
              && taken.stream().noneMatch(t -> t.overlaps(token.span()));
      if (content) {
        words.add(new Word(stem, token.span()));
      }
    }
    Set<String> termIds = new HashSet<>();
    for (TermMention term : view.analyzed().terms()) {
      termIds.add(term.termId());
    }
    return new Content(view.analyzed().terms(), words, stems, termIds);
  }
}
