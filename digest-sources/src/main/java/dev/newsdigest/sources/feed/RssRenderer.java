package dev.newsdigest.sources.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import dev.newsdigest.core.digest.Block;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.digest.Origin;
import dev.newsdigest.core.digest.Reference;
import dev.newsdigest.core.digest.RegionEdition;
import dev.newsdigest.core.digest.Section;
import dev.newsdigest.core.failure.ConfigurationException;
import dev.newsdigest.core.ground.CheckedClaim;
import dev.newsdigest.core.render.DigestRenderer;
import java.net.URI;
import java.util.Date;
import java.util.List;
import org.jdom2.output.Format;
import org.jdom2.output.LineSeparator;
import org.jdom2.output.XMLOutputter;

/**
 * Writes a digest as an RSS 2.0 feed with one item an edition. An item's description is HTML, as
 * readers expect it: the claims under their sections, each with its numbers, then the numbered
 * articles, linked where their address is http or https. Its guid, {@code
 * urn:news-digest:DATE:REGION}, stays the same when the day's digest is made again. Thread-safe;
 * the same digest gives the same text on every machine.
 */
public final class RssRenderer implements DigestRenderer {

  private final String channelLink;

  private RssRenderer(String channelLink) {
    this.channelLink = channelLink;
  }

  /** Returns a renderer for feeds that belong to no site: the channel's link is a URN. */
  public static RssRenderer create() {
    return new RssRenderer("");
  }

  /**
   * Returns a renderer for the feed of a site.
   *
   * @param site address of the page the feed belongs to, its channel's link
   * @throws ConfigurationException if the address is not an absolute http or https address
   */
  public static RssRenderer ofSite(URI site) {
    if (site.getHost() == null || !Links.isSafe(site.toString())) {
      throw new ConfigurationException("a site's address is http or https, not " + site);
    }
    return new RssRenderer(site.toASCIIString());
  }

  @Override
  public String fileExtension() {
    return "rss";
  }

  @Override
  public String render(Digest digest) {
    SyndFeed feed = new SyndFeedImpl();
    feed.setFeedType("rss_2.0");
    boolean chinese = digest.language().isChinese();
    String title = chinese ? "新闻摘要" : "News digest";
    feed.setTitle(digest.origin() == Origin.SAMPLE ? title + " (SAMPLE)" : title);
    feed.setDescription(title + (chinese ? " " : ", ") + digest.date());
    feed.setLink(channelLink.isEmpty() ? "urn:news-digest:" + digest.zone().getId() : channelLink);
    feed.setLanguage(digest.language().tag());
    feed.setPublishedDate(Date.from(digest.generatedAt()));
    feed.setEntries(digest.editions().stream().map(edition -> entry(digest, edition)).toList());
    // JDOM's own default line ends are those of Windows.
    Format format = Format.getRawFormat().setLineSeparator(LineSeparator.UNIX);
    try {
      return new XMLOutputter(format).outputString(new SyndFeedOutput().outputJDom(feed));
    } catch (FeedException e) {
      throw new IllegalStateException("a digest has everything that RSS asks for", e);
    }
  }

  private static SyndEntry entry(Digest digest, RegionEdition edition) {
    SyndEntry entry = new SyndEntryImpl();
    entry.setUri("urn:news-digest:" + digest.date() + ":" + edition.region().id());
    entry.setTitle(PlainText.line(edition.title()) + ", " + digest.date());
    entry.setPublishedDate(Date.from(digest.generatedAt()));
    SyndContent description = new SyndContentImpl();
    description.setType("text/html");
    description.setValue(description(edition));
    entry.setDescription(description);
    return entry;
  }

  private static String description(RegionEdition edition) {
    StringBuilder html = new StringBuilder();
    for (Section section : edition.sections()) {
      List<Block> told = section.blocks().stream().filter(b -> !b.claims().isEmpty()).toList();
      if (!told.isEmpty()) {
        html.append("<h3>").append(escaped(section.title())).append("</h3>\n");
        told.forEach(block -> block(edition, block, html));
      }
    }
    edition.references().forEach(reference -> reference(reference, html));
    return html.toString().strip();
  }

  private static void block(RegionEdition edition, Block block, StringBuilder html) {
    block.title().ifPresent(title -> html.append("<h4>").append(escaped(title)).append("</h4>\n"));
    html.append("<p>");
    String between = "";
    for (CheckedClaim checked : block.claims()) {
      html.append(between).append(escaped(checked.claim().text())).append(' ');
      checked
          .claim()
          .citations()
          .forEach(
              article ->
                  edition.number(article).ifPresent(n -> html.append('[').append(n).append(']')));
      between = "\n";
    }
    html.append("</p>\n");
  }

  private static void reference(Reference reference, StringBuilder html) {
    URI url = reference.article().url();
    boolean linked = url.getHost() != null && Links.isSafe(url.toString());
    html.append("<p>[").append(reference.n()).append("] ");
    if (linked) {
      html.append("<a href=\"").append(escaped(url.toASCIIString())).append("\">");
    }
    html.append(escaped(reference.article().title())).append(linked ? "</a>" : "");
    html.append(" (").append(escaped(reference.article().source().name())).append(")</p>\n");
  }

  /** As one line of HTML text, without characters that XML forbids or that deceive the eye. */
  private static String escaped(String text) {
    return Texts.escaped(PlainText.line(text)).replace("\"", "&quot;");
  }
}
