package dev.newsdigest.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import dev.newsdigest.sources.http.HttpFetcher;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SourcesCheckTest {

  private static final String HEALTHY =
      "<rss version='2.0'><channel><title>T</title>"
          + item("one", "Fri, 23 Jan 2026 08:00:00 GMT")
          + item("two", "Thu, 22 Jan 2026 08:00:00 GMT")
          + "</channel></rss>";

  private static final String CHINESE =
      "<?xml version='1.0' encoding='GB18030'?><rss version='2.0'><channel><title>晨报</title>"
          + item("港口机器人开始夜间作业", "某天")
          + "</channel></rss>";

  private final Map<String, Integer> asked = new ConcurrentHashMap<>();
  private HttpServer server;
  @TempDir private Path folder;

  private static String item(String title, String date) {
    return "<item><title>%s</title><link>https://a.example.com/%s</link><pubDate>%s</pubDate></item>"
        .formatted(title, title, date);
  }

  @BeforeEach
  void start() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    Map<String, byte[]> feeds =
        Map.of(
            "/healthy", HEALTHY.getBytes(StandardCharsets.UTF_8),
            "/chinese", CHINESE.getBytes(Charset.forName("GB18030")));
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          asked.merge(path, 1, Integer::sum);
          byte[] body = feeds.getOrDefault(path, new byte[] {'-'});
          exchange.getResponseHeaders().add("Content-Type", "text/xml");
          exchange.sendResponseHeaders(feeds.containsKey(path) ? 200 : 404, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private record Answer(int exitCode, List<String> lines) {}

  private Answer check(List<String> feeds, String... options) throws Exception {
    StringBuilder opml = new StringBuilder("<opml version='2.0'><body>");
    for (String feed : feeds) {
      opml.append("<outline type='rss' text='").append(feed).append("' xmlUrl='http://127.0.0.1:");
      opml.append(server.getAddress().getPort()).append('/').append(feed).append("'/>");
    }
    Path file = Files.writeString(folder.resolve("feeds.opml"), opml + "</body></opml>");
    StringWriter out = new StringWriter();
    SourcesCommand command =
        new SourcesCommand(
            new PrintWriter(out, true),
            () ->
                HttpFetcher.builder()
                    .allowAddress("127.0.0.1", server.getAddress().getPort())
                    .hostSpacing(Duration.ZERO)
                    .attempts(1)
                    .build());
    CommandLine line = new CommandLine(command);
    String[] arguments = new String[3 + options.length];
    arguments[0] = "check";
    arguments[1] = "--feeds";
    arguments[2] = file.toString();
    System.arraycopy(options, 0, arguments, 3, options.length);
    int exitCode = line.execute(arguments);
    return new Answer(exitCode, out.toString().lines().toList());
  }

  @Test
  void printsALineForEachSourceInTheGivenOrder() throws Exception {
    Answer answer = check(List.of("healthy", "dead", "chinese"));

    assertThat(answer.exitCode()).isZero();
    List<String[]> rows = answer.lines().stream().map(line -> line.split("\t", -1)).toList();
    assertThat(rows).hasSize(3).allMatch(row -> row.length == 8);
    assertThat(rows).extracting(row -> row[5]).containsExactly("healthy", "dead", "chinese");
    assertThat(rows.get(0))
        .startsWith("OK", "2 articles", "newest 2026-01-23T08:00:00Z", "UTF-8")
        .endsWith("healthy", "-", "");
    assertThat(rows.get(1)).startsWith("FAILED", "0 articles", "undated", "-");
    assertThat(rows.get(1)[6]).startsWith("HTTP: ").contains("404");
    assertThat(rows.get(2)).startsWith("OK", "1 articles", "undated", "GB18030");
    assertThat(rows.get(2)[7]).contains("BAD_DATE");
  }

  @Test
  void writesTheSameAsJsonLines() throws Exception {
    Answer answer = check(List.of("healthy", "dead", "chinese"), "--jsonl");

    ObjectMapper json = new ObjectMapper();
    assertThat(answer.lines()).hasSize(3);
    JsonNode healthy = json.readTree(answer.lines().get(0));
    JsonNode dead = json.readTree(answer.lines().get(1));
    JsonNode chinese = json.readTree(answer.lines().get(2));
    assertThat(healthy.path("status").asText()).isEqualTo("OK");
    assertThat(healthy.path("kept").asInt()).isEqualTo(2);
    assertThat(healthy.path("httpStatus").asInt()).isEqualTo(200);
    assertThat(healthy.path("newest").asText()).isEqualTo("2026-01-23T08:00:00Z");
    assertThat(healthy.path("charset").asText()).isEqualTo("UTF-8");
    assertThat(healthy.path("warnings")).isEmpty();
    assertThat(healthy.has("error")).isFalse();
    assertThat(dead.path("source").asText()).isEqualTo("dead");
    assertThat(dead.path("status").asText()).isEqualTo("FAILED");
    assertThat(dead.path("httpStatus").asInt()).isEqualTo(404);
    assertThat(dead.path("error").path("code").asText()).isEqualTo("HTTP");
    assertThat(dead.has("newest")).isFalse();
    assertThat(chinese.path("charset").asText()).isEqualTo("GB18030");
    assertThat(chinese.has("newest")).isFalse();
    assertThat(chinese.path("warnings")).extracting(JsonNode::asText).contains("BAD_DATE");
  }

  @Test
  void asksEachSourceOnce() throws Exception {
    check(List.of("healthy", "dead", "chinese"));

    assertThat(asked).isEqualTo(Map.of("/healthy", 1, "/dead", 1, "/chinese", 1));
  }

  @Test
  void failsWhenNoSourceIsHealthy() throws Exception {
    assertThat(check(List.of("dead", "gone")).exitCode()).isEqualTo(DigestCommand.FAILED);
  }
}
