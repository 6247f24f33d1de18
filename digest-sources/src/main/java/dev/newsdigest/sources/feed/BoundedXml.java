package dev.newsdigest.sources.feed;

import java.io.IOException;
import java.io.Reader;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.UncheckedJDOMFactory;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaders;

/**
 * Text to a tree, within bounds. Declarations are off, nothing outside is ever read, and depth and
 * attributes are limited before a tree exists: deep nesting costs quadratic time and the stack of
 * whoever walks the tree. The limits are set on the builder, not on the JVM.
 */
final class BoundedXml {

  static final int MAX_DEPTH = 200;
  private static final int MAX_ATTRIBUTES = 200;
  private static final String LIMIT = "http://www.oracle.com/xml/jaxp/properties/";
  private static final String FEATURE = "http://xml.org/sax/features/";

  private BoundedXml() {}

  /** Thrown for text that is not well-formed. */
  static final class NotWellFormedException extends Exception {
    private static final long serialVersionUID = 1L;

    NotWellFormedException(String message) {
      super(message, null, false, false);
    }
  }

  static Document parse(Reader xml, Warnings warnings)
      throws NotWellFormedException, RefusedException {
    SAXBuilder builder = new SAXBuilder(XMLReaders.NONVALIDATING);
    builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    builder.setFeature(FEATURE + "external-general-entities", false);
    builder.setFeature(FEATURE + "external-parameter-entities", false);
    builder.setProperty(LIMIT + "maxElementDepth", String.valueOf(MAX_DEPTH));
    builder.setProperty(LIMIT + "elementAttributeLimit", String.valueOf(MAX_ATTRIBUTES));
    builder.setExpandEntities(true);
    builder.setIgnoringBoundaryWhitespace(false);
    // The parser has checked every name and character already.
    builder.setJDOMFactory(new UncheckedJDOMFactory());
    builder.setSAXHandlerFactory(factory -> new BoundedHandler(factory, warnings));
    try {
      return builder.build(xml);
    } catch (JDOMException e) {
      String message = String.valueOf(e.getMessage());
      if (e.getCause() instanceof TreeBudget.ExceededException) {
        throw new RefusedException(FeedErrorCode.LIMIT, String.valueOf(e.getCause().getMessage()));
      }
      if (message.contains("JAXP0001")) {
        throw new RefusedException(FeedErrorCode.LIMIT, "nested too deep or too many attributes");
      }
      throw new NotWellFormedException(message);
    } catch (IOException | IllegalArgumentException e) {
      // JDOM refuses a few namespace addresses that the parser lets pass.
      throw new NotWellFormedException(String.valueOf(e.getMessage()));
    }
  }
}
