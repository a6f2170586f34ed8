package org.javanative.storage.jvm;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.javanative.runtime.Async;
import org.javanative.runtime.ErrorReport;
import org.javanative.runtime.ErrorSink;
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
 * of what a pending write concerns takes the writes' lane, behind it. Callers never wait for a
 * file: what opens and closes one runs on the lanes, under a lock of theirs.
 */
final class SqliteStorage implements StorageBackend {
  /** Work on a session. */
  private interface Work<T> {
    T on(SqliteSession session) throws SQLException;
  }

  private static final int MOST_FILES = 5;

  private final SqliteFile file;
  private final Consumer<SqliteStorage> onClose;
  private final WorkLane writes = new WorkLane();
  private final WorkLane reads = new WorkLane();
  private final PendingWrites pending = new PendingWrites();
  private final ChangeListeners listeners = new ChangeListeners();

  /** Taken by callers, so nobody may block who holds it. */
  private final Object order = new Object();

  /**
   * The group that the next write may join: the last piece of the writes' lane, not begun. Guarded
   * by {@link #order}.
   */
  private @Nullable WriteGroup joinable;

  /** Held while a file is opened, however long that takes: for the lanes only. */
  private final ReentrantLock opening = new ReentrantLock(true);

  /** Guarded by {@link #opening}, like all that follow. */
  private SqliteFile.@Nullable Opened writer;

  private SqliteFile.@Nullable Opened reader;
  private boolean suspect;
  private boolean closed;

  /** Why the file could not be opened at last, if another process held it, and when that was. */
  private @Nullable StorageException held;

  private long heldNanos;

  SqliteStorage(SqliteFile file, Consumer<SqliteStorage> onClose) {
    this.file = file;
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
    long asked = System.nanoTime();
    if (!behindWrites) {
      return reads.submit(() -> with(reader(asked), "read", work), () -> {});
    }
    synchronized (order) {
      joinable = null; // what is written later must not come before this
      return writes.submit(() -> with(writer(asked).session(), "read", work), () -> {});
    }
  }

  @Override
  public LoopFuture<Boolean> write(StorageWrite write) {
    WriteGroup.Waiting waiting = new WriteGroup.Waiting(write, Async.createFuture());
    pending.add(write);
    synchronized (order) {
      if (joinable == null || !joinable.add(waiting)) {
        WriteGroup group = new WriteGroup();
        boolean unused = group.add(waiting);
        joinable = group;
        long asked = System.nanoTime();
        LoopFuture<Boolean> unusedToo = writes.submit(() -> writeNow(group, asked), () -> {});
      }
    }
    return waiting.future();
  }

  private boolean writeNow(WriteGroup group, long asked) {
    synchronized (order) {
      if (joinable == group) {
        joinable = null;
      }
    }
    List<WriteGroup.Waiting> wanted = new ArrayList<>(group.all().size());
    for (WriteGroup.Waiting each : group.all()) {
      if (each.future().isDone()) { // cancelled
        pending.remove(each.write());
      } else {
        wanted.add(each);
      }
    }
    writeNow(wanted, asked);
    giveBackFreePages();
    return true;
  }

  /** Between writes, while nobody waits for the lane; what is left to do, a later write goes on. */
  private void giveBackFreePages() {
    SqliteFile.Opened on = present();
    if (on == null) {
      return;
    }
    try {
      FreePages free = new FreePages(on.session());
      if (free.areMany()) {
        boolean more = true;
        while (more && !writes.isWanted()) {
          more = free.giveBackSome();
        }
        free.shorten();
      }
    } catch (SQLException error) {
      // What was written is safe, and the file as large as it was. The next call meets the reason.
    }
  }

  private SqliteFile.@Nullable Opened present() {
    opening.lock();
    try {
      return writer;
    } finally {
      opening.unlock();
    }
  }

  /** Makes writes in one transaction, or each in its own when that fails. */
  private void writeNow(List<WriteGroup.Waiting> all, long asked) {
    if (all.isEmpty()) {
      return;
    }
    List<StorageWrite> together = new ArrayList<>(all.size());
    all.forEach(each -> together.add(each.write()));
    List<@Nullable Set<String>> changed;
    try {
      changed = writeToWhatHasTheName(together, asked);
    } catch (RuntimeException error) {
      failed(all, asked, error);
      return;
    }
    for (int i = 0; i < all.size(); i++) {
      ended(all.get(i), changed.get(i));
    }
  }

  /** What was written to a file that has lost its name meanwhile is written once more. */
  private List<@Nullable Set<String>> writeToWhatHasTheName(List<StorageWrite> writes, long asked) {
    for (int attempt = 1; attempt <= MOST_FILES; attempt++) {
      SqliteFile.Opened on = writer(asked);
      List<@Nullable Set<String>> changed =
          with(on.session(), "write", session -> new SqliteWriter(session).write(writes));
      if (file.isStill(on)) {
        return changed;
      }
    }
    throw new StorageException(
        Reason.OTHER,
        "Could not write "
            + file.path()
            + ": each time it was written, it had been renamed or deleted. Does another program"
            + " keep replacing it? Keep the store in a folder that belongs to the app.");
  }

