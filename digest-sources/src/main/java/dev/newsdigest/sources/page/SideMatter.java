package dev.newsdigest.sources.page;

import java.util.List;

/**
 * What stands inside an article's box without being the article: captions, share bars, newsletter
 * forms, teasers of other articles, author's notes, advertisements. Known by what their class names
 * and ids say; never a box that holds a large part of the article, whatever its name.
 */
final class SideMatter {

  /** Never the article, at any length short of {@link #LARGE_SHARE}. */
  private static final List<String> NAMED =
      List.of(
          "newsletter",
          "subscribe",
          "subscription",
          "signup",
          "sign-up",
          "related",
          "recommend",
          "readmore",
          "read-more",
          "read_more",
          "more-stories",
          "morestories",
          "more-news",
          "most-read",
          "mostread",
          "most-popular",
          "trending",
          "promo",
          "sponsor",
          "advert",
          "outbrain",
          "taboola",
          "socials",
          "social-",
          "-social",
          "social_",
          "_social",
          "sharing",
          "sharebar",
          "share-b",
          "sharelink",
          "addthis",
          "addtoany",
          "sharedaddy",
          "jp-relatedposts",
          "disqus",
          "author-bio",
          "author-box",
          "authorbox",
          "author_box",
          "authorbio",
          "about-author",
          "about-the-author",
          "abouttheauthor",
          "author-desc",
          "author-profile",
          "author-card",
          "breadcrumb",
          "pagination",
          "copyright",
          "taglist",
          "tag-list",
          "post-tags",
          "article-tags",
          "tags-",
          "tagcloud",
          "toolbar",
          "tooltip",
          "popup",
          "popover",
          "rollover",
          "paywall",
          "cookie",
          "consent",
          "gdpr",
          "post-nav",
          "post_nav",
          "postnav",
          "next-prev",
          "prev-next",
          "see-also",
          "seealso",
          "you-may",
          "also-like",
          "alsolike",
          "read-next",
          "readnext",
          "upnext",
          "up-next",
          "crosslink",
          "cross-link",
          "internal-link",
          "comments",
          "comment-",
          "respond",
          "reply",
          "donat",
          "fundrais",
          "screen-reader",
          "sr-only",
          "visually-hidden",
          "visuallyhidden",
          "noprint",
          "no-print",
          "print-only",
          "feedback",
          "rating",
          "reaction",
          "emoji-",
          "teaser-list",
          "sidebar",
          "article-footer",
          "articlefooter",
          "print-link",
          "app-download",
          "appdownload",
          "qrcode",
          "qr-code");

  /** Captions and credits: short prose under pictures. */
  private static final List<String> CAPTIONS =
      List.of(
          "caption",
          "credit",
          "image-desc",
          "img-desc",
          "photo-desc",
          "bildunterschrift",
          "imagetext",
          "legende",
          "copyright");

  /** Lines about the article rather than of it; dropped while short. */
  private static final List<String> LINES =
      List.of(
          "byline",
          "dateline",
          "timestamp",
          "pubdate",
          "pub-date",
          "publish-date",
          "post-meta",
          "entry-meta",
          "article-meta",
          "postmeta",
          "meta-info",
          "post-info",
          "article-info",
          "entry-info",
          "post-date",
          "article-date",
          "entry-date",
          "postdate",
          "author-name",
          "byauthor",
          "posted-on",
          "reading-time",
          "read-time",
          "readtime",
          "views",
          "print",
          "share",
          "gallery",
          "slideshow",
          "carousel",
          "slider",
          "widget",
          "banner",
          "player",
          "video-");

  private static final double LARGE_SHARE = 0.35;
  private static final int SHORT = 300;

  private SideMatter() {}

  /** Whether this box inside {@code content} is side matter. */
  static boolean isIn(Box box, Box content) {
    if (box.isText() || box.length == 0) {
      return false;
    }
    if (box.length > content.length * LARGE_SHARE) {
      return false;
    }
    if (box.is("figcaption", "caption")) {
      return true;
    }
    if (box.is("figure")) {
      return box.count("blockquote", "table", "pre", "code") == 0 && box.length < 1500;
    }
    if (box.is("footer", "aside")) {
      return true;
    }
    if (box.marks.isEmpty() || box.is("body", "article", "main")) {
      return false;
    }
    if (Marks.hasAny(box.marks, NAMED)
        || Marks.Words.has(box.marks, "ad", "ads", "share", "tags", "toc", "bio")) {
      return !box.is("a", "span", "em", "strong", "b", "i")
          || box.parent == null
          || !box.parent.is("p")
          || Marks.hasAny(box.marks, INLINE);
    }
    if (Marks.hasAny(box.marks, CAPTIONS)) {
      return box.length < 1000;
    }
    return box.length < SHORT
        && (Marks.hasAny(box.marks, LINES)
            || Marks.Words.has(box.marks, "author", "date", "time", "meta"))
        && !box.is("a", "span", "em", "strong", "b", "i");
  }

  /** Side matter even as a part of a sentence. */
  private static final List<String> INLINE =
      List.of(
          "tooltip",
          "popup",
          "popover",
          "rollover",
          "sr-only",
          "screen-reader",
          "visually-hidden",
          "visuallyhidden",
          "noprint",
          "print-only");
}
