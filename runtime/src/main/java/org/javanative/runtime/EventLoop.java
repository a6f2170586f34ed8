package org.javanative.runtime;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;

/**
 * An asyncio-style event loop: runs tasks and callbacks one at a time, in the order in which they
 * became ready.
 *
 * <p>Most code uses the one loop of the process through {@link Async}. All methods may be called
 * from any thread unless they say otherwise. User code runs on daemon threads whose names start
 * with {@code jn-loop}; which of them is unspecified and may change at every await.
 *
 * <p>A loop is also a {@link ScheduledExecutorService}: {@link #execute} runs a plain callback, in
 * which nothing can be awaited, and {@code submit} starts a task, in which it can. What comes after
 * {@link #shutdown} is refused with a {@link RejectedExecutionException}.
 */
public interface EventLoop extends ScheduledExecutorService, AutoCloseable {

  /**
   * A new loop, running, with the carrier of {@link Carrier#choose}. It lives until it is closed.
   */
  static EventLoop create() {
    return create(Carrier.choose().carrier());
  }

  /**
   * A new loop with the given carrier.
   *
   * @throws IllegalStateException when the carrier cannot be used here
   */
  static EventLoop create(Carrier carrier) {
    carrier.requireAvailable("EventLoop.create(" + carrier + ")");
    return LoopCore.start(carrier);
  }

  /** The carrier that keeps the coroutines' stacks. */
  Carrier carrier();

  /**
   * Runs {@code callback} on the loop, in a later turn, after all that was scheduled before by the
   * same thread.
   */
  Handle callSoon(Runnable callback);

  /** Runs {@code callback} on the loop once {@code delay} has passed. */
  Handle callLater(Duration delay, Runnable callback);

  /** Runs {@code callback} on the loop once {@link #time()} has reached {@code when}. */
  Handle callAt(Duration when, Runnable callback);

  /** The time since the loop was made, from a clock that never goes back. */
  Duration time();

  /** Starts a task; its first step runs in a later turn. */
  <T> Task<T> createTask(Coroutine<? extends T> body);

  /** Starts a task with a name for dumps, traces and reports. */
  <T> Task<T> createTask(String name, Coroutine<? extends T> body);

  /** A pending future of this loop. */
  <T> LoopFuture<T> createFuture();

  /** Starts a task that runs {@code body}. */
  @Override
  <T> Task<T> submit(Callable<T> body);

  /** Starts a task that runs {@code body}. */
  @Override
  Task<?> submit(Runnable body);

  /** Starts a task that runs {@code body} and has {@code result}. */
  @Override
  <T> Task<T> submit(Runnable body, T result);

  /** Whether the loop accepts work. */
  boolean isRunning();

  /** Whether the loop has ended. */
  boolean isClosed();

  /**
   * Switches the debug mode, which starts with the system property {@code javanative.debug=true}: a
   * step that holds the loop longer than {@link #setSlowStepThreshold} is reported with the stack
   * it is stuck in, a Java lock held over an await is reported, and so is an await that pins its
   * thread. Costs about a millisecond an await.
   */
  void setDebug(boolean debug);

  /** Whether the debug mode is on. */
  boolean isDebug();

  /** How long a step may hold the loop in debug mode before it is reported; 100 ms by default. */
  void setSlowStepThreshold(Duration threshold);

  /**
   * Where failures go that nobody catches and whose host has no sink of its own; standard error by
   * default.
   */
  void setErrorSink(ErrorSink sink);

  /** The tasks that have not ended, with what each is doing. */
  TaskDump dump();

  /** {@link #close(Duration)} with a deadline of five seconds. */
  @Override
  void close();

  /**
   * Ends the loop: refuses new work, cancels all tasks, and blocks until they have cleaned up.
   * Tasks that have not ended at the deadline are reported to the error sink and abandoned, their
   * futures cancelled. Timers that are not due are dropped. Does nothing on a loop that has ended.
   *
   * @throws IllegalStateException when called on this loop, which it would block
   */
  void close(Duration deadline);
}
