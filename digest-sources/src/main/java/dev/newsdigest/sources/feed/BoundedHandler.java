package dev.newsdigest.sources.feed;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdom2.JDOMFactory;
import org.jdom2.input.sax.SAXHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Builds the tree, but not of floods: of one text only so much is kept as an item may have, and of
 * a document's items only so many as no feed has. What a tree costs is many times its text, so the
 * bounds must hold before it stands.
 */
final class BoundedHandler extends SAXHandler {

  /** Most items of which a tree is built; the newest of them are kept. */
  static final int MAX_ITEMS = 20_000;

  private static final int MAX_TEXT = 1 << 20;

  private static final Pattern ITEM =
      Pattern.compile("<(?:\\w{1,20}:)?(?:item|entry)[\\s>]", Pattern.CASE_INSENSITIVE);

  private final Warnings warnings;
  private int items;
  private int textLength;
  private int skippedDepth;

  BoundedHandler(JDOMFactory factory, Warnings warnings) {
    super(factory);
    this.warnings = warnings;
  }

  /** The text up to the end of the last item that a tree may have, for other parsers. */
  static String withoutSurplus(String xml, Warnings warnings) {
    Matcher item = ITEM.matcher(xml);
    for (int count = 0; item.find(); count++) {
      if (count == MAX_ITEMS) {
        warnings.add("ITEMS_DROPPED", "more than " + MAX_ITEMS + " items in one document");
        return xml.substring(0, item.start());
      }
    }
    return xml;
  }

  private static boolean isItem(String localName) {
    String name = localName.toLowerCase(Locale.ROOT);
    return name.equals("item") || name.equals("entry");
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes)
      throws SAXException {
    textLength = 0;
    boolean surplus = skippedDepth == 0 && isItem(localName) && ++items > MAX_ITEMS;
    if (surplus) {
      warnings.add("ITEMS_DROPPED", "more than " + MAX_ITEMS + " items in one document");
    }
    if (surplus || skippedDepth > 0) {
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
