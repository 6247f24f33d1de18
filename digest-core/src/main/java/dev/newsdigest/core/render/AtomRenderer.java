package dev.newsdigest.core.render;

import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.digest.Origin;
import dev.newsdigest.core.digest.RegionEdition;
import dev.newsdigest.core.digest.Section;
import dev.newsdigest.core.ground.CheckedClaim;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a digest as an Atom feed (RFC 4287) with one entry an edition; its ids stay the same when
 * the day's digest is made again.
 */
public final class AtomRenderer implements DigestRenderer {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private AtomRenderer() {}

  public static AtomRenderer create() {
    return new AtomRenderer();
  }

  @Override
  public String fileExtension() {
    return "atom";
  }

  @Override
  public String render(Digest digest) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeAttribute("xml:lang", digest.language().tag());
      element(xml, "id", "urn:news-digest:" + digest.zone().getId());
      element(xml, "title", title(digest));
      element(xml, "updated", Times.iso(digest.generatedAt(), digest.zone()));
      author(xml);
      for (RegionEdition edition : digest.editions()) {
        entry(digest, edition, xml);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string takes any XML", e);
    }
    return text + "\n";
  }

  private static String title(Digest digest) {
    Wording wording = Wording.of(digest.language());
    return wording.pick("News digest", "新闻摘要")
        + (digest.origin() == Origin.SAMPLE ? " (SAMPLE)" : "");
  }

  private static void author(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("author");
    element(xml, "name", "News Digest for Java");
    xml.writeEndElement();
  }

  private static void entry(Digest digest, RegionEdition edition, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", "urn:news-digest:" + digest.date() + ":" + edition.region().id());
    element(xml, "title", edition.title() + ", " + digest.date());
    element(xml, "updated", Times.iso(digest.generatedAt(), digest.zone()));
    xml.writeStartElement("content");
    xml.writeAttribute("type", "text");
    xml.writeCharacters(content(edition));
    xml.writeEndElement();
    for (var reference : edition.references()) {
      var link = Links.safe(reference.article().url());
      if (link.isPresent()) {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", "related");
        xml.writeAttribute("href", link.get());
        xml.writeAttribute(
            "title", "[" + reference.n() + "] " + VisibleText.of(reference.article().title()));
      }
    }
    xml.writeEndElement();
  }

  private static String content(RegionEdition edition) {
    StringBuilder text = new StringBuilder();
    for (Section section : edition.sections()) {
      List<CheckedClaim> claims =
          section.blocks().stream().flatMap(block -> block.claims().stream()).toList();
      if (!claims.isEmpty()) {
        text.append(section.title()).append("\n");
        claims.forEach(claim -> text.append("- ").append(claim(edition, claim)).append("\n"));
        text.append("\n");
      }
    }
    return text.toString().strip();
  }

  private static String claim(RegionEdition edition, CheckedClaim checked) {
    return VisibleText.of(checked.claim().text())
        + " "
        + checked.claim().citations().stream()
            .map(edition::number)
            .filter(number -> number.isPresent())
            .map(number -> "[" + number.getAsInt() + "]")
            .collect(Collectors.joining());
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(VisibleText.of(text));
    xml.writeEndElement();
  }
}
