package dev.newsdigest.sources.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the page states as schema.org JSON-LD about its article. Only a node of an article type
 * counts; of several, the one whose headline is in the page's title.
 */
final class JsonLd {

  /** Kinds of creative work that are a text of their own; all others end in "Article". */
  private static final Set<String> WORKS =
      Set.of(
          "Article",
          "Report",
          "BlogPosting",
          "LiveBlogPosting",
          "SocialMediaPosting",
          "DiscussionForumPosting",
          "Blog",
          "Review",
          "Recipe",
          "ReportageNewsArticle");

  private final @Nullable JsonNode article;
  private final @Nullable JsonNode webPage;
  private final Map<String, JsonNode> byId;
  private final @Nullable String siteName;

  private JsonLd(
      @Nullable JsonNode article,
      @Nullable JsonNode webPage,
      Map<String, JsonNode> byId,
      @Nullable String siteName) {
    this.article = article;
    this.webPage = webPage;
    this.byId = byId;
    this.siteName = siteName;
  }

  static JsonLd of(List<Element> scripts, String title) {
    List<JsonNode> nodes = JsonLdScripts.nodes(scripts);
    Map<String, JsonNode> byId = new HashMap<>();
    JsonNode article = null;
    JsonNode webPage = null;
    String siteName = null;
    String pageTitle = Names.loose(title);
    for (JsonNode node : nodes) {
      String id = node.path("@id").asText("");
      if (!id.isEmpty() && node.size() > 1) {
        byId.putIfAbsent(id, node);
      }
      if (isArticleNode(node)) {
        boolean matches = pageTitle.contains(Names.loose(node.path("headline").asText("\0")));
        if (article == null
            || matches && !pageTitle.contains(Names.loose(text(article, "headline")))) {
          article = node;
        }
      } else if (webPage == null && hasType(node, "WebPage")) {
        webPage = node;
      } else if (siteName == null && hasType(node, "WebSite")) {
        siteName = text(node, "name");
      }
    }
    return new JsonLd(article, webPage, byId, siteName);
  }

  /**
   * Headline of the article; empty for none. Where headline and name differ, the one that the
   * page's own title carries: some sites keep a description in the other.
   */
  String headline(String pageTitle) {
    String headline = text(article, "headline");
    String name = text(article, "name");
    if (headline.isEmpty() || name.isEmpty()) {
      return headline.isEmpty() ? name : headline;
    }
    String page = Names.loose(pageTitle);
    boolean nameFits = page.contains(Names.loose(name));
    return nameFits && !page.contains(Names.loose(headline)) ? name : headline;
  }

  /** Whether the page states that it is an article. */
  boolean isArticle() {
    return article != null;
  }

  /** Body as the publisher states it, in paragraphs; empty for none. May be cut. */
  List<String> bodyParagraphs() {
    JsonNode body = article == null ? null : article.get("articleBody");
    if (body == null || !body.isTextual()) {
      return List.of();
    }
    String text = body.asText();
    if (text.contains("</p>") || text.contains("<br")) {
      text = text.replaceAll("(?i)</p>|<br\\s*/?>", "\n").replaceAll("<[^>]{1,300}>", "");
    }
    List<String> paragraphs = new ArrayList<>();
    for (String line : text.split("[\\r\\n]+")) {
      String paragraph = unescape(line);
      if (!paragraph.isEmpty()) {
        paragraphs.add(paragraph);
      }
    }
    return paragraphs;
  }

  /** Date of publication as written; empty for none. */
  String datePublished() {
    String date = text(article, "datePublished");
    if (date.isEmpty()) {
      date = text(webPage, "datePublished");
    }
    return date.isEmpty() ? text(article, "dateCreated") : date;
  }

  /** Names of the authors in order. */
  List<String> authors() {
    List<String> names = new ArrayList<>();
    if (article != null) {
      names(article.path("author"), names);
      if (names.isEmpty()) {
        names(article.path("creator"), names);
      }
    }
    return names;
  }

  /** Name of the site or of the publisher; null where not stated. */
  @Nullable String siteName() {
    if (article != null) {
      List<String> names = new ArrayList<>();
      names(article.path("publisher"), names);
      if (!names.isEmpty()) {
        return names.get(0);
      }
    }
    return siteName == null || siteName.isEmpty() ? null : siteName;
  }

  private void names(JsonNode node, List<String> into) {
    if (into.size() >= 20) {
      return;
    }
    if (node.isArray()) {
      node.forEach(n -> names(n, into));
    } else if (node.isTextual()) {
      add(node.asText(), into);
    } else if (node.isObject()) {
      JsonNode named = node;
      if (!node.has("name") && node.has("@id")) {
        named = byId.getOrDefault(node.get("@id").asText(), node);
      }
      JsonNode name = named.path("name");
      if (name.isArray()) {
        name.forEach(n -> add(n.asText(""), into));
      } else {
        add(name.asText(""), into);
      }
    }
  }

  private static void add(String name, List<String> into) {
    String clean = unescape(name);
    if (!clean.isEmpty() && !into.contains(clean)) {
      into.add(clean);
    }
  }

  private static boolean isArticleNode(JsonNode node) {
    JsonNode type = node.path("@type");
    for (JsonNode t : type) {
      if (isWork(t.asText())) {
        return true;
      }
    }
    return isWork(type.asText());
  }

  private static boolean isWork(String type) {
    String name = type.substring(type.lastIndexOf('/') + 1);
    return WORKS.contains(name) || name.endsWith("Article");
  }

  private static boolean hasType(JsonNode node, String wanted) {
    JsonNode type = node.path("@type");
    if (type.isArray()) {
      for (JsonNode t : type) {
        if (t.asText().endsWith(wanted)) {
          return true;
        }
      }
      return false;
    }
    return type.asText("").endsWith(wanted);
  }

  private static String text(@Nullable JsonNode node, String field) {
    JsonNode value = node == null ? null : node.get(field);
    if (value != null && value.isArray() && !value.isEmpty()) {
      value = value.get(0);
    }
    return value == null || !value.isTextual() ? "" : unescape(value.asText());
  }

  /** Values are often escaped a second time, as HTML. */
  private static String unescape(String value) {
    if (value.indexOf('&') < 0 && value.indexOf('<') < 0) {
      return Whitespace.collapse(value);
    }
    return Whitespace.collapse(Jsoup.parseBodyFragment(value).text());
  }
}
