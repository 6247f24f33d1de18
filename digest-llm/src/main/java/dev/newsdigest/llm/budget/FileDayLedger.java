package dev.newsdigest.llm.budget;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.newsdigest.core.failure.DataException;
import dev.newsdigest.llm.chat.Usage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * Keeps the day's totals in a small file, so that runs of one day share a limit. A lock file orders
 * processes; the totals are replaced in one move.
 */
final class FileDayLedger implements DayLedger {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final Path file;
  private final Path lockFile;

  FileDayLedger(Path file) {
    this.file = file.toAbsolutePath();
    this.lockFile = this.file.resolveSibling(file.getFileName() + ".lock");
  }

  @Override
  public synchronized void update(LocalDate day, UnaryOperator<Totals> change) {
    try {
      Files.createDirectories(file.getParent());
      try (FileChannel channel =
          FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        FileLock lock = channel.lock();
        try {
          updateLocked(day, change);
        } finally {
          lock.release();
        }
      }
    } catch (IOException e) {
      // Without the ledger the day's limit cannot be held: better no call than an unbounded one.
      throw new DataException("the day's spending cannot be kept in " + file, e);
    }
  }

  private void updateLocked(LocalDate day, UnaryOperator<Totals> change) throws IOException {
    LocalDate known = LocalDate.MIN;
    Totals before = Totals.NONE;
    if (Files.exists(file)) {
      try {
        JsonNode root = MAPPER.readTree(Files.readAllBytes(file));
        known = LocalDate.parse(root.path("day").asText());
        before = totals(root);
      } catch (JacksonException | java.time.DateTimeException | NumberFormatException e) {
        throw new DataException("the day's spending in " + file + " is damaged; remove it", e);
      }
    }
    if (day.isBefore(known)) {
      return;
    }
    Totals after = change.apply(day.equals(known) ? before : Totals.NONE);
    Path fresh = file.resolveSibling(file.getFileName() + ".tmp");
    Files.write(fresh, MAPPER.writeValueAsBytes(json(day, after)));
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Totals totals(JsonNode root) {
    return new Totals(
        root.path("calls").asInt(),
        new Usage(
            root.path("inputTokens").asLong(),
            root.path("cachedInputTokens").asLong(),
            root.path("outputTokens").asLong()),
        new BigDecimal(root.path("cost").asText("0")));
  }

  private static JsonNode json(LocalDate day, Totals totals) {
    return MAPPER
        .createObjectNode()
        .put("day", day.toString())
        .put("calls", totals.calls())
        .put("inputTokens", totals.usage().inputTokens())
        .put("cachedInputTokens", totals.usage().cachedInputTokens())
        .put("outputTokens", totals.usage().outputTokens())
        .put("cost", totals.cost().toPlainString());
  }
}
