package org.javanative.ui;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.javanative.runtime.Async;
import org.javanative.runtime.Coroutine;
import org.javanative.runtime.Handle;
import org.javanative.runtime.LoopFuture;
import org.javanative.runtime.Task;
import org.jspecify.annotations.Nullable;

/**
 * A value that is loaded by a coroutine, and that components wait for with {@link
 * Hooks#useResource(Resource)}. May be used from any thread.
 *
 * @param <T> the type of the value
 */
public final class Resource<T extends @Nullable Object> {
  private final LoopFuture<T> future;
  private final boolean onlyWhileAwaited;

  private Resource(LoopFuture<T> future, boolean onlyWhileAwaited) {
    this.future = future;
    this.onlyWhileAwaited = onlyWhileAwaited;
  }

  /** Begins to load. */
  public static <T extends @Nullable Object> Resource<T> load(Coroutine<? extends T> loader) {
    Task<T> task = Async.runAsync(Objects.requireNonNull(loader, "loader"));
    return new Resource<>(task, false);
  }

  /** A resource that has the result of {@code future}. */
  public static <T extends @Nullable Object> Resource<T> of(LoopFuture<T> future) {
    return new Resource<>(Objects.requireNonNull(future, "future"), false);
  }

  /**
   * A resource for the one render that makes it, which has the result of {@code future} and cancels
   * it when that render is waited for no more: its content has gone, or was rendered again. For
   * hooks that join something shared: they make another one in each render until they can go on.
   */
  public static <T extends @Nullable Object> Resource<T> whileAwaited(LoopFuture<T> future) {
    return new Resource<>(Objects.requireNonNull(future, "future"), true);
  }

  /** Whether loading has ended, well or not. */
  public boolean isDone() {
    return future.isDone();
  }

  /** Stops loading. Whoever waits gets a {@link CancellationException}. */
  public void cancel() {
    future.cancel();
  }

  /** Whether it is cancelled with the wait for it. */
  boolean isOnlyWhileAwaited() {
    return onlyWhileAwaited;
  }

  /** Cancels it if it was made for one wait, which is over. */
  void giveUp() {
    if (onlyWhileAwaited) {
      cancel();
    }
  }

  /** Runs {@code action} on the loop once loading has ended. */
  Handle whenDone(Runnable action) {
    return future.onDone(done -> action.run());
  }

  /**
   * The value, within a render.
   *
   * @throws Suspended when it is not there yet
   */
  T read() {
    if (!future.isDone()) {
      throw new Suspended(this);
    }
    if (future.isCancelled()) {
      throw new CancellationException("The resource was cancelled before it was loaded.");
    }
    try {
      return future.resultNow();
    } catch (IllegalStateException failed) {
      throw Resource.<RuntimeException>sneak(future.exceptionNow());
    }
  }

  /** Lets an error of the loader through as it is, be it checked. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the cast is erased: the point
  private static <E extends Throwable> E sneak(Throwable error) throws E {
    throw (E) error;
  }
}
