package dev.newsdigest.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.sources.feed.FeedDocument;
import dev.newsdigest.sources.feed.FeedItem;
import dev.newsdigest.sources.feed.FeedParseResult;
import dev.newsdigest.sources.feed.FeedParser;
import dev.newsdigest.sources.feed.ParsedFeed;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;

/** Reads feeds. */
@Command(
    name = "feed",
    mixinStandardHelpOptions = true,
    description =
        "Reads feeds of any format:"
            + " {\"id\",\"path\" or \"text\",\"url\"?,\"contentType\"?,\"headers\"?,\"region\"?,\"zone\"?}",
    footer = {"", "Example: echo '{\"id\":1,\"path\":\"feed.xml\"}' | java -jar digest.jar feed"})
final class FeedCommand extends LineCommand {

  private final FeedParser parser = FeedParser.create();

  @Override
  ObjectNode answer(JsonNode line) throws LineException {
    DocumentLine document = new DocumentLine(line);
    var bytes = document.bytes();
    FeedDocument.Builder feed =
        bytes.isPresent()
            ? FeedDocument.ofBytes(bytes.get())
            : FeedDocument.ofText(required(line, "text"));
    document.url().ifPresent(feed::url);
    document.contentType().ifPresent(feed::contentType);
    feed.headers(headers(line));
    clock(line, feed);
    FeedParseResult result = parser.parse(feed.build());
    if (result instanceof FeedParseResult.Refused refused) {
      return describe(refused);
    }
    return describe(((FeedParseResult.Parsed) result).value());
  }

  /** What dates without a zone, or with an ambiguous one, mean. */
  private static void clock(JsonNode line, FeedDocument.Builder feed) throws LineException {
    try {
      Json.text(line, "region").map(Region::of).ifPresent(feed::region);
      Json.text(line, "zone").map(ZoneId::of).ifPresent(feed::zone);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new LineException("BAD_FIELD", String.valueOf(e.getMessage()));
    }
  }

  private static ObjectNode describe(FeedParseResult.Refused refused) {
    ObjectNode answer = Json.error(refused.code().name(), refused.message());
    if (!refused.discovered().isEmpty()) {
      Json.putAll(answer, "discovered", refused.discovered().stream().map(URI::toString).toList());
    }
    return answer;
  }

  private static Map<String, String> headers(JsonNode line) {
    Map<String, String> headers = new LinkedHashMap<>();
    if (line.path("headers").isObject()) {
      line.path("headers")
          .properties()
          .forEach(entry -> headers.put(entry.getKey(), entry.getValue().asText()));
    }
    return headers;
  }

  private static ObjectNode describe(ParsedFeed feed) {
    ObjectNode answer = Json.object();
    answer.put("format", feed.format().name().toLowerCase(Locale.ROOT));
    answer.put("version", feed.version());
    answer.put("title", feed.title());
    answer.put("link", feed.link().orElse(""));
    Json.put(answer, "language", feed.language().orElse(null));
    Json.put(answer, "charset", feed.charset().map(Charset::name).orElse(null));
    ArrayNode items = answer.putArray("items");
    feed.items().forEach(item -> items.add(describe(item)));
    ArrayNode warnings = answer.putArray("warnings");
    feed.warnings()
        .forEach(
            warning ->
                warnings.addObject().put("code", warning.code()).put("message", warning.message()));
    return answer;
  }

  private static ObjectNode describe(FeedItem item) {
    ObjectNode answer = Json.object();
    Json.put(answer, "id", item.id().orElse(null));
    Json.put(answer, "url", item.url().orElse(null));
    answer.put("title", item.title());
    Json.put(answer, "summary", item.summary().orElse(null));
    Json.put(answer, "content", item.content().orElse(null));
    item.published().ifPresent(time -> answer.put("published", time.toString()));
    item.updated().ifPresent(time -> answer.put("updated", time.toString()));
    Json.putAll(answer, "authors", item.authors());
    Json.putAll(answer, "categories", item.categories());
    return answer;
  }
}
