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
  /**
   * A version is compared for equality only, so it need not count: 62 random bits are those of no
   * other value that the key has had. The bit above them makes all versions as wide as each other
   * (see {@link Chunk}), and none of them zero, which stands for no value.
   */
  private static final String PUT =
      "INSERT INTO entry (key, version, length, utf16, checksum, body)"
          + " VALUES (?, (random() & 0x3fffffffffffffff) | 0x4000000000000000, ?, ?, ?, ?)"
          + " ON CONFLICT (key) DO UPDATE SET version = excluded.version,"
          + " length = excluded.length, utf16 = excluded.utf16, checksum = excluded.checksum,"
          + " body = excluded.body";

  private static final String PUT_PIECE =
      "INSERT OR REPLACE INTO chunk (entry, part, utf16, checksum, body)"
          + " VALUES ((SELECT id FROM entry WHERE key = ?), ?, ?, ?, ?)";

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
    if (isOneStatement(writes)) { // which is a transaction by itself
      changed.add(apply(writes.get(0)));
      return changed;
    }
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

  private static boolean isOneStatement(List<StorageWrite> writes) {
    StorageWrite first = writes.get(0);
    return writes.size() == 1
        && first.expected().isEmpty()
        && first.edits().size() == 1
        && first.edits().get(0) instanceof StorageEdit.Put put
        && put.value().length() <= Chunk.LENGTH;
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
    for (StorageEdit edit : write.edits()) {
      if (edit instanceof StorageEdit.Put put) {
        put(put.key(), put.value());
        changed.add(put.key());
      } else if (edit instanceof StorageEdit.Remove remove) {
        session.execute("DELETE FROM entry WHERE key = ?", remove.key());
        changed.add(remove.key());
      } else {
        changed.addAll(new SqliteReader(session).keys());
        session.execute("DELETE FROM entry");
      }
    }
    return changed;
  }

  /** Triggers take further pieces of a former value away. */
  private void put(String key, String value) throws SQLException {
    Chunk first = Chunk.of(value, 0);
    session.execute(PUT, key, value.length(), first.utf16(), first.checksum(), first.body());
    int part = 1;
    for (int from = Chunk.LENGTH; from < value.length(); from += Chunk.LENGTH) {
      Chunk chunk = Chunk.of(value, from);
      session.execute(PUT_PIECE, key, part++, chunk.utf16(), chunk.checksum(), chunk.body());
    }
  }
}
