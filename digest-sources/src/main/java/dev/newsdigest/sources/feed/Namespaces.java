package dev.newsdigest.sources.feed;

import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdom2.Element;

/**
 * What vocabulary an element belongs to. Addresses of namespaces are compared leniently, since
 * feeds write them with other cases, versions and missing slashes; a prefix that was never declared
 * stands for what everybody means by it.
 */
final class Namespaces {

  static final String UNDECLARED = "urn:undeclared:";

  /** The same with a prefix, which JDOM needs for attributes. */
  static final org.jdom2.Namespace RDF_PREFIXED =
      org.jdom2.Namespace.getNamespace("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");

  static final org.jdom2.Namespace RDF =
      org.jdom2.Namespace.getNamespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#");

  private static final Map<String, String> BY_PREFIX =
      Map.of(
          "dc", "http://purl.org/dc/elements/1.1/",
          "dcterms", "http://purl.org/dc/terms/",
          "content", "http://purl.org/rss/1.0/modules/content/",
          "media", "http://search.yahoo.com/mrss/",
          "itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd",
          "atom", "http://www.w3.org/2005/Atom",
          "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "xhtml", "http://www.w3.org/1999/xhtml");

  private static final Pattern USED = Pattern.compile("[<\\s/]([A-Za-z_][\\w.-]*):[A-Za-z_]");
  private static final Pattern DECLARED = Pattern.compile("xmlns:([A-Za-z_][\\w.-]*)\\s*=");
  private static final Pattern ROOT = Pattern.compile("<[A-Za-z_][\\w.:-]*");

  private final String rootUri;

  Namespaces(Element root) {
    this.rootUri = root.getNamespaceURI();
  }

  /** Name of an element as {@code title}, {@code dc:date}, {@code media:group}, in lower case. */
  String key(Element element) {
    String name = element.getName().toLowerCase(Locale.ROOT);
    String uri = element.getNamespaceURI();
    if (uri.isEmpty() || uri.equals(rootUri)) {
      return name;
    }
    String vocabulary = vocabulary(uri);
    if (vocabulary.isEmpty()) {
      return name;
    }
    return vocabulary + ":" + name;
  }

  private static String vocabulary(String uri) {
    String u = uri.toLowerCase(Locale.ROOT);
    if (u.startsWith(UNDECLARED)) {
      return u.substring(UNDECLARED.length());
    }
    if (u.contains("purl.org/dc/terms")) {
      return "dcterms";
    }
    if (u.contains("purl.org/dc/elements") || u.contains("metadata/dublin_core")) {
      return "dc";
    }
    if (u.contains("modules/content")) {
      return "content";
    }
    if (u.contains("search.yahoo.com/mrss") || u.contains("video.search.yahoo.com")) {
      return "media";
    }
    if (u.contains("itunes")) {
      return "itunes";
    }
    if (u.contains("w3.org/2005/atom")
        || u.contains("purl.org/atom/")
        || u.contains("purl.org/echo/")
        || u.contains("purl.org/pie/")) {
      return "atom";
    }
    if (u.contains("1999/xhtml")) {
      return "xhtml";
    }
    if (u.contains("rdf-syntax-ns")) {
      return "rdf";
    }
    return isRss(u) ? "" : "other";
  }

  private static boolean isRss(String u) {
    return u.startsWith("http://purl.org/rss/1.0/") && !u.contains("modules")
        || u.contains("my.netscape.com/rdf/simple")
        || u.contains("channel.netscape.com/rdf/simple")
        || u.contains("backend.userland.com/rss")
        || u.contains("law.harvard.edu/tech/rss")
        || u.contains("purl.org/net/rss1.1");
  }

  /** Returns the namespace a prefix stands for when nobody declared it. */
  static String ofPrefix(String prefix) {
    return BY_PREFIX.getOrDefault(prefix.toLowerCase(Locale.ROOT), UNDECLARED + prefix);
  }

  /**
   * Adds declarations for prefixes that the document uses and never declares; returns whether there
   * are any.
   */
  static boolean declareMissing(StringBuilder xml) {
    TreeSet<String> missing = new TreeSet<>();
    Matcher used = USED.matcher(xml);
    while (used.find() && missing.size() < 100) {
      missing.add(used.group(1));
    }
    Matcher declared = DECLARED.matcher(xml);
    while (declared.find()) {
      missing.remove(declared.group(1));
    }
    missing.remove("xml");
    missing.remove("xmlns");
    Matcher root = ROOT.matcher(xml);
    if (missing.isEmpty() || !root.find()) {
      return false;
    }
    StringBuilder declarations = new StringBuilder();
    for (String prefix : missing) {
      declarations.append(" xmlns:").append(prefix).append("=\"");
      declarations.append(ofPrefix(prefix)).append('"');
    }
    xml.insert(root.end(), declarations);
    return true;
  }
}
