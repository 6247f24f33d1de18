package dev.newsdigest.sources.page;

import org.jspecify.annotations.Nullable;

/**
 * What stands inside an article's box without being the article: captions, share bars, newsletter
 * forms, teasers of other articles, author's notes, advertisements. Known by what their class names
 * and ids say; never a box that holds a large part of the article, whatever its name.
 */
final class SideMatter {

  /** Never the article, at any length short of {@link #LARGE_SHARE}. */
  private static final WordList NAMED =
      WordList.of(
          """
          newsletter nlbox nl-box subscribe subscription signup sign-up paywall donat fundrais
          related recommend similar readmore read-more read_more more-stories morestories more-news
          most-read mostread most-popular trending see-also seealso you-may also-like alsolike
          read-next readnext upnext up-next next-article nextarticle crosslink cross-link
          internal-link linkbox linklist link-list download-list teaser-list post-nav post_nav
          postnav next-prev prev-next breadcrumb pagination navbox navframe catlinks editsection
          promo sponsor advert outbrain taboola
          socials social- -social social_ _social sharing sharebar share-b sharelink addthis
          addtoany sharedaddy disqus comments comment-list comment-form commentlist respond reply
          community- reaction emoji- rating feedback -notice
          author-bio author-box authorbox author_box authorbio about-author about-the-author
          abouttheauthor author-desc author-profile author-card
          taglist tag-list tag-links post-tags article-tags tags- tagcloud
          toolbar tooltip popup popover rollover cookie consent gdpr screen-reader sr-only
          visually-hidden visuallyhidden noprint no-print print-only print-link copyright sidebar
          article-footer articlefooter app-download appdownload qrcode qr-code
          """);

  /** Captions and credits: short prose under pictures. */
  private static final WordList CAPTIONS =
      WordList.of(
          """
          caption credit image-desc imagedesc img-desc picture-desc photo-desc img-author image-text
          imagetext photo-info pic-info pictext photographer imgtop bildtext bildunterschrift
          legende
          """);

  /** Lines about the article rather than of it; dropped while short. */
  private static final WordList LINES =
      WordList.of(
          """
          byline dateline timestamp pubdate pub-date publish-date post-meta entry-meta article-meta
          postmeta meta-info post-info article-info entry-info post-date article-date entry-date
          postdate author-name byauthor posted-on reading-time read-time readtime views print share
          gallery slideshow carousel slider widget banner player video-
          """);

  /** Side matter even as a part of a sentence. */
  private static final WordList INLINE =
      WordList.of(
          """
          tooltip popup popover rollover sr-only screen-reader visually-hidden visuallyhidden noprint
          print-only
          """);

  private static final double LARGE_SHARE = 0.35;
  private static final int SHORT = 300;
  private static final int LONG = 1500;

  private SideMatter() {}

  /** Whether this box inside {@code content} is side matter. */
  static boolean isIn(Box box, Box content) {
    if (box.isText() || box.length == 0 || box.length > content.length * LARGE_SHARE) {
      return false;
    }
    if (box.is("figcaption", "caption", "footer", "aside")) {
      return true;
    }
    if (box.is("figure")) {
      return box.count("blockquote", "table", "pre", "code") == 0 && box.length < LONG;
    }
    if (box.is("article")) {
      // Another article inside this one: a teaser, or a page that runs on into the next.
      return content.prose - box.prose > 400 && hasLinkedHeading(box);
    }
    if (box.marks.isEmpty() || box.is("body", "main", "blockquote")) {
      return false;
    }
    // A quotation inside is an embedded post of a social network.
    return isNamed(box) && (box.length >= LONG || box.quotes == 0);
  }

  private static boolean hasLinkedHeading(Box box) {
    for (Box b : box.below()) {
      if (Tags.isHeading(b.tag) && (b.linkDensity() > 0.8 || b.hasAncestor("a"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(Box box) {
    boolean inline = box.is("a", "span", "em", "strong", "b", "i", "font");
    if (NAMED.anyIn(box.marks)
        || Marks.Words.has(box.marks, "ad", "ads", "share", "tags", "toc", "bio")) {
      return !inline
          || box.parent == null
          || !box.parent.is("p", "li", "blockquote")
          || box.length > SHORT / 4 && INLINE.anyIn(box.marks);
    }
    if (CAPTIONS.anyIn(box.marks)) {
      return box.length < 1000;
    }
    return box.length < SHORT
        && !inline
        && (LINES.anyIn(box.marks) || Marks.Words.has(box.marks, "author", "date", "time", "meta"));
  }

  /** The name that a pop-up inside a sentence hangs on; null where the box has none. */
  static @Nullable Box nameIn(Box box) {
    Box first = box.is("span") && !box.children.isEmpty() ? box.children.get(0) : null;
    return first != null && first.is("a") && first.length < SHORT / 4 ? first : null;
  }
}
