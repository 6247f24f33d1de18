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

  private static final int HEAD = 2_000;
  private static final int MAX_CHARS = 1 << 20;
  private static final Pattern START =
      Pattern.compile(
          "(?is)\\A[\\s\\uFEFF]*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*(?:<!doctype\\s+html\\b|<html\\b|<head\\b|<body\\b).*");
  private static final Set<String> TYPES =
      Set.of(
          "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml",
          "application/feed+json",
          "application/json");

  private HtmlPage() {}

  static boolean isLikely(String text) {
    return START.matcher(text.substring(0, Math.min(HEAD, text.length()))).matches();
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
