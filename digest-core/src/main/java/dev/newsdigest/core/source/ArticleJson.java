package dev.newsdigest.core.source;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.article.SourceKind;
import dev.newsdigest.core.failure.DataException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Articles as JSON, one object each, as the {@code digest} command and JSON Lines files have them:
 * {@code id, url, title, summary, text, source, region, published, language, authors, categories,
 * alsoBy}. Unknown fields are ignored, a source may be a name or an object. Thread-safe.
 */
public final class ArticleJson {

  private static final ObjectMapper JSON =
      new ObjectMapper(JsonFactory.builder().build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private ArticleJson() {}

  /**
   * Reads one article.
   *
   * <p>Without {@code id} the id is derived from the address; without {@code url} the address is
   * {@code urn:article:} and the id. One of the two must be there. Without {@code source} it is
   * "unknown". A region, language or time that cannot be read counts as absent.
   *
   * @param json one JSON object
   * @throws DataException if the text is no JSON object, or tells neither id nor address, or its
   *     address is none
   */
  public static Article read(String json) {
    JsonNode node;
    try {
      node = JSON.readTree(json);
    } catch (JacksonException e) {
      throw new DataException("not JSON: " + e.getOriginalMessage(), null);
    }
    if (node == null || !node.isObject()) {
      throw new DataException("not a JSON object", null);
    }
    return read(node);
  }

  private static Article read(JsonNode node) {
    String id = text(node, "id");
    String title = text(node, "title");
    Article.Builder article =
        Article.builder(address(text(node, "url"), id), title == null ? "" : title, source(node));
    if (id != null) {
      article.id(new ArticleId(id));
    }
    return article
        .summary(text(node, "summary"))
        .text(text(node, "text"))
        .region(region(node))
        .published(instant(text(node, "published")))
        .language(language(node))
        .authors(strings(node, "authors"))
        .categories(strings(node, "categories"))
        .alsoBy(strings(node, "alsoBy"))
        .build();
  }

  /** Writes one article as a JSON object on one line; absent fields are left out. */
  public static String write(Article article) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", article.id().value());
    node.put("url", article.url().toString());
    node.put("title", article.title());
    article.summary().ifPresent(summary -> node.put("summary", summary));
    article.text().ifPresent(text -> node.put("text", text));
    node.set("source", source(article.source()));
    node.put("region", article.region().id());
    article.published().ifPresent(published -> node.put("published", published.toString()));
    article.language().ifPresent(language -> node.put("language", language.tag()));
    put(node, "authors", article.authors());
    put(node, "categories", article.categories());
    put(node, "alsoBy", article.alsoBy());
    try {
      return JSON.writeValueAsString(node);
    } catch (JacksonException e) {
      throw new DataException("an article that cannot be written: " + article.id(), e);
    }
  }

  private static ObjectNode source(Source source) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", source.id()).put("name", source.name());
    source.url().ifPresent(url -> node.put("url", url.toString()));
    source.region().ifPresent(region -> node.put("region", region.id()));
    source.language().ifPresent(language -> node.put("language", language.tag()));
    source.owner().ifPresent(owner -> node.put("owner", owner));
    node.put("kind", source.kind().key()).put("tier", source.tier());
    return node;
  }

  private static void put(ObjectNode node, String name, List<String> values) {
    if (!values.isEmpty()) {
      ArrayNode array = node.putArray(name);
      values.forEach(array::add);
    }
  }

  private static URI address(@Nullable String url, @Nullable String id) {
    try {
      if (url != null) {
        return new URI(encoded(url.strip()));
      }
      if (id != null) {
        return new URI("urn", "article:" + id, null);
      }
    } catch (URISyntaxException e) {
      throw new DataException("not an address: " + url, null);
    }
    throw new DataException("neither id nor url", null);
  }

  /** Blanks, brackets and such behind the host are common in addresses; browsers take them. */
  private static String encoded(String url) {
    int path = url.indexOf('/', url.indexOf("://") + 3);
    StringBuilder encoded = new StringBuilder();
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (path >= 0 && i > path && " |[]{}<>\"^`\\".indexOf(c) >= 0) {
        encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else {
        encoded.append(c);
      }
    }
    return encoded.toString();
  }

  private static Source source(JsonNode node) {
    JsonNode source = node.path("source");
    String name = source.isObject() ? text(source, "name") : text(node, "source");
    if (name == null) {
      name = source.isObject() ? text(source, "id") : null;
    }
    if (name == null || !source.isObject()) {
      return Source.named(name == null ? "unknown" : name);
    }
    Source.Builder builder = Source.builder(name);
    String id = text(source, "id");
    if (id != null) {
      builder.id(id);
    }
    String url = text(source, "url");
    JsonNode tier = source.path("tier");
    if (tier.isInt() && tier.intValue() >= 1 && tier.intValue() <= 4) {
      builder.tier(tier.intValue());
    }
    return builder
        .url(url == null ? null : address(url, null))
        .region(region(source))
        .language(language(source))
        .owner(text(source, "owner"))
        .kind(kind(text(source, "kind")))
        .build();
  }

  private static SourceKind kind(@Nullable String name) {
    for (SourceKind kind : SourceKind.values()) {
      if (name != null && kind.key().equals(name.toLowerCase(Locale.ROOT))) {
        return kind;
      }
    }
    return SourceKind.PRESS;
  }

  private static @Nullable Region region(JsonNode node) {
    String id = text(node, "region");
    try {
      return id == null ? null : Region.of(id);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable Language language(JsonNode node) {
    String tag = text(node, "language");
    Language language = tag == null ? Language.UND : Language.parse(tag);
    return language.equals(Language.UND) ? null : language;
  }

  private static @Nullable Instant instant(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      return OffsetDateTime.parse(text.strip()).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static List<String> strings(JsonNode node, String name) {
    List<String> values = new ArrayList<>();
    for (JsonNode value : node.path(name)) {
      if (value.isTextual() && !value.asText().isBlank()) {
        values.add(value.asText());
      }
    }
    return values;
  }

  /** A non-blank string, or a number where a string should be. */
  private static @Nullable String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    boolean scalar = value.isTextual() || value.isNumber();
    return scalar && !value.asText().isBlank() ? value.asText() : null;
  }
}
