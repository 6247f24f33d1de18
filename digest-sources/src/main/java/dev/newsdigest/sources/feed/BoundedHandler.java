package dev.newsdigest.sources.feed;

import org.jdom2.JDOMFactory;
import org.jdom2.input.sax.SAXHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Builds the tree, but not of floods: of one text only so much is kept as an item may have, and of
 * a document only what its {@link TreeBudget} admits.
 */
final class BoundedHandler extends SAXHandler {

  /** What of one text is kept, in characters. */
  static final int MAX_TEXT = 1 << 20;

  private final Warnings warnings;
  private final TreeBudget budget;
  private int textLength;
  private int skippedDepth;

  BoundedHandler(JDOMFactory factory, Warnings warnings) {
    super(factory);
    this.warnings = warnings;
    this.budget = new TreeBudget(warnings);
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes)
      throws SAXException {
    textLength = 0;
    if (skippedDepth > 0 || !budget.admits(localName, attributes.getLength())) {
      skippedDepth++;
      return;
    }
    super.startElement(uri, localName, qName, attributes);
  }

  @Override
  public void endElement(String uri, String localName, String qName) throws SAXException {
    textLength = 0;
    if (skippedDepth > 0) {
      skippedDepth--;
      return;
    }
    super.endElement(uri, localName, qName);
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) throws SAXException {
    if (skippedDepth == 0) {
      if (!budget.admitsNamespace(prefix, uri)) {
        throw new TreeBudget.ExceededException("more or longer namespaces than any feed has");
      }
      super.startPrefixMapping(prefix, uri);
    }
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    if (skippedDepth > 0) {
      return;
    }
    int kept = Math.min(length, MAX_TEXT - textLength);
    if (kept < length) {
      warnings.add("TEXT_CUT", "a text of more than " + MAX_TEXT + " characters");
    }
    if (kept > 0) {
      textLength += kept;
      super.characters(text, start, kept);
    }
  }

  @Override
  public void ignorableWhitespace(char[] text, int start, int length) throws SAXException {
    characters(text, start, length);
  }

  @Override
  public void comment(char[] text, int start, int length) {
    // Nobody reads them.
  }

  @Override
  public void processingInstruction(String target, String data) throws SAXException {
    if (skippedDepth == 0) {
      super.processingInstruction(target, data);
    }
  }
}
