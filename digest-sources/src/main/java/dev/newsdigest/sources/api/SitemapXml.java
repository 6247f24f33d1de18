package dev.newsdigest.sources.api;

import dev.newsdigest.sources.http.FetchResult.Fetched;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Sitemaps as XML: jsoup's XML parser knows no entities of the document's own and no network. The
 * tree grows while the bytes are read and ends at a bound, with a warning; an entry that the bound
 * cut in two is left out. A news sitemap has at most 1,000 addresses by Google's rules.
 */
final class SitemapXml {

  /** Elements and attributes. */
  private static final int MAX_NODES = 50_000;

  /** Entries lie three deep, or four with their images. */
  private static final int MAX_DEPTH = 16;

  /** As far as jsoup looks for a declaration. */
  private static final int HEAD = 4_096;

  private SitemapXml() {}

  static Document parse(Fetched fetched, Call call) throws UnreadableException {
    Document root;
    try {
      root = read(fetched, call);
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new UnreadableException("MALFORMED", "the sitemap cannot be read", false);
    }
    if (root.selectFirst("urlset, sitemapindex") == null) {
      throw new UnreadableException("NOT_A_SITEMAP", "neither urlset nor sitemapindex", false);
    }
    return root;
  }

  private static Document read(Fetched fetched, Call call) throws IOException {
    String base = fetched.finalUrl().toString();
    Charset charset = charset(fetched);
    try (SitemapBytes bytes = new SitemapBytes(open(fetched));
        StreamParser parser = new StreamParser(Parser.xmlParser().setMaxDepth(MAX_DEPTH))) {
      parser.parse(new InputStreamReader(bytes, charset), base);
      Iterator<Element> elements = parser.iterator();
      int nodes = 0;
      while (nodes <= MAX_NODES && elements.hasNext()) {
        nodes += 1 + elements.next().attributesSize();
      }
      Document root = parser.document();
      if (nodes > MAX_NODES || bytes.isCut()) {
        call.warn("ITEMS_DROPPED", "more than any news sitemap has, the rest was left out");
        Element last = root.select("urlset > url, sitemapindex > sitemap").last();
        if (last != null) {
          last.remove();
        }
      }
      return root;
    }
  }

  /** Returns the charset of a byte order mark, of the header, or of the declaration. */
  private static Charset charset(Fetched fetched) throws IOException {
    try (InputStream in = open(fetched)) {
      Document head =
          Jsoup.parse(
              new ByteArrayInputStream(in.readNBytes(HEAD)),
              fetched.charset().map(Charset::name).orElse(null),
              "",
              Parser.xmlParser());
      return head.charset();
    }
  }

  private static InputStream open(Fetched fetched) throws IOException {
    byte[] bytes = fetched.bytes();
    boolean packed = bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    InputStream in = new ByteArrayInputStream(bytes);
    return packed ? new GZIPInputStream(in) : in;
  }
}