  /** Nothing was written. If one of several was the reason, it is not to harm the others. */
  private void failed(List<WriteGroup.Waiting> all, long asked, RuntimeException error) {
    if (all.size() > 1 && isOfOne(error)) {
      all.forEach(each -> writeNow(List.of(each), asked));
      return;
    }
    for (WriteGroup.Waiting each : all) {
      pending.remove(each.write());
      Async.rejectFuture(each.future(), error);
    }
  }

  /** Whether another write could succeed; one that has to wait for the file could not. */
  private static boolean isOfOne(RuntimeException error) {
    return !(error instanceof StorageException failure)
        || failure.reason() == Reason.FULL
        || failure.reason() == Reason.MISUSE;
  }

  private void ended(WriteGroup.Waiting write, @Nullable Set<String> changed) {
    pending.remove(write.write());
    if (changed != null) {
      listeners.tell(new StorageChange(changed));
    }
    Async.resolveFuture(write.future(), changed != null);
  }

  private <T extends @Nullable Object> T with(SqliteSession session, String action, Work<T> work) {
    try {
      return work.on(session);
    } catch (SQLException error) {
      if (SqliteFailures.isDamage(error)) {
        abandon();
      }
      throw SqliteFailures.of(action, file.path(), error);
    }
  }

  /**
   * What to write with.
   *
   * @param asked when that was called, of {@link System#nanoTime}
   */
  private SqliteFile.Opened writer(long asked) {
    opening.lock();
    try {
      requireNotClosed();
      SqliteFile.Opened present = writer;
      if (present != null && !file.isStill(present)) {
        reportReplaced();
        close(present);
        present = null;
      }
      if (present == null) {
        writer = null; // also when opening fails
        present = opened(asked, () -> file.open(suspect));
        suspect = false;
        writer = present;
      }
      return present;
    } finally {
      opening.unlock();
    }
  }

  /**
   * Opens the file. While another process holds it, who has called meanwhile does not wait once
   * more, each after the other, but fails for the same reason.
   */
  private SqliteFile.Opened opened(long asked, Supplier<SqliteFile.Opened> open) {
    if (held != null && asked - heldNanos < 0) {
      throw held;
    }
    try {
      SqliteFile.Opened opened = open.get();
      held = null;
      return opened;
    } catch (StorageException failure) {
      if (failure.reason() == Reason.LOCKED) {
        held = failure;
        heldNanos = System.nanoTime();
      }
      throw failure;
    }
  }

  private SqliteSession reader(long asked) {
    opening.lock();
    try {
      requireNotClosed();
      if (writer == null) {
        SqliteFile.Opened unused = writer(asked); // makes the file, and checks it
      }
      SqliteFile.Opened present = reader;
      if (present != null && !file.isStill(present)) {
        close(present);
        present = null;
      }
      if (present == null) {
        reader = null;
        present = opened(asked, file::openAgain);
        reader = present;
      }
      return present.session();
    } finally {
      opening.unlock();
    }
  }

  private void requireNotClosed() {
    if (closed) {
      throw new StorageException(
          Reason.CLOSED,
          "The store " + file.path() + " was closed. Open it again with AsyncStorage.open(..).");
    }
  }

  private void reportReplaced() {
    String message =
        "The store "
            + file.path()
            + " was renamed or deleted while it was open. Another process does that when it finds"
            + " it damaged, and has reported so. The app goes on with the file that has the name"
            + " now, or with an empty store.";
    ErrorSink.current()
        .report(ErrorReport.of(message, new StorageException(Reason.DAMAGED, message)));
  }

  /** Damage was met: lets go of the file, so that the next call opens and checks it. */
  private void abandon() {
    opening.lock();
    try {
      suspect = true;
      closeConnections();
    } finally {
      opening.unlock();
    }
  }

  private void closeConnections() {
    close(reader);
    close(writer);
    reader = null;
    writer = null;
  }

  private static void close(SqliteFile.@Nullable Opened opened) {
    if (opened != null) {
      try {
        opened.session().close();
      } catch (SQLException ignored) {
        // Nothing is left to be done with it.
      }
    }
  }

  @Override
  public Runnable onChange(Consumer<? super StorageChange> listener) {
    return listeners.add(listener);
  }

  @Override
  public LoopFuture<@Nullable Void> close() {
    synchronized (order) {
      joinable = null;
      return writes.<@Nullable Void>submit(this::closeNow, () -> {});
    }
  }

  @SuppressWarnings("NullAway") // null is the one value of Void
  private Void closeNow() {
    opening.lock();
    try {
      closed = true;
      closeConnections();
    } finally {
      opening.unlock();
    }
    onClose.accept(this);
    return null;
  }
}
