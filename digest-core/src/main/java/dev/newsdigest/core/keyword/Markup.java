package dev.newsdigest.core.keyword;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where remains of HTML stand in a text: tags with their attributes, scripts, character references,
 * and bare web addresses. A text that came through a careless feed or a plain-text copy of a page
 * may still hold them.
 */
final class Markup {

  /** Longer attributes are no longer looked for: a lone angle bracket must not cost the text. */
  private static final String ATTRIBUTES = "(?:\\s[^<>]{0,500})?/?>";

  private static final Pattern REMAINS =
      Pattern.compile(
          "<(script|style)\\b[^<>]{0,500}>.*?(?:</\\1\\s*>|\\z)"
              + "|</?(?:a|abbr|b|blockquote|body|br|code|div|em|figcaption|figure|font|h[1-6]|head"
              + "|hr|html|i|iframe|img|li|link|meta|ol|p|pre|section|span|strong|style|script|sub|sup"
              + "|table|tbody|td|th|tr|u|ul|video)"
              + ATTRIBUTES
              + "|&(?:#\\d{1,6}|#x[0-9a-f]{1,5}|nbsp|amp|quot|apos|[lg]t|copy|reg|trade|[mn]dash"
              + "|hellip|[lr][sda]quo|bull|middot|euro|pound|yen|times|deg"
              + "|[a-z](?:acute|grave|uml|circ|tilde|cedil));",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Words of markup that stand in no sentence, written as markup writes them. */
  private static final Set<String> WORDS =
      Set.of(
          ("nbsp amp quot apos mdash ndash hellip lsquo rsquo ldquo rdquo href src div var onclick"
                  + " nofollow noopener noreferrer colspan rowspan tbody")
              .split(" "));

  private static final int LONGEST_WORD = 10;

  private final BitSet places = new BitSet();
  private final String text;

  Markup(String text) {
    this.text = text;
    if (text.indexOf('<') >= 0 || text.indexOf('&') >= 0) {
      Matcher matcher = REMAINS.matcher(text);
      while (matcher.find()) {
        places.set(matcher.start(), matcher.end());
      }
    }
  }

  /** Whether a token is markup: it stands in remains or is a word nothing but markup has. */
  boolean holds(int start, int end) {
    char first = text.charAt(start);
    return places.get(start)
        || first >= 'a'
            && first <= 'z'
            && (text.startsWith("www.", start)
                || end - start <= LONGEST_WORD && WORDS.contains(text.substring(start, end)));
  }
}
