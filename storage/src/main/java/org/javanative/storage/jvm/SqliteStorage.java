package org.javanative.storage.jvm;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.javanative.runtime.LoopFuture;
import org.javanative.storage.ChangeListeners;
import org.javanative.storage.StorageBackend;
import org.javanative.storage.StorageChange;
import org.javanative.storage.StorageException;
import org.javanative.storage.StorageException.Reason;
import org.javanative.storage.StorageWrite;
import org.javanative.storage.StoredValue;
import org.jspecify.annotations.Nullable;

/**
 * A store in an SQLite file. Writes have one lane and one connection, reads another of each; a read
 * of what a pending write concerns takes the writes' lane, behind it.
 */
final class SqliteStorage implements StorageBackend {
  /** Work on a connection. */
  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  private final SqliteFile file;
  private final SqliteSettings settings;
  private final Consumer<SqliteStorage> onClose;
  private final WorkLane writes = new WorkLane();
  private final WorkLane reads = new WorkLane();
  private final PendingWrites pending = new PendingWrites();
  private final ChangeListeners listeners = new ChangeListeners();

  private final Object lock = new Object();

  /** Guarded by {@link #lock}, like all that follow. */
  private @Nullable Connection writer;

  private @Nullable Connection reader;
  private boolean suspect;
  private boolean closed;

  SqliteStorage(SqliteFile file, SqliteSettings settings, Consumer<SqliteStorage> onClose) {
    this.file = file;
    this.settings = settings;
    this.onClose = onClose;
  }

  @Override
  public LoopFuture<Map<String, StoredValue>> read(Set<String> keys) {
    return query(pending.concernAnyOf(keys), on -> new SqliteReader(on).read(keys));
  }

  @Override
  public LoopFuture<List<String>> keys() {
    return query(!pending.isEmpty(), on -> new SqliteReader(on).keys());
  }

  private <T> LoopFuture<T> query(boolean behindWrites, Work<T> work) {
    return behindWrites
        ? writes.submit(() -> with(writer(), "read", work), () -> {})
        : reads.submit(() -> with(reader(), "read", work), () -> {});
  }

  @Override
  public LoopFuture<Boolean> write(StorageWrite write) {
    pending.add(write);
    return writes.submit(() -> writeNow(write), () -> pending.remove(write));
  }

  @SuppressWarnings("NullAway") // null where the type argument says so
  private boolean writeNow(StorageWrite write) {
    Set<String> changed =
        this.<@Nullable Set<String>>with(
            writer(), "write", on -> new SqliteWriter(on).write(write));
    if (changed == null) {
      return false;
    }
    listeners.tell(new StorageChange(changed));
    return true;
  }

  private <T extends @Nullable Object> T with(Connection connection, String action, Work<T> work) {
    try {
      return work.on(connection);
    } catch (SQLException error) {
      if (SqliteFailures.isDamage(error)) {
        abandon();
      }
      throw SqliteFailures.of(action, file.path(), error);
    }
  }

  private Connection writer() {
    synchronized (lock) {
      if (closed) {
        throw new StorageException(
            Reason.CLOSED,
            "The store " + file.path() + " was closed. Open it again with AsyncStorage.open(..).");
      }
      Connection present = writer;
      if (present == null) {
        present = file.open(suspect);
        suspect = false;
        writer = present;
      }
      return present;
    }
  }

  private Connection reader() throws SQLException {
    synchronized (lock) {
      Connection unused = writer();
      Connection present = reader;
      if (present == null) {
        present = SqliteConnections.connect(file.path(), settings);
        reader = present;
      }
      return present;
    }
  }

  /** Damage was met: lets go of the file, so that the next call opens and checks it. */
  private void abandon() {
    synchronized (lock) {
      suspect = true;
      closeConnections();
    }
  }

  private void closeConnections() {
    for (Connection each : new Connection[] {reader, writer}) {
      try {
        if (each != null) {
          each.close();
        }
      } catch (SQLException ignored) {
        // Nothing is left to be done with it.
      }
    }
    reader = null;
    writer = null;
  }

  @Override
  public Runnable onChange(Consumer<? super StorageChange> listener) {
    return listeners.add(listener);
  }

  @Override
  public LoopFuture<@Nullable Void> close() {
    return writes.<@Nullable Void>submit(this::closeNow, () -> {});
  }

  @SuppressWarnings("NullAway") // null is the one value of Void
  private Void closeNow() {
    synchronized (lock) {
      closed = true;
      closeConnections();
    }
    onClose.accept(this);
    return null;
  }
}
