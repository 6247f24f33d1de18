package dev.newsdigest.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.sources.http.RawServer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Bombs over HTTP against a program that has 64 MiB of heap beside the eight it takes by itself:
 * each is cut or typed, within a second of work.
 */
class FeedBombHeapTest {

  private static final String HEAD = "<?xml version='1.0'?><rss version='2.0'><channel>";

  /** Writes a document piece by piece: this test needs no more memory than its victim. */
  private interface Bomb {
    void write(OutputStream out) throws IOException;
  }

  private static Bomb repeated(String head, String piece, int times) {
    return out -> {
      out.write(head.getBytes(StandardCharsets.UTF_8));
      byte[] block =
          piece.repeat(Math.max(1, 8_192 / piece.length())).getBytes(StandardCharsets.UTF_8);
      int pieces = Math.max(1, 8_192 / piece.length());
      for (int i = 0; i < times; i += pieces) {
        out.write(block);
      }
    };
  }

  private static Map<String, Bomb> bombs() {
    Map<String, Bomb> bombs = new LinkedHashMap<>();
    StringBuilder laughs =
        new StringBuilder("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 20; i++) {
      laughs.append("<!ENTITY a").append(i).append(" '");
      laughs.append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
    }
    laughs.append("]><rss><channel><item><title>&a19;</title></item></channel></rss>");
    bombs.put("laughs", repeated(laughs.toString(), " ", 1));
    String long200 = "<!DOCTYPE rss [<!ENTITY a '" + "x".repeat(200) + "'>]>";
    bombs.put(
        "quadratic", repeated(long200 + "<rss><channel><item><title>", "&a;".repeat(100), 10_000));
    bombs.put("deep", repeated(HEAD + "<item>", "<a>", 200_000));
    bombs.put(
        "xhtml",
        repeated(
            "<feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='xhtml'>",
            "<div>",
            50_000));
    StringBuilder spaces = new StringBuilder("<x ");
    StringBuilder attributes = new StringBuilder("<x ");
    for (int i = 0; i < 12_000; i++) {
      attributes.append("a").append(i).append("='1' ");
      if (i < 9_000) {
        spaces.append("xmlns:a").append(i).append("='u:").append(i).append("' ");
      }
    }
    bombs.put("namespaces", repeated(HEAD, spaces + "/>", 20));
    bombs.put("attributes", repeated(HEAD, attributes + "/>", 20));
    bombs.put("title", repeated(HEAD + "<item><title>", "x", 20 << 20));
    bombs.put("title-in-limit", repeated(HEAD + "<item><title>", "x", 7 << 20));
    bombs.put("chinese-in-limit", repeated(HEAD + "<item><title>", "新", 2 << 20));
    bombs.put("items", repeated(HEAD, "<item><title>a</title></item>", 100_000));
    bombs.put("elements", repeated(HEAD, "<title>a</title>", 600_000));
    bombs.put("attributes-in-limit", repeated(HEAD, "<a b='c' d='e'/>", 200_000));
    bombs.put("never-ended", repeated(HEAD, "<a></b>", 600_000));
    bombs.put("unquoted", repeated(HEAD, "<font color=a>", 300_000));
    bombs.put("ampersands", repeated(HEAD + "<item><title>", "&", 9 << 20));
    bombs.put(
        "json-items",
        repeated(
            "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[",
            "{\"id\":1,\"title\":\"a\"},",
            400_000));
    bombs.put("html-item", repeated(HEAD + "<item><description>", "&lt;b&gt;&lt;i&gt;", 150_000));
    bombs.put(
        "json", repeated("{\"version\":\"https://jsonfeed.org/version/1\",\"x\":", "[", 200_000));
    return bombs;
  }

  private static void answer(Map<String, Bomb> bombs, RawServer.Request request, OutputStream out)
      throws IOException {
    String path = request.path().substring(1);
    String ok = "HTTP/1.1 200 OK\r\nConnection: close\r\n";
    if (path.equals("gzip")) {
      out.write((ok + "Content-Encoding: gzip\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
        repeated(HEAD + "<item><title>", "x", 100 << 20).write(gzip);
      }
    } else {
      out.write((ok + "\r\n").getBytes(StandardCharsets.US_ASCII));
      bombs.get(path).write(out);
      out.flush();
    }
  }

  @Test
  @Timeout(120)
  void everyBombIsCutOrTypedWithin64MebibytesOfHeap() throws Exception {
    Map<String, Bomb> bombs = bombs();
    try (RawServer server = new RawServer((request, out) -> answer(bombs, request, out))) {
      String classPath =
          System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      // Compiled at once and collected by one thread: most of the time would go there.
      command.addAll(
          List.of(
              "-Xmx72m",
              "-XX:+UseSerialGC",
              "-XX:TieredStopAtLevel=1",
              "-cp",
              classPath,
              BombReader.class.getName()));
      command.add(String.valueOf(server.port()));
      command.add("laughs");
      command.addAll(bombs.keySet());
      command.add("gzip");
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(process.waitFor()).as(output).isZero();
      assertThat(output.lines()).as(output).hasSize(bombs.size() + 1);
      assertThat(output)
          .contains("deep LIMIT", "xhtml LIMIT", "attributes LIMIT", "json LIMIT")
          .contains("title TOO_LARGE", "gzip TOO_LARGE", "laughs READ", "items READ")
          .contains("elements READ", "attributes-in-limit READ", "never-ended READ")
          .contains("unquoted READ", "ampersands LIMIT", "json-items LIMIT");
      assertThat(output.lines())
          .as(output)
          .allSatisfy(
              line ->
                  assertThat(Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1)))
                      // A second of work is asked; a slower machine than ours gets two.
                      .isLessThan(2_000));
    }
  }
}
