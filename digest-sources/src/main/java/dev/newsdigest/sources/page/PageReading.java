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

  /** A body shorter than this part of what JSON-LD states is not the whole of it. */
  private static final double OF_STATED = 0.5;

  private PageReading() {}

  private static int length(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(TextWriter::weigh).sum();
  }

  static PageExtraction of(Document document, @Nullable URI url, List<SourceWarning> warnings) {
    PageIndex index = new PageIndex();
    MainText mainText = MainText.of(document, index);
    String tab = tabTitle(document);
    MetaTags meta = MetaTags.of(index.metas());
    JsonLd jsonLd = JsonLd.of(index.scripts(), tab);
    String siteName = meta.first("og.site_name");
    siteName = siteName != null ? siteName : jsonLd.siteName();
    siteName = siteName != null ? siteName : meta.first("application-name");
    URI canonical = canonicalUrl(index, meta);
    URI address = url != null ? url : canonical;
    String title = Titles.choose(index, tab, meta, jsonLd, siteName, address);

    Surroundings surroundings = new Surroundings(document, index.headings());
    List<String> authors =
        new Bylines(index, surroundings, siteName, tab.replace(title, " ")).find(meta, jsonLd);
    String description = meta.first("og.description", "description", "twitter.description");
    MainText.Found found = mainText.find(title, description, authors);
    List<String> paragraphs = found.paragraphs();
    List<String> stated = jsonLd.bodyParagraphs();
    if (length(paragraphs) < OF_STATED * length(stated)) {
      paragraphs = stated;
      warnings.add(
          new SourceWarning("TEXT_FROM_METADATA", "the page's JSON-LD says more than its body"));
    }
    boolean statedArticle = jsonLd.isArticle() || "article".equals(meta.first("og.type"));
    String fault = ArticleTest.fault(title, paragraphs, found.evidence(), statedArticle);
    if (!fault.isEmpty()) {
      return new PageExtraction.Failed(PageExtraction.Code.NOT_AN_ARTICLE, fault);
    }
    String text = String.join("\n\n", paragraphs);
    Language language = PageLanguage.of(document, meta, text);
    PageDates dates =
        new PageDates(
            language.equals(Language.ZH_HANS) ? CHINA : ZoneOffset.UTC, isAmerican(document, meta));
    return new PageExtraction.Extracted(
        new ExtractedPage.Builder(title, text)
            .published(
                new PublishedDate(document, index, surroundings, dates, title)
                    .find(meta, jsonLd, address))
            .authors(authors)
            .language(language)
            .canonicalUrl(canonical)
            .siteName(siteName)
            .warnings(warnings)
            .build());
  }

  /**
   * As browsers do, also from the body: text before the title, such as a warning, ends the head.
   */
  private static String tabTitle(Document document) {
    String title = document.title();
    Element late = title.isEmpty() ? document.selectFirst("title:not(svg *)") : null;
    return late == null ? title : Whitespace.collapse(late.text());
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
      String href = link.attr("href").strip();
      String resolved = Headings.isAbsolute(href) ? href : link.absUrl("href");
      URI uri = web(resolved.isEmpty() ? href : resolved);
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
