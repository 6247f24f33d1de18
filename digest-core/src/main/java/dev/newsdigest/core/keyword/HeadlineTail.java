package dev.newsdigest.core.keyword;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The end of a headline that names who reports, not what is reported. */
final class HeadlineTail {

  /** {@code … (Jane Doe/Example Times)}, as link lists write it. */
  private static final Pattern CREDIT = Pattern.compile("\\(([^()/]{2,60}/)?[^()/]{2,60}\\)$");

  /** {@code … - Example Times}, as news searches write it. */
  private static final Pattern OUTLET = Pattern.compile(" [-|\u2013] [^-|\u2013]{2,40}$");

  private static final int LONGEST = 130;

  private HeadlineTail() {}

  /** Where the tail begins; the text's length where it has none. */
  static int start(String headline) {
    String text = headline.stripTrailing();
    int from = Math.max(0, text.length() - LONGEST);
    Matcher credit = CREDIT.matcher(text).region(from, text.length());
    if (credit.find()) {
      return credit.start();
    }
    Matcher outlet = OUTLET.matcher(text).region(from, text.length());
    return outlet.find() ? outlet.start() : text.length();
  }
}
