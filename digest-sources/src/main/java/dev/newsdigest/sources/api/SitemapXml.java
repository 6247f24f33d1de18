package dev.newsdigest.sources.api;

import dev.newsdigest.sources.http.FetchResult.Fetched;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Sitemaps as XML: jsoup's XML parser knows no entities of the document's own and no network. */
final class SitemapXml {

  /** A sitemap has at most 50 MB by its protocol; news sitemaps are far below this. */
  private static final int MAX = 20 << 20;

  private SitemapXml() {}

  static Document parse(Fetched fetched) throws UnreadableException {
    byte[] bytes = fetched.bytes();
    if (bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b) {
      bytes = inflate(bytes);
    }
    try {
      String charset = fetched.charset().map(c -> c.name()).orElse(null);
      Document root =
          Jsoup.parse(
              new ByteArrayInputStream(bytes),
              charset,
              fetched.finalUrl().toString(),
              Parser.xmlParser());
      if (root.selectFirst("urlset, sitemapindex") == null) {
        throw new UnreadableException("NOT_A_SITEMAP", "neither urlset nor sitemapindex", false);
      }
      return root;
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableException("MALFORMED", "the sitemap cannot be read", false);
    }
  }

  private static byte[] inflate(byte[] bytes) throws UnreadableException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] out = in.readNBytes(MAX + 1);
      if (out.length > MAX) {
        throw new UnreadableException("TOO_LARGE", "the sitemap unpacks to over " + MAX, false);
      }
      return out;
    } catch (IOException e) {
      throw new UnreadableException("MALFORMED", "the packed sitemap breaks off", false);
    }
  }
}
