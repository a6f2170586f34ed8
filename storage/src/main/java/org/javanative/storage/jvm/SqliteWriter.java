package org.javanative.storage.jvm;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.javanative.storage.StorageEdit;
import org.javanative.storage.StorageWrite;
import org.jspecify.annotations.Nullable;

/** Writes of one session, by one thread at a time. */
final class SqliteWriter {
  private final SqliteSession session;

  SqliteWriter(SqliteSession session) {
    this.session = session;
  }

  /**
   * Makes all writes, in one transaction: when this returns, what was written outlives a power cut;
   * when it throws, nothing was written.
   *
   * @return for each write the keys that it has changed; null when an expected version was not
   *     there
   */
  List<@Nullable Set<String>> write(List<StorageWrite> writes) throws SQLException {
    List<@Nullable Set<String>> changed = new ArrayList<>(writes.size());
    session.execute("BEGIN IMMEDIATE");
    boolean committed = false;
    try {
      for (StorageWrite write : writes) {
        changed.add(isAsExpected(write) ? apply(write) : null);
      }
      session.execute("COMMIT");
      committed = true;
      return changed;
    } finally {
      if (!committed) {
        session.rollBack();
      }
    }
  }

  private boolean isAsExpected(StorageWrite write) throws SQLException {
    for (Map.Entry<String, Long> expected : write.expected().entrySet()) {
      if (session.number("SELECT version FROM entry WHERE key = ?", expected.getKey())
          != expected.getValue()) {
        return false;
      }
    }
    return true;
  }

  private Set<String> apply(StorageWrite write) throws SQLException {
    Set<String> changed = new LinkedHashSet<>();
    session.execute("UPDATE counter SET version = version + 1");
    for (StorageEdit edit : write.edits()) {
      if (edit instanceof StorageEdit.Put put) {
        put(put.key(), put.value());
        changed.add(put.key());
      } else if (edit instanceof StorageEdit.Remove remove) {
        removeChunks(remove.key());
        session.execute("DELETE FROM entry WHERE key = ?", remove.key());
        changed.add(remove.key());
      } else {
        changed.addAll(new SqliteReader(session).keys());
        session.execute("DELETE FROM chunk");
        session.execute("DELETE FROM entry");
      }
    }
    return changed;
  }

  private void put(String key, String value) throws SQLException {
    session.execute(
        "INSERT INTO entry (key, version, length) VALUES (?1, (SELECT version FROM counter), ?2)"
            + " ON CONFLICT (key) DO UPDATE SET version = excluded.version,"
            + " length = excluded.length",
        key,
        value.length());
    long entry = session.number("SELECT id FROM entry WHERE key = ?", key);
    int part = 0;
    for (int from = 0; from < value.length(); from += Chunk.LENGTH) {
      Chunk chunk = Chunk.of(value, from);
      session.execute(
          "INSERT INTO chunk (entry, part, utf16, checksum, body) VALUES (?, ?, ?, ?, ?)"
              + " ON CONFLICT (entry, part) DO UPDATE SET utf16 = excluded.utf16,"
              + " checksum = excluded.checksum, body = excluded.body",
          entry,
          part++,
          chunk.utf16(),
          chunk.checksum(),
          chunk.body());
    }
    session.execute("DELETE FROM chunk WHERE entry = ? AND part >= ?", entry, part);
  }

  private void removeChunks(String key) throws SQLException {
    session.execute("DELETE FROM chunk WHERE entry = (SELECT id FROM entry WHERE key = ?)", key);
  }
}
