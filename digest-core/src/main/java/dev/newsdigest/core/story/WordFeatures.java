package dev.newsdigest.core.story;

import dev.newsdigest.core.text.Stemmer;
import dev.newsdigest.core.text.Token;
import dev.newsdigest.core.text.TokenKind;
import java.util.List;

/** Weighs the words of a field that are no part of a known name, date or quantity. */
final class WordFeatures {

  /** A word that also counts as a name or concept counts the less as a word. */
  private static final double BESIDES = 0.6;

  /** A concept of a word whose term counts already. */
  private static final double AGAIN = 0.5;

  private final FieldMentions field;
  private final FeatureBag bag;

  private WordFeatures(FieldMentions field, FeatureBag bag) {
    this.field = field;
    this.bag = bag;
  }

  /** Adds words, their concepts and pairs of Chinese characters to a bag. */
  static void add(FieldMentions field, FeatureBag bag) {
    new WordFeatures(field, bag).addAll();
  }

  private void addAll() {
    List<Token> tokens = field.tokens();
    boolean capitals = mostlyCapitals(tokens);
    Token before = null;
    for (Token token : tokens) {
      boolean word = token.kind() == TokenKind.WORD && !field.isNamed(token);
      boolean han = word && isHan(token.form().charAt(0));
      boolean fresh = !field.isCovered(token.span());
      if (word && !han) {
        latin(token, fresh, field.isUnspaced() || looksLikeName(token, capitals, before == null));
      } else if (han) {
        han(token.form(), fresh);
        if (fresh && before != null && before.end() == token.start() && isHan(last(before))) {
          bigram("" + last(before) + token.form().charAt(0));
        }
      }
      before = token;
    }
  }

  private static char last(Token token) {
    return token.form().charAt(token.form().length() - 1);
  }

  /** Headlines Written Like This say nothing about names. */
  private boolean mostlyCapitals(List<Token> tokens) {
    int longWords = 0;
    int capital = 0;
    for (Token token : tokens) {
      if (token.isWord() && token.form().length() > 3 && !isHan(token.form().charAt(0))) {
        longWords++;
        capital += Character.isUpperCase(field.text().charAt(token.start())) ? 1 : 0;
      }
    }
    return capital * 2 > longWords;
  }

  private boolean looksLikeName(Token token, boolean capitals, boolean first) {
    String written = field.text().substring(token.start(), token.end());
    if (written.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))) {
      return true;
    }
    boolean capital = Character.isUpperCase(written.charAt(0));
    return capital && !first && !(capitals && isGeneral(token.form()));
  }

  private boolean isGeneral(String form) {
    return !Concepts.bundled().ofStem(Stemmer.stem(form)).isEmpty();
  }

  private void latin(Token token, boolean fresh, boolean name) {
    String form = token.form();
    if (form.endsWith("'s")) {
      form = form.substring(0, form.length() - 2);
    }
    if (form.length() < 2 || EmptyWords.contains(form)) {
      return;
    }
    String stem = Stemmer.stem(form);
    List<String> concepts = Concepts.bundled().ofStem(stem);
    concepts(concepts, form, fresh);
    if (fresh) {
      bag.put(FeatureKind.ENGLISH, stem, form, name || !concepts.isEmpty() ? BESIDES : 1);
      if (name) {
        bag.put(FeatureKind.LATIN, stem, form, 1);
      }
    }
  }

  private void han(String form, boolean fresh) {
    if (EmptyWords.contains(form)) {
      return;
    }
    List<String> concepts = Concepts.bundled().ofChinese(form);
    concepts(concepts, form, fresh);
    if (fresh && form.length() > 1) {
      bag.put(FeatureKind.HAN, form, form, concepts.isEmpty() ? 1 : BESIDES);
      for (int i = 0; form.length() > 2 && i + 2 <= form.length(); i++) {
        bigram(form.substring(i, i + 2));
      }
    }
  }

  /**
   * Of a word with several meanings each counts the less; where a term is found already, less
   * again.
   */
  private void concepts(List<String> concepts, String form, boolean fresh) {
    double share = (fresh ? 1 : AGAIN) / Math.sqrt(Math.max(1, concepts.size()));
    for (String concept : concepts) {
      bag.put(FeatureKind.CONCEPT, concept, form, share);
    }
  }

  private void bigram(String pair) {
    if (!EmptyWords.contains(pair)) {
      bag.put(FeatureKind.BIGRAM, pair, pair, 1);
    }
  }

  private static boolean isHan(char c) {
    return c >= 0x3400 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF;
  }
}
