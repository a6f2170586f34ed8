package org.javanative.storage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/**
 * The platform's side of one store: what {@link AsyncStorage} needs of SQLite, IndexedDB and the
 * like.
 *
 * <p>All methods may be called from any thread, return at once, and complete their futures later.
 * Writes happen in the order of the calls. A read sees every write that was called before it. A
 * write whose future is cancelled before it begins does not happen; later, it happens as a whole.
 * Failures are {@link StorageException}s.
 */
public interface StorageBackend {

  /** The values of those {@code keys} that have one, all from the same moment. */
  LoopFuture<Map<String, StoredValue>> read(Set<String> keys);

  /** All keys that have a value, sorted. */
  LoopFuture<List<String>> keys();

  /**
   * Makes all changes of {@code write}, or none.
   *
   * @return once the changes will outlive the process: true, or false when nothing was changed
   *     because a key has not the version expected
   */
  LoopFuture<Boolean> write(StorageWrite write);

  /**
   * Calls {@code listener} after each write that was made through this backend, in order, on any
   * thread, and after those of others where it hears of them. It must not block.
   *
   * @return what ends that
   */
  Runnable onChange(Consumer<? super StorageChange> listener);

  /** Lets go of the store when all that was called before has ended; later calls fail. */
  LoopFuture<@Nullable Void> close();
}
