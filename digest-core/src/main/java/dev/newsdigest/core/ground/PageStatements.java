package dev.newsdigest.core.ground;

import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.text.TextSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the lines of a digest into cited sentences. */
final class PageStatements {

  /** {@code [3]}, {@code [3](#a)} and the linked {@code [[3]](#a)}. */
  private static final Pattern CITATION =
      Pattern.compile("\\[{1,2}(\\d{1,9})]{1,2}(?:\\([^)\\s]*\\))?");

  private static final Pattern LEAD_IN = Pattern.compile("^\\*\\*[^*]{1,120}\\*\\*\\s*[:：]?\\s*");
  private static final Pattern PLAIN_LEAD_IN =
      Pattern.compile("^[^.。:：\\[]{3,60}[:：]\\s+(?=\\p{Lu}|\\p{IsHan})");

  /** Sentences beyond this are not read: a page is no book. */
  private static final int MOST = 2_000;

  /**
   * A statement and where it stands.
   *
   * @param statement the statement
   * @param place where
   */
  record Placed(Statement statement, AuditPlace place) {

    /** A piece of the statement; the whole with its citations where the piece is all its words. */
    AuditPlace within(TextSpan piece, String page) {
      if (piece.start() == 0
          && piece.length() >= statement.view().text().stripTrailing().length()) {
        return place;
      }
      int start = place.span().start();
      TextSpan span = new TextSpan(start + piece.start(), start + piece.end());
      return new AuditPlace(place.section(), span, span.of(page));
    }
  }

  private final Analyzer analyzer;
  private final String page;
  private final List<Placed> all = new ArrayList<>();

  private PageStatements(Analyzer analyzer, String page) {
    this.analyzer = analyzer;
    this.page = page;
  }

  static List<Placed> of(Analyzer analyzer, String page, DigestPage parts) {
    PageStatements statements = new PageStatements(analyzer, page);
    int paragraph = 0;
    for (PageLine line : parts.lines()) {
      statements.add(line, paragraph++);
    }
    return statements.all;
  }

  private void add(PageLine line, int paragraph) {
    String text = line.span().of(page);
    int from = leadIn(text);
    String plain = blank(text);
    AnalyzedText whole = analyzer.analyze(plain.substring(from), null, null);
    int start = from;
    for (TextSpan sentence : whole.sentences()) {
      if (all.size() >= MOST) {
        return;
      }
      int end = withCitations(text, from + sentence.end());
      if (from + sentence.start() < start || goesOn(plain, from + sentence.end())) {
        continue;
      }
      addSentence(line, paragraph, text, start, end);
      start = end;
    }
  }

  /** A semicolon parts clauses of one cited sentence. */
  private static boolean goesOn(String plain, int end) {
    char last = plain.charAt(end - 1);
    return (last == '；' || last == ';') && !plain.substring(end).isBlank();
  }

  private void addSentence(PageLine line, int paragraph, String text, int start, int end) {
    int from = start;
    while (from < end && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    String words = text.substring(from, end);
    Set<String> citations = new LinkedHashSet<>();
    Matcher matcher = CITATION.matcher(words);
    while (matcher.find()) {
      citations.add(Integer.toString(Integer.parseInt(matcher.group(1))));
    }
    AnalyzedText analyzed = analyzer.analyze(blank(words), null, null);
    Statement statement =
        new Statement(
            all.size(),
            line.edition(),
            line.sectionNumber(),
            paragraph,
            citations,
            new TextView(analyzed));
    TextSpan span = new TextSpan(line.span().start() + from, line.span().start() + end);
    all.add(new Placed(statement, new AuditPlace(line.section(), span, span.of(page))));
  }

  /** "**Title**:" and "Large models:" before the first sentence. */
  private static int leadIn(String text) {
    Matcher bold = LEAD_IN.matcher(text);
    if (bold.find()) {
      return bold.end();
    }
    Matcher plain = PLAIN_LEAD_IN.matcher(text);
    return plain.find() ? plain.end() : 0;
  }

  /** Citations and marks of emphasis as spaces, so that every offset stays true. */
  private static String blank(String text) {
    StringBuilder out = new StringBuilder(text);
    Matcher matcher = CITATION.matcher(text);
    while (matcher.find()) {
      for (int i = matcher.start(); i < matcher.end(); i++) {
        out.setCharAt(i, ' ');
      }
    }
    for (int i = 0; i < out.length(); i++) {
      if (out.charAt(i) == '*' || out.charAt(i) == '`') {
        out.setCharAt(i, ' ');
      }
    }
    return out.toString();
  }

  /** A citation right behind the full stop belongs to the sentence before it. */
  private static int withCitations(String text, int end) {
    int at = end;
    Matcher matcher = CITATION.matcher(text);
    while (true) {
      int next = at;
      while (next < text.length() && text.charAt(next) == ' ') {
        next++;
      }
      if (next >= text.length() || !matcher.region(next, text.length()).lookingAt()) {
        return at;
      }
      at = matcher.end();
    }
  }
}
