package org.javanative.benchmarks.data;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteConfig;

/**
 * A table of texts by key in plain sqlite-jdbc, called by the thread that wants it, with statements
 * that are prepared once, and as safe from a power cut: WAL, synchronous in full.
 */
final class SqliteKit implements StorageKit {
  private final Connection connection;
  private final PreparedStatement put;
  private final PreparedStatement select;

  SqliteKit(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    connection = config.createConnection("jdbc:sqlite:" + file);
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE entry (key TEXT PRIMARY KEY, value TEXT NOT NULL)");
    }
    put =
        connection.prepareStatement(
            "INSERT INTO entry VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value ="
                + " excluded.value");
    select = connection.prepareStatement("SELECT value FROM entry WHERE key = ?");
  }

  @Override
  public long set(List<String> keys, String value) throws SQLException {
    long before = System.nanoTime();
    for (String key : keys) {
      put.setString(1, key);
      put.setString(2, value);
      put.executeUpdate();
    }
    return System.nanoTime() - before;
  }

  /** Calls that know nothing of each other: each is its own transaction. */
  @Override
  public long setAtOnce(List<String> keys, String value) throws SQLException {
    return set(keys, value);
  }

  @Override
  public long get(List<String> keys, int length) throws SQLException {
    long before = System.nanoTime();
    for (String key : keys) {
      select.setString(1, key);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next() || row.getString(1).length() != length) {
          throw new IllegalStateException("not what was set");
        }
      }
    }
    return System.nanoTime() - before;
  }
}
