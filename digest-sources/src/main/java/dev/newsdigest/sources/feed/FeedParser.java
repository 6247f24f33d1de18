package dev.newsdigest.sources.feed;

import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.failure.StageFailure;
import dev.newsdigest.core.source.SourceResult;
import dev.newsdigest.core.source.SourceWarning;
import dev.newsdigest.sources.feed.BoundedXml.NotWellFormedException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jdom2.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads feeds of every format in use, as leniently as a reader can be who must not invent: the
 * charset is found, broken XML is repaired or its whole items saved, links are made absolute, dates
 * are right or absent, texts are plain. Never throws for what a document contains: see {@link
 * FeedParseResult}. Stateless and thread-safe; one instance serves any number of threads.
 *
 * <pre>{@code
 * FeedParseResult result =
 *     FeedParser.create().parse(FeedDocument.ofBytes(bytes).url(address).contentType(type).build());
 * }</pre>
 *
 * <p>Bounds: 10 Mi characters, 100,000 elements and attributes (40,000 where the document is
 * broken) and 2,000 items a document (the newest are kept), nesting of 200, 1 Mi characters of HTML
 * an item. Cost: linear in the size of the document within these bounds; at most about 64 MiB of
 * memory.
 */
public final class FeedParser {

  /** Most items kept of one document. */
  public static final int MAX_ITEMS = 2_000;

  private static final int MAX_CHARS = 10 << 20;

  private FeedParser() {}

  public static FeedParser create() {
    return new FeedParser();
  }

  /** Reads one document. */
  public FeedParseResult parse(FeedDocument document) {
    Warnings warnings = new Warnings();
    try {
      return new FeedParseResult.Parsed(read(document, warnings));
    } catch (RefusedException e) {
      return e.toResult();
    }
  }

  /**
   * Reads one document as articles of an outlet: items without address or any text are left out,
   * over-long texts cut, dates ahead of the clock clamped, each with a warning.
   *
   * @param now the clock, against dates in the future
   * @return articles, or a failure whose code is a {@link FeedErrorCode}
   */
  public SourceResult articles(FeedDocument document, Source source, Instant now) {
    return articles(parse(document), source, now);
  }

  static SourceResult articles(FeedParseResult parsed, Source source, Instant now) {
    if (parsed instanceof FeedParseResult.Refused refused) {
      return SourceResult.failed(
          new StageFailure(
              "source", refused.code().name(), source.name(), refused.explanation(), false));
    }
    ParsedFeed feed = ((FeedParseResult.Parsed) parsed).value();
    FeedArticles.Mapped mapped = FeedArticles.map(feed, source, now);
    List<SourceWarning> warnings = new ArrayList<>(feed.warnings());
    warnings.addAll(mapped.warnings().toList());
    return new SourceResult.Delivered(
        mapped.articles(),
        new SourceResult.Details(warnings, 0, 0, feed.charset().map(Charset::name).orElse(null)));
  }

  private static ParsedFeed read(FeedDocument document, Warnings warnings) throws RefusedException {
    ParsedFeed.Builder feed = new ParsedFeed.Builder();
    byte[] bytes = document.bytes();
    String text;
    if (bytes == null) {
      text = Objects.requireNonNull(document.text());
    } else {
      FeedDecoder.Decoded decoded = decode(bytes, document, warnings);
      text = decoded.text();
      feed.charset = decoded.charset();
    }
    if (text.length() > MAX_CHARS) {
      throw new RefusedException(FeedErrorCode.LIMIT, "more than " + MAX_CHARS + " characters");
    }
    if (startsWithBrace(text)) {
      JsonFeedReader.read(text, document, warnings, feed);
    } else {
      TreeReader.read(tree(text, document, warnings), document, warnings, feed);
    }
    feed.warnings.addAll(warnings.toList());
    return feed.build();
  }

  private static FeedDecoder.Decoded decode(byte[] bytes, FeedDocument document, Warnings warnings)
      throws RefusedException {
    if (bytes.length > 4 * MAX_CHARS) {
      throw new RefusedException(FeedErrorCode.LIMIT, "more than " + MAX_CHARS + " characters");
    }
    return FeedDecoder.decode(bytes, document.header("Content-Type").orElse(null), warnings);
  }

  private static boolean startsWithBrace(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && c != '\uFEFF') {
        return c == '{';
      }
    }
    return false;
  }

  private static Document tree(String text, FeedDocument document, Warnings warnings)
      throws RefusedException {
    if (HtmlPage.isLikely(text)) {
      throw new RefusedException(
          FeedErrorCode.NOT_A_FEED,
          "an HTML page, no feed",
          HtmlPage.feedsOf(text, Links.documentBase(document)));
    }
    StringBuilder xml = XmlCleaner.clean(text, warnings);
    if (xml.indexOf("<") < 0) {
      throw new RefusedException(FeedErrorCode.NOT_A_FEED, "no markup in it");
    }
    Document tree = tree(xml, warnings);
    if (tree == null || !TreeReader.isFeed(tree.getRootElement())) {
      throw new RefusedException(FeedErrorCode.NOT_A_FEED, "XML of another kind, or none");
    }
    return tree;
  }

  private static @Nullable Document tree(StringBuilder xml, Warnings warnings)
      throws RefusedException {
    try {
      return BoundedXml.parse(new BuilderReader(xml), warnings);
    } catch (NotWellFormedException e) {
      return mended(xml, warnings);
    }
  }

  private static @Nullable Document mended(StringBuilder xml, Warnings warnings)
      throws RefusedException {
    if (Namespaces.declareMissing(xml)) {
      try {
        Document tree = BoundedXml.parse(new BuilderReader(xml), warnings);
        warnings.add("UNDECLARED_PREFIX", "a namespace prefix was never declared");
        return tree;
      } catch (NotWellFormedException again) {
        // More is broken than that.
      }
    }
    Document tree = RescueParser.parse(xml, warnings);
    warnings.add("RESCUED", "not well-formed, whole items were saved");
    return tree;
  }
}
