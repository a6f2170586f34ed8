package org.javanative.storage;

import java.lang.reflect.Type;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.javanative.runtime.Async;
import org.javanative.runtime.ErrorReport;
import org.javanative.runtime.ErrorSink;
import org.javanative.runtime.Handle;
import org.javanative.runtime.LoopFuture;
import org.javanative.ui.State;
import org.jspecify.annotations.Nullable;

/**
 * The stored side of a persisted state: loads it, follows what others store under its key, and has
 * one write under way at a time. What is to be saved meanwhile waits, and only the latest of it is
 * written. Errors are reported, the first of several in a row only, and the value in memory stays;
 * a write that has failed is tried again.
 */
final class PersistedEntry<T extends @Nullable Object> {
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
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
  private @Nullable Held<T> writing;

  /** What could not be written, and the timer for another try. */
  private @Nullable Held<T> failed;

  private @Nullable Handle retry;
  private Duration pause = FIRST_PAUSE;
  private boolean failing;
  private boolean triedLast;

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
    return held.loaded() && writing == null && held.revision() <= saved;
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
      if (writing != null) {
        waiting = held;
        return;
      }
      writing = held;
      endRetry();
    }
    write(held);
  }

  /** The last chance: behind a write under way, the store keeps the order. */
  private void finish(Held<T> held) {
    synchronized (this) {
      waiting = null;
      endRetry();
      if (held.revision() <= saved || isUnderWay(held)) {
        return; // if the one under way fails, it is tried once more
      }
      writing = held;
      triedLast = true;
    }
    write(held);
  }

  private boolean isUnderWay(Held<T> held) {
    return writing != null && writing.revision() == held.revision();
  }

  private void endRetry() {
    failed = null;
    if (retry != null) {
      retry.cancel();
      retry = null;
    }
  }

  private void write(Held<T> held) {
    LoopFuture<?> write;
    try {
      synchronized (this) { // so that a last one, of another thread, comes behind it or replaces it
        if (!isUnderWay(held)) {
          return;
        }
        write = storage.setJson(key, held.value());
      }
    } catch (StorageException error) {
      written(held, error);
      return;
    }
    Handle unused = write.onDone(done -> written(held, errorOf(done)));
  }

  private void written(Held<T> held, @Nullable Throwable error) {
    Held<T> next;
    boolean first;
    synchronized (this) {
      if (error == null) {
        saved = Math.max(saved, held.revision());
        pause = FIRST_PAUSE;
      }
      first = error != null && !failing;
      failing = error != null;
      next = null;
      if (isUnderWay(held)) { // else the last one was begun before this has ended
        next = next(held, error);
        writing = next;
      }
    }
    if (first) {
      report("saved; " + GOES_ON, Objects.requireNonNull(error));
    }
    if (next != null) {
      write(next);
    }
  }

  /** What is to be written now: a newer value, or the last chance of one that has failed. */
  private @Nullable Held<T> next(Held<T> done, @Nullable Throwable error) {
    Held<T> newer = waiting;
    waiting = null;
    if (newer != null || error == null || !mayPass(error)) {
      return newer;
    }
    if (ended) {
      boolean again = !triedLast;
      triedLast = true;
      return again ? done : null;
    }
    failed = done;
    retry = Async.getLoop().callLater(pause, this::retry);
    pause = pause.compareTo(LONGEST_PAUSE.dividedBy(2)) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
    return null;
  }

  private void retry() {
    Held<T> again;
    synchronized (this) {
      again = failed;
      if (again == null) {
        return; // a newer value was written, or the component has gone
      }
      endRetry();
      writing = again;
    }
    write(again);
  }

  /** Whether the same write may succeed later. */
  private static boolean mayPass(Throwable error) {
    return !(error instanceof StorageException failure)
        || switch (failure.reason()) {
          case MISUSE, JSON, CLOSED, GONE -> false;
          default -> true;
        };
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
