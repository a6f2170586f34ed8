package org.javanative.storage.jvm;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.javanative.storage.StorageException;
import org.javanative.storage.StorageException.Reason;
import org.javanative.storage.StoredValue;
import org.jspecify.annotations.Nullable;

/** Reads of one connection, by one thread at a time. */
final class SqliteReader {
  private final Connection connection;

  SqliteReader(Connection connection) {
    this.connection = connection;
  }

  List<String> keys() throws SQLException {
    List<String> keys = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT key FROM entry ORDER BY key")) {
      while (result.next()) {
        keys.add(result.getString(1));
      }
    }
    keys.sort(null);
    return keys;
  }

  /** The values of one moment. */
  Map<String, StoredValue> read(Set<String> keys) throws SQLException {
    Map<String, StoredValue> found = new HashMap<>();
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN");
      try {
        for (String key : keys) {
          StoredValue value = read(key);
          if (value != null) {
            found.put(key, value);
          }
        }
      } finally {
        statement.execute("COMMIT");
      }
    }
    return found;
  }

  private @Nullable StoredValue read(String key) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT id, version, length FROM entry WHERE key = ?")) {
      query.setString(1, key);
      try (ResultSet row = query.executeQuery()) {
        return row.next()
            ? new StoredValue(text(key, row.getLong(1), row.getInt(3)), row.getLong(2))
            : null;
      }
    }
  }

  private String text(String key, long entry, int length) throws SQLException {
    StringBuilder text = new StringBuilder(length);
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT body, utf16, checksum FROM chunk WHERE entry = ? ORDER BY part")) {
      query.setLong(1, entry);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          byte[] body = row.getBytes(1);
          Chunk chunk =
              Chunk.stored(body == null ? new byte[0] : body, row.getBoolean(2), row.getLong(3));
          if (!chunk.isSound()) {
            throw damaged(key);
          }
          text.append(chunk.text());
        }
      }
    }
    if (text.length() != length) {
      throw damaged(key);
    }
    return text.toString();
  }

  private static StorageException damaged(String key) {
    return new StorageException(
        Reason.DAMAGED,
        "The value of key \""
            + key
            + "\" is damaged: it is not what was stored, by its checksum. Other keys are not"
            + " concerned. Was the file changed by another program, or is the disk failing? Set or"
            + " remove the key to go on.");
  }
}
