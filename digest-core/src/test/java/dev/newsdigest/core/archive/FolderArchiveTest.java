package dev.newsdigest.core.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsdigest.core.contract.ArchiveContract;
import dev.newsdigest.core.contract.NewsDay;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderArchiveTest extends ArchiveContract {

  @TempDir Path folder;
  private int made;

  @Override
  protected Archive empty() {
    return Archive.inFolder(folder.resolve("archive" + made++));
  }

  @Test
  void leavesNothingButOneFileADay() throws Exception {
    Archive archive = empty();
    archive.remember(record(NewsDay.DATE, "first"));
    archive.remember(record(NewsDay.DATE, "again"));
    try (Stream<Path> files = Files.list(folder.resolve("archive0"))) {
      assertThat(files).containsExactly(folder.resolve("archive0").resolve("2026-04-14.json"));
    }
  }

  @Test
  void skipsDamagedDaysAndRecallsTheOthers() throws Exception {
    Archive archive = empty();
    archive.remember(record(NewsDay.DATE, "whole"));
    String whole =
        Files.readString(folder.resolve("archive0/2026-04-14.json"), StandardCharsets.UTF_8);
    String[] damaged = {
      "",
      "null",
      "[]",
      whole.substring(0, whole.length() / 2),
      "{\"version\":99,\"date\":\"2026-04-13\"}",
      "{\"version\":1}",
      "{\"version\":1,\"date\":\"2026-04-13\",\"stories\":[{}]}",
      "{\"version\":1,\"date\":\"2026-04-13\",\"stories\":[{\"id\":\"x\",\"since\":\"now\"}]}",
      "[".repeat(5000)
    };
    for (int i = 0; i < damaged.length; i++) {
      Path day = folder.resolve("archive0").resolve(NewsDay.DATE.minusDays(i + 1) + ".json");
      Files.writeString(day, damaged[i], StandardCharsets.UTF_8);
    }
    Path noText = folder.resolve("archive0").resolve(NewsDay.DATE.minusDays(20) + ".json");
    Files.write(noText, new byte[] {'{', (byte) 0xFF, (byte) 0xFE, 0});

    assertThat(archive.recall(NewsDay.DATE.plusDays(1), 30))
        .containsExactly(record(NewsDay.DATE, "whole"));
  }

  @Test
  void saysWhatItCannotWrite() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "no folder", StandardCharsets.UTF_8);
    Archive archive = Archive.inFolder(file);
    assertThatThrownBy(() -> archive.remember(record(NewsDay.DATE, "lost")))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("2026-04-14");
  }
}
