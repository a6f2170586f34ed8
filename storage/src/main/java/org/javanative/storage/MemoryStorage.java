package org.javanative.storage;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.javanative.runtime.Async;
import org.javanative.runtime.Handle;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/**
 * A backend in memory, for tests: as slow as the test says, by the clock of the loop, and failing
 * when the test says so. A restart of the app is another {@link AsyncStorage} on the same backend.
 *
 * <p>May be used from any thread.
 */
public final class MemoryStorage implements StorageBackend {
  private final ChangeListeners listeners = new ChangeListeners();

  /** Guarded by {@code this}, like all that follow. */
  private final Map<String, StoredValue> values = new TreeMap<>();

  private final Deque<StorageException> failures = new ArrayDeque<>();
  private final List<StorageWrite> writes = new ArrayList<>();
  private Duration latency = Duration.ZERO;
  private long version;
  private boolean closed;

  private MemoryStorage() {}

  /** An empty one that answers at once. */
  public static MemoryStorage create() {
    return new MemoryStorage();
  }

  /** How long each call takes from now on. Calls overlap; a change reorders those under way. */
  public synchronized MemoryStorage latency(Duration value) {
    latency = Objects.requireNonNull(value, "value");
    return this;
  }

  /** Lets the next call that has not failed yet fail, at its end, and change nothing. */
  public synchronized MemoryStorage failNext(StorageException failure) {
    failures.add(Objects.requireNonNull(failure, "failure"));
    return this;
  }

  /** What is stored now. */
  public synchronized Map<String, String> contents() {
    Map<String, String> texts = new TreeMap<>();
    values.forEach((key, value) -> texts.put(key, value.text()));
    return texts;
  }

  /** The writes that were made, in order. */
  public synchronized List<StorageWrite> writes() {
    return List.copyOf(writes);
  }

  @Override
  public LoopFuture<Map<String, StoredValue>> read(Set<String> keys) {
    return call(
        () -> {
          Map<String, StoredValue> found = new HashMap<>(values);
          found.keySet().retainAll(keys);
          return found;
        });
  }

  @Override
  public LoopFuture<List<String>> keys() {
    return call(() -> List.copyOf(values.keySet()));
  }

  @Override
  public LoopFuture<Boolean> write(StorageWrite write) {
    return call(() -> apply(write));
  }

  private boolean apply(StorageWrite write) {
    for (Map.Entry<String, Long> expected : write.expected().entrySet()) {
      StoredValue present = values.get(expected.getKey());
      if ((present == null ? 0 : present.version()) != expected.getValue()) {
        return false;
      }
    }
    Set<String> changed = new LinkedHashSet<>();
    version++;
    for (StorageEdit edit : write.edits()) {
      if (edit instanceof StorageEdit.Put put) {
        values.put(put.key(), new StoredValue(put.value(), version));
        changed.add(put.key());
      } else if (edit instanceof StorageEdit.Remove remove) {
        values.remove(remove.key());
        changed.add(remove.key());
      } else {
        changed.addAll(values.keySet());
        values.clear();
      }
    }
    writes.add(write);
    listeners.tell(new StorageChange(changed));
    return true;
  }

  /** Does the work when the latency is over, unless it was cancelled. */
  private synchronized <T extends @Nullable Object> LoopFuture<T> call(Supplier<T> work) {
    LoopFuture<T> future = Async.createFuture();
    Runnable step = () -> run(future, work);
    if (latency.isZero()) {
      step.run();
    } else {
      Handle timer = Async.getLoop().callLater(latency, step);
      Handle unused = future.onDone(done -> timer.cancel());
    }
    return future;
  }

  private synchronized <T extends @Nullable Object> void run(
      LoopFuture<T> future, Supplier<T> work) {
    if (future.isDone()) {
      return;
    }
    StorageException failure = closed ? closedError() : failures.poll();
    if (failure != null) {
      Async.rejectFuture(future, failure);
    } else {
      Async.resolveFuture(future, work.get());
    }
  }

  private static StorageException closedError() {
    return new StorageException(
        StorageException.Reason.CLOSED,
        "The storage in memory was closed. Use it before, or make another.");
  }

  @Override
  public Runnable onChange(Consumer<? super StorageChange> listener) {
    return listeners.add(listener);
  }

  @Override
  @SuppressWarnings("NullAway") // null is the one value of Void
  public synchronized LoopFuture<@Nullable Void> close() {
    if (closed) {
      LoopFuture<@Nullable Void> done = Async.createFuture();
      Async.resolveFuture(done, null);
      return done;
    }
    return this.<@Nullable Void>call(
        () -> {
          closed = true;
          return null;
        });
  }
}
