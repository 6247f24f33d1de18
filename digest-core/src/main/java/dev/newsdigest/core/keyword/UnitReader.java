package dev.newsdigest.core.keyword;

import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.knowledge.EntityMention;
import dev.newsdigest.core.knowledge.TermCategory;
import dev.newsdigest.core.knowledge.TermMention;
import dev.newsdigest.core.text.Stemmer;
import dev.newsdigest.core.text.StopWords;
import dev.newsdigest.core.text.TextSpan;
import dev.newsdigest.core.text.Token;
import dev.newsdigest.core.text.TokenKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns the tokens of a text into {@link Unit}s, known names and terms whole. */
final class UnitReader {

  private final AnalyzedText text;
  private final Map<Integer, Known> known = new HashMap<>();
  private final List<Unit> units = new ArrayList<>();
  private int end;

  /** Parts clauses, where hyphen and en dash ({@code Klein–Gordon}) tie words. */
  private static final char EM_DASH = '\u2014';

  private record Known(String key, TextSpan span, char wordClass) {}

  private final Markup markup;

  private UnitReader(AnalyzedText text) {
    this.text = text;
    this.markup = new Markup(text.text());
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
    if (whole == null || markup.holds(token.start(), token.end())) {
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
    String form = token.form();
    int particle = text.language().equals(Language.KO) ? FunctionWords.particleLength(form) : 0;
    form = form.substring(0, form.length() - particle);
    String stem = isHan(form) ? form : Stemmer.stem(form);
    int stop = token.end() - particle;
    units.add(new Unit(stem, wordClass, idf(token), 1, token.start(), stop, joined(token)));
    end = token.end();
  }

  /** A hyphen without space around it ties words together. */
  private boolean isInnerHyphen(Token token) {
    return (token.form().equals("-") || token.form().equals("·"))
        && text.text().charAt(token.start()) != EM_DASH
        && token.start() == end
        && token.end() < text.text().length()
        && Character.isLetterOrDigit(text.text().charAt(token.end()));
  }

  private boolean joined(Token token) {
    boolean newLine = false;
    for (int i = Math.min(end, token.start()); i < token.start(); i++) {
      char c = text.text().charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00a0') {
        return false;
      }
      newLine |= c == '\n';
    }
    return !newLine || Character.isLowerCase(text.text().charAt(token.start()));
  }

  private char classOf(Token token) {
    String form = token.form();
    if (token.kind() == TokenKind.PUNCTUATION || markup.holds(token.start(), token.end())) {
      return WordClasses.MARK;
    }
    if (token.kind() == TokenKind.NUMBER) {
      return WordClasses.NUMBER;
    }
    if (StopWords.contains(form, text.language())
        || NewsWords.isStop(form)
        || FunctionWords.contains(form, text.language().tag())) {
      return WordClasses.STOP;
    }
    if (isHan(form)) {
      boolean counted =
          !units.isEmpty()
              && units.get(units.size() - 1).wordClass() == WordClasses.NUMBER
              && joined(token);
      return ChineseWords.classOf(form, counted);
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
