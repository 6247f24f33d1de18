package dev.newsdigest.llm.budget;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code FOLDER/ab/abcd….json}. */
final class FolderReplyStore implements ReplyStore {

  private static final Logger LOG = LoggerFactory.getLogger(FolderReplyStore.class);
  private static final int LARGEST = 4 << 20;

  private final Path folder;
  private final Duration keep;
  private final Clock clock;

  FolderReplyStore(Path folder, Duration keep, Clock clock) {
    this.folder = folder;
    this.keep = keep;
    this.clock = clock;
  }

  @Override
  public Optional<String> read(String key) {
    Path file = file(key);
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        return Optional.empty();
      }
      Instant written = Files.getLastModifiedTime(file).toInstant();
      if (written.plus(keep).isBefore(clock.instant())) {
        Files.deleteIfExists(file);
        return Optional.empty();
      }
      return Optional.of(Files.readString(file));
    } catch (IOException e) {
      LOG.warn("a kept reply cannot be read: {}", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  @Override
  public void write(String key, String value) {
    Path file = file(key);
    Path fresh = null;
    try {
      Files.createDirectories(file.getParent());
      fresh = Files.createTempFile(file.getParent(), "reply", ".tmp");
      Files.writeString(fresh, value);
      Files.setLastModifiedTime(fresh, FileTime.from(clock.instant()));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("a reply cannot be kept: {}", e.getClass().getSimpleName());
      remove(fresh);
    }
  }

  private static void remove(@org.jspecify.annotations.Nullable Path fresh) {
    try {
      if (fresh != null) {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      LOG.warn("a temporary file stays behind: {}", e.getClass().getSimpleName());
    }
  }

  private Path file(String key) {
    if (!key.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("a key is 64 hexadecimal digits");
    }
    return folder.resolve(key.substring(0, 2)).resolve(key + ".json");
  }
}
