package dev.newsdigest.sources.page;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** When the page was published: what it states for machines, then what it shows near the title. */
final class PublishedDate {

  private static final Pattern IN_ADDRESS =
      Pattern.compile("(?<!\\d)(20\\d\\d)[-/]?(0?[1-9]|1[0-2])[-/]?(0[1-9]|[12]\\d|3[01])(?!\\d)");

  private static final int MARKUP_RANKS = 4;

  /** Elements before and after the headline among which its date stands. */
  private static final int ABOVE = 15;

  private static final int BELOW = 60;

  /** Names of elements that show a date, the surest first. */
  private static final String[] NAMED = {
    "publish", "pubtime", "date", "time", "meta", "info", "source", "byline"
  };

  private final Document document;
  private final PageIndex index;
  private final Surroundings surroundings;
  private final PageDates dates;
  private final PageIndex.@Nullable Sign headline;

  PublishedDate(
      Document document,
      PageIndex index,
      Surroundings surroundings,
      PageDates dates,
      String title) {
    this.index = index;
    this.document = document;
    this.headline = index.headline(title);
    this.surroundings = surroundings;
    this.dates = dates;
  }

  @Nullable OffsetDateTime find(MetaTags meta, JsonLd jsonLd, @Nullable URI url) {
    OffsetDateTime date = dates.first(jsonLd.datePublished());
    if (date == null) {
      date = inMeta(meta);
    }
    if (date == null) {
      date = inMarkup(0, 0, false);
    }
    if (date == null) {
      date = inMarkup(1, MARKUP_RANKS - 1, true);
    }
    if (date == null) {
      date = shownByHeadline();
    }
    if (date == null && url != null) {
      date = inAddress(url);
    }
    if (date == null) {
      date = inNames(false);
    }
    return date != null ? date : new DateLines(dates).find(document.body(), headline);
  }

  /** What is shown by the headline, to the minute where markup elsewhere tells that of its day. */
  private @Nullable OffsetDateTime shownByHeadline() {
    OffsetDateTime shown = inNames(true);
    OffsetDateTime marked = inMarkup(1, MARKUP_RANKS - 1, false);
    boolean sameDay =
        shown != null && marked != null && shown.toLocalDate().equals(marked.toLocalDate());
    return shown == null || sameDay ? marked : shown;
  }

  private @Nullable OffsetDateTime inMeta(MetaTags meta) {
    for (String name :
        new String[] {
          "article.published_time",
          "og.article.published_time",
          "og.published_time",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "publishdate",
          "pubdate",
          "publish_date",
          "publish-date",
          "publication_date",
          "publication-date",
          "published_time",
          "published_at",
          "article.published",
          "rnews.datepublished",
          "originalpublicationdate",
          "citation_publication_date",
          "citation_online_date",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date.created",
          "dc.date",
          "dcterms.date",
          "dc.created",
          "dcterm.created",
          "article_date_original",
          "article.create_at",
          "weibo.article.create_at",
          "bytedance.published_time",
          "cxenseparse.recs.publishtime",
          "date",
          "datecreated",
          "created",
          "creation_date"
        }) {
      String value = meta.first(name);
      OffsetDateTime date = value == null ? null : dates.first(value);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  /** Whether it stands where layouts put the date: just above the headline or soon after. */
  private boolean isByHeadline(PageIndex.Sign sign) {
    return headline != null
        && sign.place() > headline.place() - ABOVE
        && sign.place() < headline.place() + BELOW;
  }

  private @Nullable OffsetDateTime inMarkup(int from, int to, boolean byHeadline) {
    for (int rank = from; rank <= to; rank++) {
      for (PageIndex.Sign sign : index.dates()) {
        Element e = sign.element();
        if (rank(sign) != rank
            || byHeadline && !isByHeadline(sign)
            || surroundings.isElsewhere(e)) {
          continue;
        }
        OffsetDateTime date = null;
        for (String attribute : new String[] {"datetime", "content", "title"}) {
          if (date == null && !e.attr(attribute).isEmpty()) {
            date = dates.first(e.attr(attribute));
          }
        }
        date = date == null ? dates.first(e.text()) : date;
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }

  private static int rank(PageIndex.Sign sign) {
    Element e = sign.element();
    String property = e.attr("itemprop");
    boolean time = e.normalName().equals("time");
    if (property.contains("datePublished")) {
      return 0;
    }
    if (time && e.hasAttr("pubdate") || e.hasClass("published") && e.hasAttr("title")) {
      return 1;
    }
    if (time && e.hasAttr("datetime") && !property.contains("dateModified")) {
      return 2;
    }
    return property.contains("dateCreated") ? 3 : MARKUP_RANKS;
  }

  private @Nullable OffsetDateTime inAddress(URI url) {
    String path = url.getPath() == null ? "" : url.getPath();
    Matcher m = IN_ADDRESS.matcher(path);
    return m.find() ? dates.first(m.group(1) + "-" + m.group(2) + "-" + m.group(3)) : null;
  }

  /** The first date shown in an element named for a date. */
  private @Nullable OffsetDateTime inNames(boolean byHeadline) {
    for (String word : NAMED) {
      for (PageIndex.Sign sign : index.dates()) {
        Element e = sign.element();
        if (sign.has(word)
            && (!byHeadline || isByHeadline(sign))
            && !e.normalName().equals("body")
            && e.childNodeSize() < 20
            && !surroundings.isElsewhere(e)) {
          String text = e.text();
          OffsetDateTime date = text.length() <= 200 ? dates.first(text) : null;
          if (date != null) {
            return date;
          }
        }
      }
    }
    return null;
  }
}
