package dev.newsdigest.core.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the headline proper: without the outlet, the byline and the column's name that feeds and
 * link lists write around it. Stateless; linear in the first thousand letters.
 */
public final class Headlines {

  /** "(Jane Doe/Daily Courier)" or, after a long headline, "(Courier)": an aggregator's credit. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "\\s*[(（][^()（）]{1,80}[/／][^()（）]{1,60}[)）]\\s*$"
              + "|(?<=.{80})\\s[(（]\\p{Lu}[\\w.&'’ -]{1,40}[)）]\\s*$");

  /** "… - Daily Courier", "… | Daily Courier", "…_某某网". */
  private static final Pattern OUTLET =
      Pattern.compile("(?:\\s+[-–—|·]\\s+|[|｜_])[^-–—|｜_:：,，。?？!！0-9]{2,32}$");

  /** "独家｜", "Exclusive: ", "Breaking - ". */
  private static final Pattern COLUMN =
      Pattern.compile(
          "^\\s*(?:[^|｜:：\\s]{0,10}(?:独家|快讯|早报|晚报|首发|专访|观察|最前线|氪)[^|｜:：\\s]{0,4}\\s*[|｜丨:：]"
              + "|独家\\s+|(?i:exclusive|breaking|update|watch|report|sources?|scoop|opinion|show hn|ask hn|tell hn)\\s*[:|–-]\\s+)");

  /** What comes after is no headline any more. */
  private static final int LONGEST = 1_000;

  private Headlines() {}

  /**
   * Returns the span of a title that says what happened; the whole of it where trimming would leave
   * little, and of an endless title its first thousand letters.
   */
  public static TextSpan proper(String title) {
    if (title.length() > LONGEST) {
      return new TextSpan(0, LONGEST);
    }
    int start = 0;
    int end = title.length();
    Matcher column = COLUMN.matcher(title);
    if (column.find()) {
      start = column.end();
    }
    Matcher credit = CREDIT.matcher(title);
    if (credit.find()) {
      end = credit.start();
    }
    Matcher outlet = OUTLET.matcher(title).region(start, end);
    if (outlet.find() && outlet.start() - start >= 12) {
      end = outlet.start();
    }
    return end - start >= 6 ? new TextSpan(start, end) : new TextSpan(0, title.length());
  }
}
