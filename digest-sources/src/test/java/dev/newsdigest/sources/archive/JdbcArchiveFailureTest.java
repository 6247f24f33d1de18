package dev.newsdigest.sources.archive;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.newsdigest.core.archive.ArchiveException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a database driver can do to an archive; no database fails on demand, so the driver is a
 * mock.
 */
class JdbcArchiveFailureTest {

  private static final String URL = "jdbc:failing://archive?user=editor&password=s3cret";

  private final Driver driver = mock(Driver.class);
  private final Connection connection = mock(Connection.class);

  @BeforeEach
  void registerTheDriver() throws SQLException {
    when(driver.connect(eq(URL), any())).thenReturn(connection);
    DriverManager.registerDriver(driver);
  }

  @AfterEach
  void forgetTheDriver() throws SQLException {
    DriverManager.deregisterDriver(driver);
  }

  @Test
  void givesTheConnectionBackWhenTheTableCannotBeMade() throws SQLException {
    Statement statement = mock(Statement.class);
    when(connection.createStatement()).thenReturn(statement);
    when(statement.execute(anyString())).thenThrow(new SQLException("disk full"));

    assertThatThrownBy(() -> JdbcArchive.of(URL).recall(LocalDate.of(2026, 1, 23), 30))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("disk full");

    verify(connection).close();
  }

  @Test
  void namesNeitherAddressNorPassword() throws SQLException {
    when(connection.createStatement()).thenThrow(new SQLException("refused"));

    assertThatThrownBy(() -> JdbcArchive.of(URL).recall(LocalDate.of(2026, 1, 23), 30))
        .isInstanceOf(ArchiveException.class)
        .hasMessageNotContaining("s3cret")
        .hasMessageNotContaining("jdbc:");
  }
}
