package org.javanative.storage.jvm;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;

/** Connections to a store's file: in WAL, so that reads and a write run side by side. */
final class SqliteConnections {
  private static final int PAGE_SIZE = 4_096;
  private static final int FORMAT = 2;

  /**
   * Each value has a row in {@code entry}, with the beginning of it, which is all of most values;
   * what does not fit is in {@code chunk}, from part 1 on, and goes when the value does.
   */
  private static final String[] SCHEMA = {
    "CREATE TABLE entry (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,"
        + " version INTEGER NOT NULL, length INTEGER NOT NULL, utf16 INTEGER NOT NULL,"
        + " checksum INTEGER NOT NULL, body BLOB NOT NULL)",
    "CREATE TABLE chunk (entry INTEGER NOT NULL, part INTEGER NOT NULL, utf16 INTEGER NOT NULL,"
        + " checksum INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (entry, part))",
  };

  /** In format 1 the beginning was in {@code chunk}, too, and versions were counted. */
  private static final String[] FROM_1_TO_2 = {
    "ALTER TABLE entry ADD COLUMN utf16 INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE entry ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE entry ADD COLUMN body BLOB NOT NULL DEFAULT x''",
    "UPDATE entry SET utf16 = chunk.utf16, checksum = chunk.checksum, body = chunk.body FROM chunk"
        + " WHERE chunk.entry = entry.id AND chunk.part = 0",
    "DELETE FROM chunk WHERE part = 0",
    "DROP TABLE counter",
  };

  private static final String[] TRIGGERS = {
    "CREATE TRIGGER replaced AFTER UPDATE OF body ON entry WHEN OLD.length > "
        + Chunk.LENGTH
        + " BEGIN DELETE FROM chunk WHERE entry = OLD.id; END",
    "CREATE TRIGGER removed AFTER DELETE ON entry WHEN OLD.length > "
        + Chunk.LENGTH
        + " BEGIN DELETE FROM chunk WHERE entry = OLD.id; END",
  };

  private SqliteConnections() {}

  /** Opens the file, makes it if it is not there, and checks it. */
  static Connection open(Path file, SqliteSettings settings, boolean thorough) throws SQLException {
    Connection connection = connect(file, settings);
    try (Statement statement = connection.createStatement()) {
      prepare(statement, settings, thorough);
      return connection;
    } catch (SQLException | RuntimeException error) {
      connection.close();
      throw error;
    }
  }

  private static void prepare(Statement statement, SqliteSettings settings, boolean thorough)
      throws SQLException {
    int format = number(statement, "PRAGMA user_version");
    if (format > FORMAT) {
      throw new SQLException(
          "It was written by a newer version of the app, in format "
              + format
              + "; this one knows "
              + FORMAT
              + ". Update the app.");
    }
    if (thorough) {
      check(statement);
    }
    if (format == 0) { // before anything is written, or it has no effect
      statement.execute("PRAGMA auto_vacuum = INCREMENTAL");
    }
    statement.execute("PRAGMA journal_mode = WAL");
    if (settings.maxBytes() > 0) {
      statement.execute("PRAGMA max_page_count = " + settings.maxBytes() / PAGE_SIZE);
    }
    if (format < FORMAT) {
      execute(statement, "BEGIN IMMEDIATE");
      execute(statement, format == 0 ? SCHEMA : FROM_1_TO_2);
      execute(statement, TRIGGERS);
      execute(statement, "PRAGMA user_version = " + FORMAT);
      execute(statement, "COMMIT");
    }
  }

  private static void execute(Statement statement, String... steps) throws SQLException {
    for (String step : steps) {
      statement.execute(step);
    }
  }

  private static void check(Statement statement) throws SQLException {
    try (ResultSet result = statement.executeQuery("PRAGMA quick_check(1)")) {
      String verdict = result.next() ? result.getString(1) : "no answer";
      if (!verdict.equals("ok")) {
        throw new SQLException(verdict, "", 11);
      }
    }
  }

  private static int number(Statement statement, String query) throws SQLException {
    try (ResultSet result = statement.executeQuery(query)) {
      return result.next() ? result.getInt(1) : 0;
    }
  }

  /** A further connection to a file that was opened. */
  static Connection connect(Path file, SqliteSettings settings) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout((int) settings.patience().toMillis());
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setJournalSizeLimit(16 * 1024 * 1024);
    config.setPageSize(PAGE_SIZE);
    return config.createConnection("jdbc:sqlite:" + file);
  }
}
