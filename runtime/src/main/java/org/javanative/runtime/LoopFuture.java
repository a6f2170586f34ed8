package org.javanative.runtime;

import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A result that will be there later, bound to an event loop: coroutines {@link Async#await} it,
 * plain threads block in {@link #get}, and any thread may complete it.
 *
 * <p>A future is completed once: with a value, with an error, or by cancellation. Whoever waits is
 * told afterwards, in the order in which they began to wait, and never inside the call that
 * completes it. A failure that nobody looks at within a second is reported to the {@link
 * ErrorSink}.
 *
 * <p>All methods may be called from any thread. Made by {@link Async#createFuture} and {@link
 * EventLoop#createFuture}.
 *
 * @param <T> the type of the value
 */
public class LoopFuture<T extends @Nullable Object> implements Future<T> {
  /*
   * The state field:
   *
   *   null ──await, get, onDone──▶ Waiter (one) ──▶ Chain of waiters        pending
   *     │                            │                    │
   *     └──── setResult/resolve ─────┴────────────────────┴─▶ value, or NIL for null    done
   *     └──── setException/reject ───┴────────────────────┴─▶ Failure
   *     └──── cancel ────────────────┴────────────────────┴─▶ Failure, cancelled
   *
   * One compare-and-set completes the future and takes its waiters, which are then woken. No state is left once done.
   */
  private static final AtomicReferenceFieldUpdater<LoopFuture<?>, @Nullable Object> STATE =
      stateUpdater();

  /** A value of null. */
  private static final Object NIL = new Object();

  final LoopCore loop;

  private volatile @Nullable Object state;

  LoopFuture(LoopCore loop) {
    this.loop = loop;
  }

  /** The loop that the future is bound to. */
  public final EventLoop loop() {
    return loop;
  }

  /**
   * Completes the future with a value.
   *
   * @throws IllegalStateException when it is done already; {@link Async#resolveFuture} ignores that
   *     instead
   */
  public void setResult(@Nullable T value) {
    if (!resolve(value)) {
      throw new IllegalStateException(alreadyDone("setResult", "resolveFuture"));
    }
  }

  /**
   * Completes the future with an error. A {@link CancellationException} counts as cancellation.
   *
   * @throws IllegalStateException when it is done already; {@link Async#rejectFuture} ignores that
   *     instead
   */
  public void setException(Throwable error) {
    if (!reject(error)) {
      throw new IllegalStateException(alreadyDone("setException", "rejectFuture"));
    }
  }

  private String alreadyDone(String method, String lenient) {
    return method
        + " on a future that is done already: "
        + this
        + ". A future is completed once; where several may try, call Async."
        + lenient
        + ", which ignores all but the first.";
  }

  boolean resolve(@Nullable T value) {
    return complete(value == null ? NIL : value);
  }

  boolean reject(Throwable error) {
    Objects.requireNonNull(error, "error");
    if (error instanceof CancellationException cancellation) {
      return complete(Failure.cancelled(cancellation));
    }
    Failure failure = Failure.of(error);
    if (!complete(failure)) {
      return false;
    }
    loop.watchUnobserved(this, failure);
    return true;
  }

  /**
   * Settles the state with an encoded outcome and wakes the waiters; false when it was done
   * already.
   */
  final boolean complete(Object outcome) {
    for (; ; ) {
      Object current = state;
      if (isOutcome(current)) {
        return false;
      }
      if (STATE.compareAndSet(this, current, outcome)) {
        if (current != null) {
          ((Waiter) current).wake();
        }
        return true;
      }
    }
  }

  /** The encoded outcome of a body that returned {@code value}. */
  static Object outcomeOf(@Nullable Object value) {
    return value == null ? NIL : value;
  }

  private static boolean isOutcome(@Nullable Object state) {
    return state != null && !(state instanceof Waiter);
  }

  /** Adds a waiter to be woken once; false when the future is done already. */
  final boolean addWaiter(Waiter waiter) {
    for (; ; ) {
      Object current = state;
      if (isOutcome(current)) {
        return false;
      }
      Waiter waiters = current == null ? waiter : new Waiter.Chain(waiter, (Waiter) current);
      if (STATE.compareAndSet(this, current, waiters)) {
        return true;
      }
    }
  }

  final void removeWaiter(Waiter waiter) {
    for (; ; ) {
      Object current = state;
      if (!(current instanceof Waiter waiters)
          || STATE.compareAndSet(this, current, Waiter.Chain.without(waiters, waiter))) {
        return;
      }
    }
  }

  /** How many wait, for tests. */
  final int waiterCount() {
    int count = 0;
    Object waiters = state;
    while (waiters instanceof Waiter.Chain chain) {
      count++;
      waiters = chain.older;
    }
    return waiters instanceof Waiter ? count + 1 : count;
  }

  @Nullable Failure failure() {
    return state instanceof Failure failure ? failure : null;
  }

  /** Asks for cancellation; the same as {@link #cancel()}. */
  @Override
  public final boolean cancel(boolean mayInterruptIfRunning) {
    return cancel();
  }

  /**
   * Cancels the future, and with it the work behind it where there is some. Waiting coroutines get
   * a {@link CancellationException}.
   *
   * @return false when it was done already
   */
  public boolean cancel() {
    return complete(Failure.cancelled(null));
  }

  @Override
  public final boolean isCancelled() {
    return state instanceof Failure failure && failure.isCancelled();
  }

  /** Whether the future has a value, an error, or was cancelled. */
  @Override
  public final boolean isDone() {
    return isOutcome(state);
  }

  /**
   * Blocks until the future is done and returns its value. For plain threads: on a loop, {@link
   * Async#await} it.
   *
   * @throws ExecutionException with the original error as its cause
   * @throws CancellationException when the future was cancelled
   * @throws IllegalStateException when called on a loop before the future is done
   */
  @Override
  public T get() throws InterruptedException, ExecutionException {
    if (!isDone()) {
      block(Long.MAX_VALUE);
    }
    return report();
  }

  /**
   * Blocks until the future is done, or the time is over. For plain threads: on a loop, {@link
   * Async#await} it.
   *
   * @throws TimeoutException when the time is over; the work behind the future goes on
   * @throws ExecutionException with the original error as its cause
   * @throws CancellationException when the future was cancelled
   * @throws IllegalStateException when called on a loop before the future is done
   */
  @Override
  public T get(long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    if (!isDone() && !block(unit.toNanos(timeout))) {
      throw new TimeoutException(
          "Not done after " + timeout + " " + unit.name().toLowerCase(Locale.ROOT) + ": " + this);
    }
    return report();
  }

  private boolean block(long nanos) throws InterruptedException {
    Worker worker = Worker.current();
    if (worker != null) {
      throw new IllegalStateException(
          "get() on the event loop would block it, and with it whatever completes "
              + this
              + ". In a coroutine use Async.await(future); in a callback use future.onDone(..).");
    }
    loop.timekeeper.beforeBlocking(this);
    Waiter.BlockedThread waiter = new Waiter.BlockedThread();
    if (!addWaiter(waiter)) {
      return true;
    }
    long deadline = nanos == Long.MAX_VALUE ? 0 : System.nanoTime() + nanos;
    loop.blockedThreads.incrementAndGet();
    try {
      while (!isDone()) {
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
        if (nanos == Long.MAX_VALUE) {
          LockSupport.park(this);
        } else {
          long left = deadline - System.nanoTime();
          if (left <= 0) {
            return false;
          }
          LockSupport.parkNanos(this, left);
        }
      }
      return true;
    } finally {
      loop.blockedThreads.decrementAndGet();
      removeWaiter(waiter);
    }
  }

  private T report() throws ExecutionException {
    Failure failure = failure();
    if (failure == null) {
      return value();
    }
    Throwable error = failure.observe();
    if (failure.isCancelled()) {
      CancellationException here = new CancellationException(this + " was cancelled.");
      if (error.getStackTrace().length > 0) {
        here.initCause(error);
      }
      throw here;
    }
    throw new ExecutionException(error);
  }

  /** The value of a future that is done and did not fail. */
  @SuppressWarnings({"unchecked", "NullAway"}) // a success is a T, or NIL where T allows null
  private T value() {
    Object current = state;
    return current == NIL ? (T) null : (T) current;
  }

  /** The value, or the failure thrown as it is. For a coroutine that has awaited the future. */
  final T valueIn(Task<?> awaiting) {
    Failure failure = failure();
    if (failure != null) {
      throw Async.<RuntimeException>sneak(failure.observeInAwait(awaiting));
    }
    return value();
  }

  /**
   * The value of a future that is done.
   *
   * @throws IllegalStateException when it is not done, failed, or was cancelled
   */
  public final T resultNow() {
    if (!isDone()) {
      throw new IllegalStateException(
          "resultNow() before the future is done: " + this + ". Await it first.");
    }
    Failure failure = failure();
    if (failure != null) {
      throw new IllegalStateException(
          "resultNow() on a future without a value: " + this, failure.observe());
    }
    return value();
  }

  /**
   * The error of a future that failed.
   *
   * @throws IllegalStateException when it is not done, has a value, or was cancelled
   */
  public final Throwable exceptionNow() {
    Failure failure = failure();
    if (failure == null || failure.isCancelled()) {
      throw new IllegalStateException("exceptionNow() on a future that did not fail: " + this);
    }
    return failure.observe();
  }

  /**
   * Calls {@code callback} on the loop once the future is done, with this future, in a later turn
   * even when it is done already.
   *
   * @return the handle that takes the callback back
   */
  public final Handle onDone(Consumer<? super LoopFuture<T>> callback) {
    Objects.requireNonNull(callback, "callback");
    Callback.OnDone waiter =
        new Callback.OnDone(this, Context.current(), () -> callback.accept(this));
    if (!addWaiter(waiter)) {
      waiter.wake();
    }
    return waiter;
  }

  /**
   * What {@code function} makes of the value: a future that is done a turn after this one. An error
   * here is its error, and so is what the function throws; it is cancelled with this one, and
   * cancelling it cancels this one.
   *
   * <p>No task is behind it, so it outlives the screen or the scope in which it was made.
   *
   * @param function runs on the loop, and must not await
   */
  public final <R extends @Nullable Object> LoopFuture<R> map(
      Function<? super T, ? extends R> function) {
    Objects.requireNonNull(function, "function");
    LoopFuture<R> mapped = new LoopFuture<>(loop);
    onDone(done -> mapped.follow(done, function));
    mapped.onDone(
        done -> {
          if (done.isCancelled()) {
            cancel();
          }
        });
    return mapped;
  }

  private <S extends @Nullable Object> void follow(
      LoopFuture<S> done, Function<? super S, ? extends T> function) {
    Failure failure = done.failure();
    if (failure == null) {
      try {
        resolve(function.apply(done.value()));
      } catch (RuntimeException thrown) {
        reject(thrown);
      }
    } else if (failure.isCancelled()) {
      cancel();
    } else {
      reject(failure.observe());
    }
  }

  /**
   * The same result as a {@link CompletableFuture}, completed on the loop. Cancelling it cancels
   * this future; completing it otherwise has no effect here.
   */
  public final CompletableFuture<T> toCompletableFuture() {
    CompletableFuture<T> bridge = new CompletableFuture<>();
    onDone(
        done -> {
          Failure failure = failure();
          if (failure == null) {
            bridge.complete(value());
          } else if (failure.isCancelled()) {
            bridge.cancel(false);
          } else {
            bridge.completeExceptionally(failure.observe());
          }
        });
    bridge.whenComplete(
        (value, error) -> {
          if (bridge.isCancelled()) {
            cancel();
          }
        });
    return bridge;
  }

  /** The futures that this one waits for, for finding cycles and drawing trees. */
  Collection<? extends LoopFuture<?>> parts() {
    return Collections.emptyList();
  }

  /** What the future is called in messages. */
  String label() {
    return "future";
  }

  private String stateName() {
    Object current = state;
    if (!isOutcome(current)) {
      return "pending";
    }
    if (current instanceof Failure failure) {
      return failure.isCancelled() ? "cancelled" : "failed with " + failure.peek();
    }
    return "done";
  }

  @Override
  public final String toString() {
    return label() + " (" + stateName() + ")";
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // class literals are raw
  private static AtomicReferenceFieldUpdater<LoopFuture<?>, @Nullable Object> stateUpdater() {
    return (AtomicReferenceFieldUpdater)
        AtomicReferenceFieldUpdater.newUpdater(LoopFuture.class, Object.class, "state");
  }
}
