package dev.newsdigest.sources.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Paragraphs that every site wraps round its articles: pointers to other articles, calls to
 * subscribe or follow, credits, copyright, bylines and date lines. Known by how they begin and by
 * being short or mostly link; a sentence of the article that happens to begin so is longer.
 */
final class Boilerplate {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** One of these is in whatever {@link #RIGHTS} finds; they are searched for much faster. */
  private static final WordList RIGHTS_WORDS =
      WordList.of(
          """
          rights recht droits derechos prawa published reproduced contributed helped newsletter
          contents 版权 未经 转载 投资 搜狐 贡献
          """);

  private static final Pattern RIGHTS =
      Pattern.compile(
          "all rights reserved|alle rechte vorbehalten|may not be (?:published|reproduced|republished)|tous droits réservés|todos los derechos reservados|wszelkie prawa zastrzeżone|版权所有|未经(?:授权|许可|书面)|不得转载|(?:contributed to|helped with) this (?:report|story|article)|newsletter.{0,60}(?:abonnieren|anmelden|bestellen|sign up)|(?:sign up|subscribe).{0,60}newsletter|投资者据此操作|不构成投资建议|返回搜狐|对(?:此文|本文)亦有贡献|the contents of this site");

  /** How notes about an author go on after the name. */
  private static final Pattern NOTE =
      Pattern.compile(
          "^.{3,60}? (?:is (?:a|an|the|based)|covers|joined|has (?:been|written|covered|reported)|writes|works|reports|lives|ist|schreibt|arbeitet|est|es|è)\\b");

  /** A line that says when; wherever it stands. */
  private static final Pattern STAMP =
      Pattern.compile(
          "^\\W{0,3}(?:(?:first |last |originally )?(?:published|updated|posted|created|release date|veröffentlicht|aktualisiert|erstellt|publié|publicado|pubblicato|aktualizacja|发布时间|发布于|更新时间)\\b.{0,100}\\d.{0,60}|(?:20\\d\\d[-/.年])?\\d{1,2}[-/.月]\\d{1,2}(?:[-/.]\\d{2,4}|日)?(?: ?\\d{1,2}:\\d{2}(?::\\d{2})?)?)$");

  private static final Pattern DATE_LINE =
      Pattern.compile(
          "^\\W{0,3}(?:(?:first |last )?(?:published|updated|posted|created|release date|stand|veröffentlicht|aktualisiert|erstellt|publié|publicado|pubblicato|aktualizacja|发布时间|发布于|时间|更新时间)\\b.{0,100}|(?:by|von|par|por|di)\\s+[\\p{Lu}@].{0,100}|.{0,60}(?:\\d{1,2}:\\d{2}|\\b20\\d\\d\\b).{0,40}|\\d{1,2}[./-]\\d{1,2}[./-](?:20)?\\d\\d\\b.{0,110}|\\d{1,4})$",
          FLAGS);

  /** Signatures and end marks of Chinese pages, which have no element of their own. */
  private static final Pattern HAN_LINE =
      Pattern.compile(
          ".*(?:编辑|责编|校对|供稿|摄影)\\s?[/／：:]\\s?\\p{IsHan}{2,4}[）)]?|[-—\\s]*(?:全文完|完|THE END|END)[-—\\s]*");

  /** A longer line is prose, whatever it ends with. */
  private static final int LONGEST_HAN_LINE = 60;

  /** The way back to the portal, at the end of an article's last paragraph. */
  private static final Pattern WAY_BACK = Pattern.compile("返回\\p{IsHan}{2,6}首页[>＞》\\s]*$");

  private Boilerplate() {}

  /**
   * Returns the paragraphs without boilerplate.
   *
   * @param authors names whose notes about themselves at the end are not the article's
   */
  static List<TextWriter.Paragraph> removeFrom(
      List<TextWriter.Paragraph> all, String title, List<String> authors) {
    List<TextWriter.Paragraph> kept = new ArrayList<>();
    boolean begun = false;
    boolean pointing = false;
    String looseTitle = Names.loose(title);
    for (int i = 0; i < all.size(); i++) {
      TextWriter.Paragraph p = all.get(i);
      String text = p.text();
      boolean table = p.box().is("td", "th", "tr", "pre", "code");
      if (!table && !headsSummary(all, i) && isBoilerplate(p)) {
        pointing |= StockPhrases.POINTERS.fit(Names.lower(text));
        continue;
      }
      if (pointing && p.linkDensity() > 0.5 && text.length() < 250) {
        continue; // the list under "Read more"
      }
      pointing = false;
      if (!begun && isBeforeText(text, looseTitle, p) || isName(text, authors)) {
        continue;
      }
      begun |= text.length() >= 80;
      kept.add(withoutWayBack(p));
    }
    dropTail(kept, authors);
    return kept;
  }

  private static TextWriter.Paragraph withoutWayBack(TextWriter.Paragraph p) {
    if (!p.text().contains("返回")) {
      return p;
    }
    String text = WAY_BACK.matcher(p.text()).replaceFirst("").strip();
    return text.isEmpty() ? p : new TextWriter.Paragraph(text, p.box(), p.linkDensity());
  }

