package dev.newsdigest.core.keyword;

import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.knowledge.EntityMention;
import dev.newsdigest.core.knowledge.TermCategory;
import dev.newsdigest.core.knowledge.TermMention;
import dev.newsdigest.core.text.Stemmer;
import dev.newsdigest.core.text.StopWords;
import dev.newsdigest.core.text.TextSpan;
import dev.newsdigest.core.text.Token;
import dev.newsdigest.core.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Turns the tokens of a text into {@link Unit}s, known names and terms whole. */
final class UnitReader {

  private final AnalyzedText text;
  private final TreeMap<Integer, Known> known = new TreeMap<>();
  private final List<Unit> units = new ArrayList<>();
  private int end;

  private record Known(String key, TextSpan span, char wordClass) {}

  private UnitReader(AnalyzedText text) {
    this.text = text;
    for (TermMention term : text.terms()) {
      if (term.category() != TermCategory.ACTION && term.category() != TermCategory.GENERAL) {
        known.put(
            term.span().start(), new Known("t:" + term.termId(), term.span(), WordClasses.NOUN));
      }
    }
    for (EntityMention entity : text.entities()) {
      if (entity.confident()) {
        String version =
            entity.version() == null ? "" : "/" + entity.version().toLowerCase(Locale.ROOT);
        known.put(
            entity.span().start(),
            new Known("e:" + entity.entityId() + version, entity.span(), WordClasses.NAME));
      }
    }
  }

  static List<Unit> read(AnalyzedText text) {
    UnitReader reader = new UnitReader(text);
    List<Token> tokens = text.tokens();
    int i = 0;
    while (i < tokens.size()) {
      i = reader.read(tokens, i);
    }
    return reader.units;
  }

  /** Reads one unit and says where the next begins. */
  private int read(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    Known whole = known.get(token.start());
    if (whole == null) {
      add(token);
      return at + 1;
    }
    int after = at;
    double idf = 0;
    int words = 0;
    while (after < tokens.size() && tokens.get(after).end() <= whole.span().end()) {
      Token part = tokens.get(after++);
      if (part.kind() != TokenKind.PUNCTUATION) {
        idf = Math.max(idf, idf(part));
        words++;
      }
    }
    if (words == 0 || words == 1 && whole.key().startsWith("t:")) {
      add(token);
      return at + 1;
    }
    int stop = tokens.get(after - 1).end();
    units.add(
        new Unit(whole.key(), whole.wordClass(), idf, words, token.start(), stop, joined(token)));
    end = stop;
    return after;
  }

  private void add(Token token) {
    char wordClass = classOf(token);
    if (wordClass == WordClasses.MARK && isInnerHyphen(token)) {
      end = token.end();
      return;
    }
    String stem = isHan(token.form()) ? token.form() : Stemmer.stem(token.form());
    units.add(new Unit(stem, wordClass, idf(token), 1, token.start(), token.end(), joined(token)));
    end = token.end();
  }

  /** A hyphen without space around it ties words together. */
  private boolean isInnerHyphen(Token token) {
    return (token.form().equals("-") || token.form().equals("·"))
        && token.start() == end
        && token.end() < text.text().length()
        && Character.isLetterOrDigit(text.text().charAt(token.end()));
  }

  private boolean joined(Token token) {
    return text.text().substring(Math.min(end, token.start()), token.start()).isBlank();
  }

  private char classOf(Token token) {
    String form = token.form();
    if (token.kind() == TokenKind.PUNCTUATION) {
      return WordClasses.MARK;
    }
    if (token.kind() == TokenKind.NUMBER) {
      return WordClasses.NUMBER;
    }
    if (StopWords.contains(form, text.language()) || NewsWords.isStop(form)) {
      return WordClasses.STOP;
    }
    if (isHan(form)) {
      char listed = Background.chinese().wordClass(form, WordClasses.NOUN);
      return form.length() == 1 ? WordClasses.VERB_OR_NOUN : listed;
    }
    char found = Background.english().wordClass(form, WordClasses.guess(form));
    boolean capital = Character.isUpperCase(text.text().charAt(token.start()));
    boolean name = capital && !startsSentence() && found != WordClasses.OTHER;
    return name && found != WordClasses.VERB ? WordClasses.NAME : found;
  }

  private boolean startsSentence() {
    if (units.isEmpty()) {
      return true;
    }
    Unit before = units.get(units.size() - 1);
    return before.wordClass() == WordClasses.MARK
        && ".!?\"".indexOf(text.text().charAt(before.start())) >= 0;
  }

  private static double idf(Token token) {
    return isHan(token.form())
        ? Background.chinese().idf(token.form())
        : Background.english().idf(token.form());
  }

  static boolean isHan(String form) {
    return !form.isEmpty() && form.charAt(0) >= 0x3400 && form.charAt(0) <= 0x9FFF;
  }
}
