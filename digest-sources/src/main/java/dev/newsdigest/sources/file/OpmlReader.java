package dev.newsdigest.sources.file;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.article.SourceKind;
import dev.newsdigest.core.failure.DataException;
import dev.newsdigest.core.source.SourceWarning;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads outlines, whatever the case of their attributes and however broken the document. */
final class OpmlReader {

  private static final int MAX_DEPTH = 100;

  private final List<OpmlFeed> feeds = new ArrayList<>();
  private final List<SourceWarning> warnings = new ArrayList<>();
  private final Set<URI> seen = new HashSet<>();

  List<OpmlFeed> feeds() {
    return feeds;
  }

  List<SourceWarning> warnings() {
    return warnings;
  }

  /** Reads a document and returns its title. */
  String read(InputStream in, String name) throws IOException {
    Document document = Jsoup.parse(in, null, "", Parser.xmlParser().setMaxDepth(MAX_DEPTH));
    Element root = document.selectFirst("opml");
    if (root == null) {
      throw new DataException(name + " is no OPML", null);
    }
    for (Element outline : root.select("outline")) {
      if (has(outline, "xmlUrl")) {
        add(outline);
      }
    }
    Element title = root.selectFirst("head > title");
    return title == null ? "" : title.text();
  }

  private void add(Element outline) {
    URI url = address(own(outline, "xmlUrl"));
    if (url == null) {
      warnings.add(new SourceWarning("BAD_ADDRESS", "no feed address: " + outline.attr("text")));
      return;
    }
    if (!seen.add(url)) {
      warnings.add(new SourceWarning("DUPLICATE_FEED", "listed twice: " + url));
      return;
    }
    String name = own(outline, "title");
    if (name.isBlank()) {
      name = own(outline, "text");
    }
    if (name.isBlank()) {
      name = String.valueOf(url.getHost());
    }
    Source.Builder source = Source.builder(name).url(address(own(outline, "htmlUrl")));
    String id = own(outline, "id");
    if (!id.isBlank()) {
      source.id(id.strip());
    }
    feeds.add(new OpmlFeed(url, outlet(outline, source)));
  }

  private Source outlet(Element outline, Source.Builder source) {
    String region = inherited(outline, "region");
    String language = inherited(outline, "language");
    String owner = inherited(outline, "owner");
    String kind = inherited(outline, "kind").toUpperCase(Locale.ROOT);
    String tier = inherited(outline, "tier");
    try {
      source.region(region.isEmpty() ? null : Region.of(region));
    } catch (IllegalArgumentException e) {
      warnings.add(new SourceWarning("BAD_REGION", "not a region: " + region));
    }
    Language parsed = language.isEmpty() ? Language.UND : Language.parse(language);
    source.language(parsed.equals(Language.UND) ? null : parsed);
    source.owner(owner.isEmpty() ? null : owner);
    for (SourceKind known : SourceKind.values()) {
      if (known.name().equals(kind)) {
        source.kind(known);
      }
    }
    if (tier.matches("[1-4]")) {
      source.tier(Integer.parseInt(tier));
    }
    return source.build();
  }

  /** An attribute of the outline or of the closest group around it that has it. */
  private static String inherited(Element outline, String name) {
    for (Element at = outline; at != null; at = at.parent()) {
      if (at.normalName().equals("outline") && has(at, name)) {
        return own(at, name).strip();
      }
    }
    return "";
  }

  private static boolean has(Element outline, String name) {
    return !own(outline, name).isBlank();
  }

  private static String own(Element outline, String name) {
    for (Attribute attribute : outline.attributes()) {
      if (attribute.getKey().equalsIgnoreCase(name)) {
        return attribute.getValue();
      }
    }
    return "";
  }

  private static @Nullable URI address(String text) {
    try {
      URI uri = new URI(text.strip().replace(" ", "%20"));
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && uri.getAuthority() != null ? uri : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
