package org.javanative.storage.jvm;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.javanative.storage.StorageEdit;
import org.javanative.storage.StorageWrite;
import org.jspecify.annotations.Nullable;

/** Writes of one connection, by one thread at a time, each a transaction. */
final class SqliteWriter {
  private final Connection connection;

  SqliteWriter(Connection connection) {
    this.connection = connection;
  }

  /** The keys that were changed; null when an expected version is not there. */
  @Nullable Set<String> write(StorageWrite write) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      boolean committed = false;
      try {
        if (!isAsExpected(write)) {
          return null;
        }
        Set<String> changed = apply(write);
        statement.execute("COMMIT");
        committed = true;
        return changed;
      } finally {
        if (!committed) {
          rollBack(statement);
        }
      }
    }
  }

  /** SQLite has rolled back by itself after some failures, and says so. */
  private static void rollBack(Statement statement) {
    try {
      statement.execute("ROLLBACK");
    } catch (SQLException alreadyDone) {
      // The failure that led here is the one to report.
    }
  }

  private boolean isAsExpected(StorageWrite write) throws SQLException {
    for (Map.Entry<String, Long> expected : write.expected().entrySet()) {
      if (number("SELECT version FROM entry WHERE key = ?", expected.getKey())
          != expected.getValue()) {
        return false;
      }
    }
    return true;
  }

  private Set<String> apply(StorageWrite write) throws SQLException {
    Set<String> changed = new LinkedHashSet<>();
    update("UPDATE counter SET version = version + 1");
    for (StorageEdit edit : write.edits()) {
      if (edit instanceof StorageEdit.Put put) {
        put(put.key(), put.value());
        changed.add(put.key());
      } else if (edit instanceof StorageEdit.Remove remove) {
        removeChunks(remove.key());
        update("DELETE FROM entry WHERE key = ?", remove.key());
        changed.add(remove.key());
      } else {
        changed.addAll(new SqliteReader(connection).keys());
        update("DELETE FROM chunk");
        update("DELETE FROM entry");
      }
    }
    return changed;
  }

  private void put(String key, String value) throws SQLException {
    removeChunks(key);
    update(
        "INSERT INTO entry (key, version, length) VALUES (?1, (SELECT version FROM counter), ?2)"
            + " ON CONFLICT (key) DO UPDATE SET version = excluded.version,"
            + " length = excluded.length",
        key,
        value.length());
    long entry = number("SELECT id FROM entry WHERE key = ?", key);
    int part = 0;
    for (int from = 0; from < value.length(); from += Chunk.LENGTH) {
      Chunk chunk = Chunk.of(value, from);
      update(
          "INSERT INTO chunk (entry, part, utf16, checksum, body) VALUES (?, ?, ?, ?, ?)",
          entry,
          part++,
          chunk.utf16(),
          chunk.checksum(),
          chunk.body());
    }
  }

  private void removeChunks(String key) throws SQLException {
    update("DELETE FROM chunk WHERE entry = (SELECT id FROM entry WHERE key = ?)", key);
  }

  private void update(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      int unused = statement.executeUpdate();
    }
  }

  private long number(String sql, String key) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, key);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getLong(1) : 0;
      }
    }
  }
}
