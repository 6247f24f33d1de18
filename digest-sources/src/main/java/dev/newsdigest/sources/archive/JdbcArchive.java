package dev.newsdigest.sources.archive;

import dev.newsdigest.core.archive.Archive;
import dev.newsdigest.core.archive.ArchiveException;
import dev.newsdigest.core.archive.DayRecord;
import dev.newsdigest.core.archive.DayRecordJson;
import dev.newsdigest.core.failure.DataException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers days in a table, one row a day. Works with SQLite and PostgreSQL; the driver is the
 * caller's dependency. Each call opens a connection of its own, so it is thread-safe, and several
 * processes may share a database. Blocking.
 */
public final class JdbcArchive implements Archive {

  private static final Logger LOG = LoggerFactory.getLogger(JdbcArchive.class);

  /** How long a second writer waits for the first before it gives up. */
  private static final int BUSY_MILLIS = 10_000;

  private static final String CREATE =
      "CREATE TABLE IF NOT EXISTS news_digest_day (day VARCHAR(10) PRIMARY KEY, record TEXT NOT NULL)";
  private static final String UPSERT =
      "INSERT INTO news_digest_day (day, record) VALUES (?, ?)"
          + " ON CONFLICT (day) DO UPDATE SET record = excluded.record";
  private static final String SELECT =
      "SELECT day, record FROM news_digest_day WHERE day >= ? AND day < ? ORDER BY day DESC";

  private final String url;

  private JdbcArchive(String url) {
    this.url = Objects.requireNonNull(url, "url");
  }

  /** Returns an archive in an SQLite file, made when the first day is stored. */
  public static JdbcArchive sqlite(Path file) {
    return new JdbcArchive("jdbc:sqlite:" + file);
  }

  /** Returns an archive in the database of a JDBC URL. */
  public static JdbcArchive of(String jdbcUrl) {
    if (!jdbcUrl.startsWith("jdbc:")) {
      throw new IllegalArgumentException("not a JDBC URL: it must start with jdbc:");
    }
    return new JdbcArchive(jdbcUrl);
  }

  @Override
  public List<DayRecord> recall(LocalDate before, int days) {
    List<DayRecord> records = new ArrayList<>();
    try (Connection connection = open();
        PreparedStatement select = connection.prepareStatement(SELECT)) {
      select.setString(1, before.minusDays(days).toString());
      select.setString(2, before.toString());
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          read(rows.getString(1), rows.getString(2), records);
        }
      }
    } catch (SQLException e) {
      throw failed("read", e);
    }
    return records;
  }

  @Override
  public void remember(DayRecord day) {
    try (Connection connection = open();
        PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
      upsert.setString(1, day.date().toString());
      upsert.setString(2, DayRecordJson.write(day));
      upsert.executeUpdate();
    } catch (SQLException e) {
      throw failed("write", e);
    }
  }

  private static void read(String day, String record, List<DayRecord> records) {
    try {
      records.add(DayRecordJson.read(day, record));
    } catch (DataException e) {
      LOG.warn("a remembered day is left out", e);
    }
  }

  private Connection open() throws SQLException {
    Connection connection = DriverManager.getConnection(url);
    try (Statement statement = connection.createStatement()) {
      if (url.startsWith("jdbc:sqlite:")) {
        // Readers go on while one writes, and an acknowledged day survives a crash.
        statement.execute("PRAGMA busy_timeout = " + BUSY_MILLIS);
        statement.execute("PRAGMA journal_mode = WAL");
        statement.execute("PRAGMA synchronous = FULL");
      }
      statement.execute(CREATE);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    return connection;
  }

  /** The URL may hold a password, so it stays out of the message. */
  private static ArchiveException failed(String what, SQLException cause) {
    return new ArchiveException(
        "cannot " + what + " the archive database: " + cause.getMessage(), cause);
  }

  @Override
  public String toString() {
    return "JdbcArchive";
  }
}
