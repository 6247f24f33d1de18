package dev.newsdigest.sources.file;

import dev.newsdigest.core.article.Source;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes OPML 2.0, one outline a line. */
final class OpmlWriter {

  private OpmlWriter() {}

  static String write(Opml opml) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
      xml.writeStartElement("opml");
      xml.writeAttribute("version", "2.0");
      xml.writeCharacters("\n  ");
      xml.writeStartElement("head");
      xml.writeStartElement("title");
      xml.writeCharacters(legal(opml.title()));
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeCharacters("\n  ");
      xml.writeStartElement("body");
      for (OpmlFeed feed : opml.feeds()) {
        outline(xml, feed);
      }
      xml.writeCharacters("\n  ");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
    return out.toString();
  }

  private static void outline(XMLStreamWriter xml, OpmlFeed feed) throws XMLStreamException {
    Source source = feed.source();
    xml.writeCharacters("\n    ");
    xml.writeEmptyElement("outline");
    attribute(xml, "type", "rss");
    attribute(xml, "id", source.id());
    attribute(xml, "text", source.name());
    attribute(xml, "title", source.name());
    attribute(xml, "xmlUrl", feed.url().toString());
    if (source.url().isPresent()) {
      attribute(xml, "htmlUrl", source.url().get().toString());
    }
    if (source.region().isPresent()) {
      attribute(xml, "region", source.region().get().id());
    }
    if (source.language().isPresent()) {
      attribute(xml, "language", source.language().get().tag());
    }
    if (source.owner().isPresent()) {
      attribute(xml, "owner", source.owner().get());
    }
    attribute(xml, "kind", source.kind().key());
    attribute(xml, "tier", String.valueOf(source.tier()));
  }

  private static void attribute(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeAttribute(name, legal(value));
  }

  /** Drops what XML 1.0 cannot hold; the writer would pass it through. */
  private static String legal(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
  }
}
