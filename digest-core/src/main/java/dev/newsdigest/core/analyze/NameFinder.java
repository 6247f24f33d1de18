package dev.newsdigest.core.analyze;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.knowledge.EntityMention;
import dev.newsdigest.core.text.StopWords;
import dev.newsdigest.core.text.TextSpan;
import dev.newsdigest.core.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds runs that look like proper names and are no known entity. In Chinese text every Latin word
 * is a candidate, what stands in book-title marks, and names given. In English text runs of
 * capitalised words are, but in a headline that capitalises every word only words no dictionary
 * would hold: inner capitals, digits, abbreviations.
 */
final class NameFinder {

  private static final int LONGEST_RUN = 5;
  private static final int LONGEST_TITLE = 24;
  private static final int LONGEST_ABBREVIATION = 6;

  private final String text;
  private final Language language;
  private final List<Token> tokens;
  private final List<EntityMention> entities;
  private final List<NameMention> names = new ArrayList<>();

  private NameFinder(
      String text, Language language, List<Token> tokens, List<EntityMention> entities) {
    this.text = text;
    this.language = language;
    this.tokens = tokens;
    this.entities = entities;
  }

  static List<NameMention> find(
      String text,
      Language language,
      List<Token> tokens,
      List<EntityMention> entities,
      Set<String> given) {
    NameFinder finder = new NameFinder(text, language, tokens, entities);
    if (language.isUnspaced()) {
      finder.bookTitles();
      finder.latinWords();
      finder.givenNames(given);
    } else {
      finder.capitalisedRuns(finder.isTitleCase());
    }
    finder.names.sort((a, b) -> a.span().compareTo(b.span()));
    return finder.names;
  }

  private void bookTitles() {
    int open = text.indexOf('《');
    while (open >= 0) {
      int close = text.indexOf('》', open);
      if (close > open + 1 && close - open <= LONGEST_TITLE) {
        add(new TextSpan(open + 1, close));
      }
      open = text.indexOf('《', open + 1);
    }
  }

  /** Chinese names that are known from elsewhere, in the form of their tokens. */
  private void givenNames(Set<String> given) {
    int entity = 0;
    for (Token token : given.isEmpty() ? List.<Token>of() : tokens) {
      entity = skipEntities(entity, token.start());
      if (given.contains(token.form()) && !isKnown(entity, token)) {
        names.add(new NameMention(token.form(), token.span()));
      }
    }
  }

  private void latinWords() {
    int entity = 0;
    @Nullable TextSpan run = null;
    for (Token token : tokens) {
      entity = skipEntities(entity, token.start());
      boolean latin = token.isWord() && isLatin(token) && !isKnown(entity, token);
      if (latin && run != null && token.start() - run.end() <= 1) {
        run = new TextSpan(run.start(), token.end());
      } else {
        addLatin(run);
        run = latin ? token.span() : null;
      }
    }
    addLatin(run);
  }

  private void addLatin(@Nullable TextSpan run) {
    if (run != null && run.length() >= 2 && !isCommonEnglish(run)) {
      add(run);
    }
  }

  private boolean isCommonEnglish(TextSpan run) {
    return StopWords.contains(run.of(text).toLowerCase(Locale.ROOT), Language.EN);
  }

  private void capitalisedRuns(boolean titleCase) {
    int entity = 0;
    List<Token> run = new ArrayList<>();
    boolean sentenceStart = true;
    for (Token token : tokens) {
      entity = skipEntities(entity, token.start());
      boolean name = token.isWord() && !isKnown(entity, token) && looksLikeName(token, titleCase);
      boolean adjoins = !run.isEmpty() && isBlank(last(run).end(), token.start());
      if (name && (run.isEmpty() || adjoins) && run.size() < LONGEST_RUN) {
        run.add(token);
        if (sentenceStart && !isStriking(token)) {
          // The first word of a sentence is capitalised anyway: it counts only as part of a run.
          sentenceStart = false;
          continue;
        }
      } else {
        addRun(run);
        run.clear();
        if (name && !sentenceStart) {
          run.add(token);
        }
      }
      sentenceStart = !token.isWord() && ".!?:\n".indexOf(text.charAt(token.start())) >= 0;
    }
    addRun(run);
  }

  private void addRun(List<Token> run) {
    int first = 0;
    while (first < run.size() && isStop(run.get(first))) {
      first++;
    }
    if (first == run.size()) {
      return;
    }
    TextSpan span = new TextSpan(run.get(first).start(), last(run).end());
    boolean startsText = first == 0 && isSentenceStart(span.start()) && !isExplainedAt(span.end());
    if (span.length() >= 2 && !(startsText && run.size() == 1 && !isStriking(run.get(0)))) {
      add(span);
    }
  }

  /** "Quillstone, which makes …": what is explained at once is a name, even at the front. */
  private boolean isExplainedAt(int offset) {
    return text.startsWith(", which ", offset)
        || text.startsWith(", whose ", offset)
        || text.startsWith(", a ", offset)
        || text.startsWith(", an ", offset)
        || text.startsWith(", the ", offset);
  }

  private boolean isSentenceStart(int offset) {
    int before = offset - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before < 0 || ".!?:".indexOf(text.charAt(before)) >= 0;
  }

  private boolean looksLikeName(Token token, boolean titleCase) {
    if (isStriking(token)) {
      return true;
    }
    char first = text.charAt(token.start());
    return !titleCase
        && Character.isUpperCase(first)
        && !isStop(token)
        && token.end() - token.start() > 1;
  }

  /** Inner capitals, letters with digits, or an abbreviation: no dictionary word. */
  private boolean isStriking(Token token) {
    int length = token.end() - token.start();
    int digits = 0;
    int letters = 0;
    int upper = 0;
    int lower = 0;
    for (int i = token.start(); i < token.end(); i++) {
      char c = text.charAt(i);
      digits += Character.isDigit(c) ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
    }
    int first = Character.isUpperCase(text.charAt(token.start())) ? 1 : 0;
    boolean innerCapital = upper > first && lower > 0;
    boolean abbreviation = upper >= 2 && upper == length && length <= LONGEST_ABBREVIATION;
    return digits > 0 && letters > 0 && upper > 0 || innerCapital || abbreviation;
  }

  /** Whether nearly every longer word starts with a capital, as in many headlines. */
  private boolean isTitleCase() {
    int words = 0;
    int capitals = 0;
    for (Token token : tokens) {
      if (token.isWord() && token.end() - token.start() > 3 && isLatin(token)) {
        words++;
        capitals += Character.isUpperCase(text.charAt(token.start())) ? 1 : 0;
      }
    }
    return words >= 3 && capitals >= 0.7 * words;
  }

  private boolean isLatin(Token token) {
    char first = text.charAt(token.start());
    return first < 0x250 && Character.isLetter(first);
  }

  private boolean isStop(Token token) {
    return StopWords.contains(token.form(), language);
  }

  private int skipEntities(int entity, int start) {
    int next = entity;
    while (next < entities.size() && entities.get(next).span().end() <= start) {
      next++;
    }
    return next;
  }

  private boolean isKnown(int entity, Token token) {
    if (entity >= entities.size()) {
      return false;
    }
    TextSpan known = entities.get(entity).span();
    return known.start() < token.end() && token.start() < known.end();
  }

  private void add(TextSpan span) {
    names.add(new NameMention(span.of(text).toLowerCase(Locale.ROOT).strip(), span));
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static Token last(List<Token> run) {
    return run.get(run.size() - 1);
  }
}
