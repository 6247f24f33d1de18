package dev.newsdigest.sources.page;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.source.SourceWarning;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One page from parsed document to result, step by step. */
final class PageReading {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private PageReading() {}

  static PageExtraction of(Document document, @Nullable URI url, List<SourceWarning> warnings) {
    PageIndex index = PageIndex.in(document);
    String tab = document.title();
    MetaTags meta = MetaTags.of(index.metas());
    JsonLd jsonLd = JsonLd.of(index.scripts(), tab);
    String siteName = meta.first("og.site_name");
    siteName = siteName != null ? siteName : jsonLd.siteName();
    siteName = siteName != null ? siteName : meta.first("application-name");
    URI canonical = canonicalUrl(index, meta);
    URI address = url != null ? url : canonical;
    String title = Titles.choose(index, tab, meta, jsonLd, siteName, address);

    Surroundings surroundings = new Surroundings(document, index.headings());
    List<String> authors = new Bylines(document, index, surroundings, siteName).find(meta, jsonLd);
    String description = meta.first("og.description", "description", "twitter.description");
    String text =
        String.join("\n\n", new MainText(document, index, title, description, authors).find());
    if (text.isBlank()) {
      return new PageExtraction.Failed(
          PageExtraction.Code.NOT_AN_ARTICLE, "no running text on the page");
    }
    Language language = PageLanguage.of(document, meta, text);
    PageDates dates =
        new PageDates(
            language.equals(Language.ZH_HANS) ? CHINA : ZoneOffset.UTC, isAmerican(document, meta));
    return new PageExtraction.Extracted(
        new ExtractedPage.Builder(title, text)
            .published(
                new PublishedDate(document, index, surroundings, dates).find(meta, jsonLd, address))
            .authors(authors)
            .language(language)
            .canonicalUrl(canonical)
            .siteName(siteName)
            .warnings(warnings)
            .build());
  }

  private static boolean isAmerican(Document document, MetaTags meta) {
    String locale = meta.first("og.locale");
    String tag =
        (document.body().parent() == null ? "" : document.body().parent().attr("lang"))
            + " "
            + locale;
    String lower = tag.toLowerCase(Locale.ROOT);
    return lower.contains("en-us") || lower.contains("en_us") || lower.startsWith("en ");
  }

  private static @Nullable URI canonicalUrl(PageIndex index, MetaTags meta) {
    for (Element link : index.canonicalLinks()) {
      String resolved = link.absUrl("href");
      URI uri = web(resolved.isEmpty() ? link.attr("href") : resolved);
      if (uri != null) {
        return uri;
      }
    }
    String stated = meta.first("og.url");
    return stated == null ? null : web(stated);
  }

  private static @Nullable URI web(String address) {
    try {
      URI uri = new URI(address.strip());
      String scheme = uri.getScheme();
      boolean isWeb = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
      return isWeb && uri.getHost() != null ? uri : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
