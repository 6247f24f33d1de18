package dev.newsdigest.core.archive;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Remembers days between runs: the plug-in point of the archive stage. Must be thread-safe; may
 * block on disk or network. A day stored twice is replaced as a whole.
 */
public interface Archive {

  /**
   * Returns the remembered days before a date, newest first.
   *
   * @param days how far back to look, in calendar days
   * @throws ArchiveException where the store cannot be read
   */
  List<DayRecord> recall(LocalDate before, int days);

  /**
   * Stores a day, all of it or nothing.
   *
   * @throws ArchiveException where the store cannot be written
   */
  void remember(DayRecord day);

  /** Returns an archive of one JSON file a day; the folder is made when the first day is stored. */
  static Archive inFolder(Path folder) {
    return new FolderArchive(folder);
  }

  /** Returns an archive that lives as long as the process. */
  static Archive inMemory() {
    return new InMemoryArchive();
  }
}