  /** A linked headline over the summary of its article, quoted as a pair, is no bare pointer. */
  private static boolean headsSummary(List<TextWriter.Paragraph> all, int at) {
    TextWriter.Paragraph headline = all.get(at);
    Box pair = headline.box().parent;
    if (headline.linkDensity() <= 0.9 || at + 1 == all.size() || pair == null) {
      return false;
    }
    TextWriter.Paragraph summary = all.get(at + 1);
    return summary.box().parent == pair
        && pair.paragraphs == 2
        && summary.linkDensity() == 0
        && summary.box().prose > 0;
  }

  private static boolean isName(String text, List<String> authors) {
    return text.length() < 60 && authors.stream().anyMatch(a -> text.equalsIgnoreCase(a));
  }

  /** Drops from the end links, empty headings and what authors say about themselves. */
  private static void dropTail(List<TextWriter.Paragraph> kept, List<String> authors) {
    while (kept.size() > 1) {
      TextWriter.Paragraph last = kept.get(kept.size() - 1);
      boolean links = last.linkDensity() > 0.8 && last.text().length() < 250;
      boolean note =
          authors.stream().anyMatch(a -> isAbout(a, last.text()))
              && NOTE.matcher(last.text()).lookingAt();
      if (!links && !note && !isMark(last.text()) && !Tags.isHeading(last.box().tag)) {
        return;
      }
      kept.remove(kept.size() - 1);
    }
  }

  /** Whether a paragraph begins with the author's name, or with the first part of it. */
  private static boolean isAbout(String author, String text) {
    int space = author.indexOf(' ');
    return author.length() > 4 && text.startsWith(author)
        || space > 2 && text.length() < 400 && text.startsWith(author.substring(0, space + 1));
  }

  /** A rule drawn in characters, or an account's name alone. */
  private static boolean isMark(String text) {
    return text.codePoints().noneMatch(Character::isLetterOrDigit)
        || text.length() > 1 && text.charAt(0) == '@' && text.indexOf(' ') < 0;
  }

  private static boolean isBoilerplate(TextWriter.Paragraph p) {
    int length = p.text().length();
    boolean linked = p.linkDensity() > 0.9;
    if (length > 500 && !linked) {
      return false;
    }
    if (length <= LONGEST_HAN_LINE && HAN_LINE.matcher(p.text()).matches()) {
      return true;
    }
    // A paragraph that is one link leads away; a linked item of a list may be the article's point.
    int weight = length * scale(p.text());
    if (linked && weight > 10 && !p.box().is("li", "td", "th", "dd", "dt")) {
      return true;
    }
    String text = Names.lower(p.text());
    if (length <= 60 && isAdvert(text) || length <= 200 && isStamp(text)) {
      return true;
    }
    if (weight > 500) {
      return false;
    }
    return isPointer(text, weight, p.linkDensity())
        || isCallOrCredit(text, weight, p.linkDensity())
        || RIGHTS_WORDS.anyIn(text) && RIGHTS.matcher(text).find();
  }

  /** "Comments", "160 comments". */
  private static boolean isAdvert(String text) {
    int start = 0;
    while (start < text.length() && Character.isDigit(text.charAt(start))) {
      start++;
    }
    return StockPhrases.ADVERTS.fit(text.substring(start));
  }

  /** A character of Chinese says about as much as two letters. */
  private static int scale(String text) {
    return TextWriter.weigh(text.substring(0, Math.min(12, text.length()))) > 14 ? 2 : 1;
  }

  private static boolean isStamp(String text) {
    return text.chars().anyMatch(Character::isDigit) && STAMP.matcher(text).matches();
  }

  private static boolean isPointer(String text, int weight, double linkDensity) {
    return weight <= 250 && (linkDensity > 0.25 || weight <= 90) && StockPhrases.POINTERS.fit(text);
  }

  /** Short, linked, or less than prose: a sentence of the article may begin so as well. */
  private static boolean isCallOrCredit(String text, int weight, double linkDensity) {
    if (weight > 400 || weight > 160 && linkDensity <= 0.1 && isProse(text)) {
      return false;
    }
    return weight <= 300 && isCall(text) || isCredit(text);
  }

  private static boolean isCall(String text) {
    return StockPhrases.CALLS.fit(text)
        || StockPhrases.NAMED_CALL_WORDS.fit(text)
            && StockPhrases.NAMED_CALL.matcher(text).lookingAt();
  }

  private static boolean isCredit(String text) {
    return StockPhrases.CREDITS.fit(text)
        || StockPhrases.NAMED_CREDIT_WORDS.fit(text)
            && StockPhrases.NAMED_CREDIT.matcher(text).lookingAt();
  }

  /** Two sentences or more. */
  private static boolean isProse(String text) {
    int stops = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '。'
          || (c == '.' || c == '!' || c == '?')
              && (i + 1 == text.length() || text.charAt(i + 1) == ' ')) {
        stops++;
      }
    }
    return stops >= 2;
  }

  private static boolean isBeforeText(String text, String looseTitle, TextWriter.Paragraph p) {
    if (!looseTitle.isEmpty() && text.length() < 300) {
      String loose = Names.loose(text);
      if (loose.equals(looseTitle) || p.box().is("h1")) {
        return true;
      }
    }
    return text.length() <= 140
        && !text.endsWith(".")
        && !text.endsWith("。")
        && DATE_LINE.matcher(text).matches();
  }
}
