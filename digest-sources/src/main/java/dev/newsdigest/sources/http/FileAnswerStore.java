package dev.newsdigest.sources.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.failure.DataException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One file an address: a line of JSON, then the body. Written to a temporary file, forced to disk
 * and moved into place, so that validators never stand beside a body that is not theirs. A file
 * that cannot be read counts as absent: the next request is unconditional.
 */
final class FileAnswerStore implements AnswerStore {

  private static final Logger LOG = LoggerFactory.getLogger(FileAnswerStore.class);
  private static final int VERSION = 1;

  private final ObjectMapper json = new ObjectMapper();
  private final Path folder;

  FileAnswerStore(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new DataException("cannot make the folder " + folder, e);
    }
  }

  @Override
  public synchronized @Nullable StoredAnswer get(String url) {
    try {
      return decode(url, Files.readAllBytes(file(url)));
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException | DateTimeException e) {
      LOG.warn("forgetting what was stored of an address: {}", e.toString());
      return null;
    }
  }

  @Override
  public synchronized void put(String url, StoredAnswer answer) {
    Path target = file(url);
    Path temporary = target.resolveSibling(target.getFileName() + ".tmp");
    try {
      ByteBuffer bytes = ByteBuffer.wrap(encode(url, answer));
      try (FileChannel channel =
          FileChannel.open(
              temporary,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING)) {
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      moveInto(temporary, target);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot store an answer in " + folder, e);
    }
  }

  private static void moveInto(Path temporary, Path target) throws IOException {
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Path file(String url) {
    return folder.resolve(ArticleId.ofAddress(url).value() + ".answer");
  }

  private byte[] encode(String url, StoredAnswer answer) throws IOException {
    ObjectNode head = json.createObjectNode();
    head.put("version", VERSION).put("url", url).put("finalUrl", answer.finalUrl());
    head.put("status", answer.status());
    head.set("headers", json.valueToTree(answer.headers()));
    head.put("bodyHash", answer.bodyHash());
    head.put("etag", answer.etag()).put("lastModified", answer.lastModified());
    head.put("validatorsSince", answer.validatorsSince().toString());
    head.put("checkedAt", answer.checkedAt().toString());
    head.put("notBefore", answer.notBefore().toString());
    head.put("failures", answer.failures()).put("retired", answer.retired());
    head.put("failingSince", text(answer.failingSince()));
    byte[] line = json.writeValueAsBytes(head);
    byte[] body = answer.body() == null ? new byte[0] : answer.body();
    byte[] all = Arrays.copyOf(line, line.length + 1 + body.length);
    all[line.length] = '\n';
    System.arraycopy(body, 0, all, line.length + 1, body.length);
    return all;
  }

  private @Nullable StoredAnswer decode(String url, byte[] all) throws IOException {
    int end = 0;
    while (end < all.length && all[end] != '\n') {
      end++;
    }
    JsonNode head;
    try {
      head = json.readTree(new String(all, 0, end, StandardCharsets.UTF_8));
    } catch (JacksonException e) {
      throw new IOException("unreadable entry", e);
    }
    if (head.path("version").asInt() != VERSION || !url.equals(head.path("url").asText())) {
      return null;
    }
    String hash = string(head, "bodyHash");
    byte[] body =
        hash == null ? null : Arrays.copyOfRange(all, Math.min(end + 1, all.length), all.length);
    if (body != null && !PollLedger.sha256(body).equals(hash)) {
      throw new IOException("the body is not the one its validators belong to");
    }
    String failingSince = string(head, "failingSince");
    return new StoredAnswer(
        head.path("finalUrl").asText(),
        head.path("status").asInt(),
        headers(head.path("headers")),
        body,
        hash,
        string(head, "etag"),
        string(head, "lastModified"),
        Instant.parse(head.path("validatorsSince").asText()),
        Instant.parse(head.path("checkedAt").asText()),
        Instant.parse(head.path("notBefore").asText()),
        head.path("failures").asInt(),
        failingSince == null ? null : Instant.parse(failingSince),
        head.path("retired").asBoolean());
  }

  private static Map<String, List<String>> headers(JsonNode node) {
    Map<String, List<String>> headers = new TreeMap<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      List<String> values = new ArrayList<>();
      field.getValue().forEach(value -> values.add(value.asText()));
      headers.put(field.getKey(), values);
    }
    return headers;
  }

  private static @Nullable String string(JsonNode head, String name) {
    JsonNode value = head.get(name);
    return value == null || value.isNull() ? null : value.asText();
  }

  private static @Nullable String text(@Nullable Instant instant) {
    return instant == null ? null : instant.toString();
  }
}
