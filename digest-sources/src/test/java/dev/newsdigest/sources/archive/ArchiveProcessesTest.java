package dev.newsdigest.sources.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two programs that share an archive lose none of each other's days. */
class ArchiveProcessesTest {

  private static final LocalDate START = LocalDate.parse("2026-01-01");

  /** A thousand over both programs and both kinds of archive. */
  private static final int WRITES_EACH = 250;

  private static final int DIGEST_LENGTH = 2_000;

  @ParameterizedTest
  @ValueSource(strings = {"folder", "sqlite"})
  @Timeout(120)
  void keepsEveryDayThatTwoProgramsWriteInTurns(String kind, @TempDir Path folder)
      throws Exception {
    List<Process> writers = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      writers.add(
          ArchiveProcess.start(kind, folder, START.plusDays(i), 2, WRITES_EACH, DIGEST_LENGTH));
    }
    try {
      for (Process writer : writers) {
        assertThat(said(writer)).hasLineCount(WRITES_EACH);
        assertThat(writer.waitFor()).isZero();
      }
    } finally {
      writers.forEach(Process::destroyForcibly);
    }

    int days = 2 * WRITES_EACH;
    assertThat(ArchiveProcess.open(kind, folder).recall(START.plusDays(days), days + 10))
        .hasSize(days)
        .allSatisfy(
            day -> assertThat(day).isEqualTo(ArchiveProcess.day(day.date(), DIGEST_LENGTH)));
  }

  private static String said(Process writer) throws IOException {
    return new String(writer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
