package org.javanative.storage;

import java.lang.reflect.Type;
import java.util.function.Consumer;
import org.javanative.runtime.ErrorReport;
import org.javanative.runtime.ErrorSink;
import org.javanative.runtime.Handle;
import org.javanative.runtime.LoopFuture;
import org.javanative.ui.State;
import org.jspecify.annotations.Nullable;

/**
 * The stored side of a persisted state: loads it, follows what others store under its key, and has
 * one write under way at a time. What is to be saved meanwhile waits, and only the latest of it is
 * written. Errors are reported, and the value in memory stays.
 */
final class PersistedEntry<T extends @Nullable Object> {
  private final AsyncStorage storage;
  private final String key;
  private final Type type;

  /** The screen's: those who store elsewhere are not told what goes wrong here. */
  private final ErrorSink errors = ErrorSink.current();

  private volatile boolean ended;

  /** Guarded by {@code this}, like all that follow. */
  private @Nullable Held<T> waiting;

  private long saved;
  private boolean writing;

  PersistedEntry(AsyncStorage storage, String key, Type type) {
    this.storage = storage;
    this.key = StorageKey.require(key);
    this.type = type;
  }

  void requireSame(@Nullable AsyncStorage nowStorage, String nowKey) {
    if (storage != nowStorage || !key.equals(nowKey)) {
      throw new StorageException(
          StorageException.Reason.MISUSE,
          "usePersistedState was called with key \""
              + key
              + "\" in the first render, and has another key (\""
              + nowKey
              + "\") or another storage now. One state belongs to one key: give the component"
              + " .key(..), so that there is a new one for each.");
    }
  }

  /**
   * Loads the value into {@code state}, now and when others have stored another one; returns what
   * stops that and saves what is left.
   */
  Runnable start(State<Held<T>> state) {
    ended = false;
    Runnable endChanges = storage.onChange(change -> follow(change, state));
    LoopFuture<@Nullable String> load = storage.get(key);
    Handle unused = load.onDone(done -> loaded(done, state));
    return () -> {
      ended = true;
      endChanges.run();
      boolean unusedCancel = load.cancel();
      finish(state.get());
    };
  }

  private void loaded(LoopFuture<@Nullable String> done, State<Held<T>> state) {
    if (!done.isCancelled()) {
      read(done, stored -> state.update(held -> held.afterLoading(stored)));
      state.update(Held::withoutLoading);
    }
  }

  /**
   * Takes over what is stored, unless there is something to be stored here: that comes after it.
   */
  private void follow(StorageChange change, State<Held<T>> state) {
    if (change.keys().contains(key)) {
      Handle unused =
          storage
              .get(key)
              .onDone(
                  done ->
                      read(
                          done,
                          stored ->
                              state.update(
                                  held -> isSaved(held) ? held.afterChange(stored) : held)));
    }
  }

  private synchronized boolean isSaved(Held<T> held) {
    return held.loaded() && !writing && held.revision() <= saved;
  }

  /** Hands on what is stored, if there is anything, and reports what is wrong with it. */
  private void read(LoopFuture<@Nullable String> done, Consumer<? super T> stored) {
    Throwable error = errorOf(done);
    if (ended) {
      return; // nobody waits for it, and with the page the way to what is stored may be gone
    }
    if (error == null && !done.isCancelled()) {
      try {
        String text = done.resultNow();
        if (text != null) {
          stored.accept(StoredJson.<T>parse(key, text, type));
        }
      } catch (RuntimeException unreadable) {
        error = unreadable;
      }
    }
    if (error != null) {
      report("loaded", error);
    }
  }

  /** Saves a value after the commit. */
  void save(Held<T> held) {
    synchronized (this) {
      if (held.revision() <= saved) {
        return;
      }
      if (writing) {
        waiting = held;
        return;
      }
    }
    write(held);
  }

  /** The last chance: behind a write under way, the store keeps the order. */
  private void finish(Held<T> held) {
    boolean due;
    synchronized (this) {
      waiting = null;
      due = held.revision() > saved;
    }
    if (due) {
      write(held);
    }
  }

  private void write(Held<T> held) {
    synchronized (this) {
      saved = held.revision();
      writing = true;
    }
    try {
      Handle unused = storage.setJson(key, held.value()).onDone(this::written);
    } catch (StorageException error) {
      synchronized (this) {
        writing = false;
      }
      report("saved", error);
    }
  }

  private void written(LoopFuture<?> done) {
    Throwable error = errorOf(done);
    if (error != null) {
      report("saved", error);
    }
    Held<T> next;
    synchronized (this) {
      writing = false;
      next = waiting;
      waiting = null;
    }
    if (next != null) {
      write(next);
    }
  }

  /** The error of a future that is done; null when it has a value or was cancelled. */
  private static @Nullable Throwable errorOf(LoopFuture<?> done) {
    if (done.isCancelled()) {
      return null;
    }
    try {
      Object unused = done.resultNow();
      return null;
    } catch (IllegalStateException failed) {
      return done.exceptionNow();
    }
  }

  private void report(String what, Throwable error) {
    errors.report(
        ErrorReport.of(
            "The persisted state \""
                + key
                + "\" could not be "
                + what
                + "; the component goes on with the value that it has.",
            error));
  }
}
