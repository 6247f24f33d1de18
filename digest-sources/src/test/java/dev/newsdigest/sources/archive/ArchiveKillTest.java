package dev.newsdigest.sources.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.archive.DayRecord;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program that is killed while it writes loses nothing that its archive said it had kept. */
class ArchiveKillTest {

  private static final LocalDate START = LocalDate.parse("2026-01-01");

  private static final int KILLS = 4;

  /** Long enough that a kill falls into the middle of a write. */
  private static final int DIGEST_LENGTH = 200_000;

  private static LocalDate writeUntilKilled(String kind, Path folder, LocalDate from, int writes)
      throws Exception {
    Process process = ArchiveProcess.start(kind, folder, from, 1, Integer.MAX_VALUE, DIGEST_LENGTH);
    LocalDate kept = null;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line;
      for (int i = 0; (line = lines.readLine()) != null; i++) {
        kept = line.length() == 10 ? LocalDate.parse(line) : kept;
        if (i == writes) {
          // By its handle: what it has said already stays readable.
          process.toHandle().destroyForcibly();
        }
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    return kept;
  }

  @ParameterizedTest
  @ValueSource(strings = {"folder", "sqlite"})
  @Timeout(120)
  void keepsEveryDayItSaidItHadKeptAfterEachKill(String kind, @TempDir Path folder)
      throws Exception {
    Random random = new Random(7);
    LocalDate from = START;
    for (int kill = 0; kill < KILLS; kill++) {
      LocalDate kept = writeUntilKilled(kind, folder, from, random.nextInt(20));

      assertThat(kept).isNotNull();
      int days = (int) (kept.toEpochDay() - START.toEpochDay()) + 1;
      List<DayRecord> recalled =
          ArchiveProcess.open(kind, folder).recall(kept.plusDays(1), days + 10);
      assertThat(recalled).hasSize(days);
      assertThat(recalled.get(0)).isEqualTo(ArchiveProcess.day(kept, DIGEST_LENGTH));
      from = kept.plusDays(1);
    }
  }
}
