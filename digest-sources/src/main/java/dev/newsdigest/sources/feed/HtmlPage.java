package dev.newsdigest.sources.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** HTML that came where a feed was expected, and the feeds it names. */
final class HtmlPage {

  /** A page may start with a licence of some length. */
  private static final int HEAD = 10_000;

  private static final int MAX_CHARS = 1 << 20;
  private static final Pattern START =
      Pattern.compile("(?i)<(?:!doctype\\s+html|html|head|body)\\b");
  private static final Set<String> TYPES =
      Set.of(
          "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml",
          "application/feed+json",
          "application/json");

  private HtmlPage() {}

  /** Whether the first thing after blanks, comments and an XML prolog is HTML's. */
  static boolean isLikely(String text) {
    int at = 0;
    while (at < HEAD && at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || c == '\uFEFF') {
        at++;
      } else if (text.startsWith("<!--", at)) {
        at = after("-->", text, at);
      } else if (text.startsWith("<?xml", at)) {
        at = after(">", text, at);
      } else {
        break;
      }
    }
    int end = Math.min(text.length(), at + 40);
    return at < end && START.matcher(text).region(at, end).lookingAt();
  }

  private static int after(String end, String text, int from) {
    int stop = text.indexOf(end, from);
    return stop < 0 ? text.length() : stop + end.length();
  }

  /** Feeds the page names with {@code link rel=alternate}, in its order, absolute ones only. */
  static List<URI> feedsOf(String html, @Nullable String base) {
    String head = html.length() > MAX_CHARS ? html.substring(0, MAX_CHARS) : html;
    List<URI> found = new ArrayList<>();
    for (Element link :
        Jsoup.parse(head, base == null ? "" : base).select("link[rel~=(?i)alternate][href]")) {
      String type = link.attr("type").strip().toLowerCase(Locale.ROOT);
      String url = link.absUrl("href");
      if (TYPES.contains(type) && url.startsWith("http")) {
        try {
          found.add(URI.create(url));
        } catch (IllegalArgumentException e) {
          continue; // An address that is none is of no use to anybody.
        }
      }
    }
    return found.stream().distinct().toList();
  }
}
