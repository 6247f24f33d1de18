package dev.newsdigest.core.archive;

import dev.newsdigest.core.failure.DataException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One file a day in a folder. A day is written beside its place, forced to disk and moved there in
 * one step, so that a crash leaves the old day or the new one. A damaged day is skipped with a
 * warning and costs the others nothing.
 */
final class FolderArchive implements Archive {

  private static final Logger LOG = LoggerFactory.getLogger(FolderArchive.class);

  private final Path folder;

  FolderArchive(Path folder) {
    this.folder = folder;
  }

  @Override
  public List<DayRecord> recall(LocalDate before, int days) {
    List<DayRecord> records = new ArrayList<>();
    for (int back = 1; back <= days; back++) {
      Path file = file(before.minusDays(back));
      try {
        records.add(
            DayRecordJson.read(
                file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8)));
      } catch (NoSuchFileException e) {
        continue;
      } catch (DataException | CharacterCodingException e) {
        LOG.warn("a remembered day is left out", e);
      } catch (IOException e) {
        throw new ArchiveException("cannot read " + file.getFileName(), e);
      }
    }
    return records;
  }

  @Override
  public synchronized void remember(DayRecord day) {
    Path file = file(day.date());
    try {
      Files.createDirectories(folder);
      Path beside = Files.createTempFile(folder, day.date() + "-", ".tmp");
      try {
        Files.writeString(beside, DayRecordJson.write(day), StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
        Files.move(
            beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new ArchiveException("cannot write " + file.getFileName(), e);
    }
  }

  private Path file(LocalDate date) {
    return folder.resolve(date + ".json");
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
