package org.javanative.storage;

import java.lang.reflect.Type;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
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
  private static final String GOES_ON = "the component goes on with the value that it has.";
  private static final String STORED_STAYS = "what is stored stays as it is.";

  private final AsyncStorage storage;
  private final String key;
  private final Type type;
  private final T initial;

  /** The screen's: those who store elsewhere are not told what goes wrong here. */
  private final ErrorSink errors = ErrorSink.current();

  private volatile boolean ended;

  /** Guarded by {@code this}, like all that follow. */
  private @Nullable Held<T> waiting;

  private long saved;
  private boolean writing;

  PersistedEntry(AsyncStorage storage, String key, Type type, T initial) {
    this.storage = storage;
    this.key = StorageKey.require(key);
    this.type = type;
    this.initial = initial;
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
    Runnable endChanges = storage.onChange(change -> follow(change, state));
    List<UnaryOperator<T>> earlier = storage.lateChanges().take(key, type);
    if (!earlier.isEmpty()) {
      state.update(held -> held.behind(earlier, initial));
    }
    LoopFuture<@Nullable String> load = storage.get(key);
    Handle unused = load.onDone(done -> loaded(done, state));
    return () -> {
      ended = true;
      endChanges.run();
      Held<T> last = state.get();
      if (last.isOpen()) {
        storage.lateChanges().add(key, type, last.changes());
        Handle unusedToo = load.onDone(this::changeLate);
      } else {
        boolean unusedCancel = load.cancel();
        finish(last);
      }
    };
  }

  private void loaded(LoopFuture<@Nullable String> done, State<Held<T>> state) {
    if (isOfNoUse(done)) {
      return;
    }
    Throwable error =
        read(done, stored -> takeOver(stored, state), () -> state.update(Held::withoutStored));
    if (error != null) {
      report("loaded; " + GOES_ON, error);
      state.update(Held::afterFailedLoad);
    }
  }

  private void takeOver(T stored, State<Held<T>> state) {
    try {
      state.update(held -> held.afterLoading(stored));
    } catch (RuntimeException error) { // of what the app has given to update
      report("updated as was asked before it was loaded; " + STORED_STAYS, error);
      state.update(held -> held.afterLoadingAlone(stored));
    }
  }

  /** The component has gone, and what is stored is there, of which it wanted another value. */
  private void changeLate(LoopFuture<@Nullable String> done) {
    List<UnaryOperator<T>> changes = storage.lateChanges().take(key, type);
    if (changes.isEmpty()) { // the next state of the key has them
      Throwable unused = errorOf(done);
      return;
    }
    Throwable error =
        read(
            done,
            stored -> changeLate(Held.initially(stored), changes),
            () -> changeLate(Held.initially(initial), changes));
    if (error != null) {
      report("loaded; what was changed before is lost.", error);
    }
  }

  private void changeLate(Held<T> stored, List<UnaryOperator<T>> changes) {
    try {
      finish(stored.withoutStored().set(Held.applied(changes, stored.value())));
    } catch (RuntimeException error) {
      report("updated as was asked before it was loaded; " + STORED_STAYS, error);
    }
  }

  /**
   * Takes over what is stored, unless there is something to be stored here: that comes after it.
   */
  private void follow(StorageChange change, State<Held<T>> state) {
    if (change.keys().contains(key)) {
      Handle unused = storage.get(key).onDone(done -> followed(done, state));
    }
  }

  private void followed(LoopFuture<@Nullable String> done, State<Held<T>> state) {
    if (isOfNoUse(done)) {
      return;
    }
    Throwable error =
        read(
            done,
            stored -> state.update(held -> isSaved(held) ? held.afterChange(stored) : held),
            () -> {});
    if (error != null) {
      report("loaded; " + GOES_ON, error);
    }
  }

  /** Whether nobody waits for it; with the page the way to what is stored may be gone, too. */
  private boolean isOfNoUse(LoopFuture<?> done) {
    Throwable unused = errorOf(done); // it is nobody's then, and not to be reported
    return ended || done.isCancelled();
  }

  private synchronized boolean isSaved(Held<T> held) {
    return held.loaded() && !writing && held.revision() <= saved;
  }

  /** Hands on what is stored, or that nothing is; returns what is wrong with it. */
  private @Nullable Throwable read(
      LoopFuture<@Nullable String> done, Consumer<? super T> found, Runnable none) {
    Throwable error = errorOf(done);
    if (error != null) {
      return error;
    }
    String text = done.resultNow();
    if (text == null) {
      none.run();
      return null;
    }
    T stored;
    try {
      stored = StoredJson.<T>parse(key, text, type);
    } catch (RuntimeException unreadable) {
      return unreadable;
    }
    found.accept(stored);
    return null;
  }

  /** Saves a value after the commit. */
  void save(Held<T> held) {
    synchronized (this) {
      if (held.isOpen() || held.revision() <= saved) {
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
      report("saved; " + GOES_ON, error);
    }
  }

  private void written(LoopFuture<?> done) {
    Throwable error = errorOf(done);
    if (error != null) {
      report("saved; " + GOES_ON, error);
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
        ErrorReport.of("The persisted state \"" + key + "\" could not be " + what, error));
  }
}
