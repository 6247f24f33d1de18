package dev.newsdigest.sources.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsdigest.core.archive.Archive;
import dev.newsdigest.core.archive.ArchiveException;
import dev.newsdigest.core.contract.ArchiveContract;
import dev.newsdigest.core.contract.NewsDay;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbcArchiveTest extends ArchiveContract {

  @TempDir Path folder;
  private int made;

  @Override
  protected Archive empty() {
    return JdbcArchive.sqlite(folder.resolve("archive" + made++ + ".db"));
  }

  @Test
  void remembersAcrossRuns() {
    Path file = folder.resolve("kept.db");
    JdbcArchive.sqlite(file).remember(record(NewsDay.DATE, "kept"));
    assertThat(JdbcArchive.of("jdbc:sqlite:" + file).recall(NewsDay.DATE.plusDays(1), 1))
        .containsExactly(record(NewsDay.DATE, "kept"));
  }

  @Test
  void skipsADamagedDay() throws Exception {
    Path file = folder.resolve("damaged.db");
    JdbcArchive archive = JdbcArchive.sqlite(file);
    archive.remember(record(NewsDay.DATE, "whole"));
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("INSERT INTO news_digest_day VALUES ('2026-04-13', '{\"version\":1')");
      statement.execute("INSERT INTO news_digest_day VALUES ('2026-04-12', '{\"version\":77}')");
    }
    assertThat(archive.recall(NewsDay.DATE.plusDays(1), 9))
        .containsExactly(record(NewsDay.DATE, "whole"));
  }

  @Test
  void saysThatAFileIsNoDatabaseWithoutTellingTheAddress() throws Exception {
    Path file = folder.resolve("secret.txt");
    Files.writeString(file, "no database ".repeat(500), StandardCharsets.UTF_8);
    JdbcArchive archive = JdbcArchive.sqlite(file);
    assertThatThrownBy(() -> archive.recall(NewsDay.DATE, 1))
        .isInstanceOf(ArchiveException.class)
        .hasMessageStartingWith("cannot read the archive database")
        .hasMessageNotContaining("secret");
    assertThatThrownBy(() -> archive.remember(record(NewsDay.DATE, "lost")))
        .isInstanceOf(ArchiveException.class);
    assertThat(archive.toString()).doesNotContain("secret");
  }

  @Test
  void refusesAnAddressThatIsNoJdbcUrl() {
    assertThatThrownBy(() -> JdbcArchive.of("postgres://user:pw@host/db"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("pw");
  }
}
