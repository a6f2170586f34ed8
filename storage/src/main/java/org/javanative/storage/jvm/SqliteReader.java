package org.javanative.storage.jvm;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.javanative.storage.StorageException;
import org.javanative.storage.StorageException.Reason;
import org.javanative.storage.StoredValue;
import org.jspecify.annotations.Nullable;

/** Reads of one session, by one thread at a time. */
final class SqliteReader {
  private static final String VALUE =
      "SELECT body, utf16, checksum, version, length, id FROM entry WHERE key = ?";

  private static final String PIECES =
      "SELECT body, utf16, checksum FROM chunk WHERE entry = ? ORDER BY part";

  private final SqliteSession session;

  SqliteReader(SqliteSession session) {
    this.session = session;
  }

  List<String> keys() throws SQLException {
    List<String> keys = new ArrayList<>();
    try (ResultSet result = session.query("SELECT key FROM entry ORDER BY key")) {
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
    if (keys.size() == 1) { // a single query sees a single moment by itself
      readInto(found, keys);
      return found;
    }
    session.execute("BEGIN");
    try {
      readInto(found, keys);
    } finally {
      session.execute("COMMIT");
    }
    return found;
  }

  private void readInto(Map<String, StoredValue> found, Set<String> keys) throws SQLException {
    for (String key : keys) {
      StoredValue value = read(key);
      if (value != null) {
        found.put(key, value);
      }
    }
  }

  private @Nullable StoredValue read(String key) throws SQLException {
    try (ResultSet row = session.query(VALUE, key)) {
      if (!row.next()) {
        return null;
      }
      String text = piece(key, row);
      long version = row.getLong(4);
      int length = row.getInt(5);
      if (text.length() < length) {
        text = withFurtherPieces(text, length, key, row.getLong(6));
      }
      if (text.length() != length) {
        throw damaged(key);
      }
      return new StoredValue(text, version);
    }
  }

  /** Of the same moment, since the query for the first piece is still open. */
  private String withFurtherPieces(String first, int length, String key, long entry)
      throws SQLException {
    StringBuilder all = new StringBuilder(length).append(first);
    try (ResultSet row = session.query(PIECES, entry)) {
      while (row.next()) {
        all.append(piece(key, row));
      }
    }
    return all.toString();
  }

  private static String piece(String key, ResultSet row) throws SQLException {
    byte[] body = row.getBytes(1);
    Chunk chunk =
        Chunk.stored(body == null ? new byte[0] : body, row.getBoolean(2), row.getLong(3));
    if (!chunk.isSound()) {
      throw damaged(key);
    }
    return chunk.text();
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
