package org.javanative.runtime;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * A coroutine that runs on an event loop, and the future of its result.
 *
 * <p>The loop keeps a task alive until it ends, whether anybody holds it or not. All methods may be
 * called from any thread.
 *
 * <p>Cancellation follows asyncio: {@link #cancel()} is a request. It is delivered as a {@link
 * CancellationException} at the await where the task is suspended (or at the next one), passes
 * through what the task awaits, runs {@code finally} blocks, which may await, and may be caught.
 * The task is cancelled when the exception leaves its body.
 *
 * @param <T> the type of the result
 */
public final class Task<T extends @Nullable Object> extends LoopFuture<T> {
  private static final byte STARTED = 1;
  private static final byte MUST_CANCEL = 2;

  final Fiber fiber;

  /**
   * Given when the loop takes the task up, 0 before. Guarded by the baton, read racily for the
   * name.
   */
  int id;

  private volatile @Nullable Origin origin;

  /** The future at which the task is suspended. Guarded by the baton, read racily by dumps. */
  @Nullable LoopFuture<?> waitingOn;

  /** The scope that owns the task. */
  @Nullable TaskScope scope;

  /** Where the task stands in the registry. Guarded by the baton. */
  int slot = TaskRegistry.ABSENT;

  /** Guarded by the baton; {@link #cancelling()} reads it racily. */
  private short cancelRequests;

  /** {@link #STARTED} and {@link #MUST_CANCEL}. Guarded by the baton. */
  private byte flags;

  Task(LoopCore loop, Context context, Object body, @Nullable Origin origin) {
    super(loop);
    this.fiber = new Fiber(this, context, body);
    if (origin != null) {
      this.origin = origin; // else spared: the fence of a volatile write
    }
  }

  /**
   * The name given with {@link #named} or at creation, or else "task-" and a number, which a task
   * has once its loop knows it.
   */
  public String name() {
    Origin known = origin;
    String given = known == null ? null : known.name();
    if (given != null) {
      return given;
    }
    return id == 0 ? "new task" : "task-" + id;
  }

  /** Names the task, for dumps, traces and reports. */
  public Task<T> named(String name) {
    Objects.requireNonNull(name, "name");
    Origin known = origin;
    if (known == null) {
      origin = Origin.named(loop.coarseNanos(), name);
    } else {
      known.name(name);
    }
    return this;
  }

  /**
   * Asks the task to end; see the class description. From another thread the request is posted to
   * the loop.
   *
   * @return false when the task is done already
   */
  @Override
  public boolean cancel() {
    if (isDone()) {
      return false;
    }
    if (loop.isHeldByCaller()) {
      return cancelOnLoop();
    }
    loop.runOnLoop(this::cancelOnLoop);
    return true;
  }

  /** Passes the request down the chain of awaited tasks, without recursion: chains may be long. */
  private boolean cancelOnLoop() {
    Task<?> task = this;
    for (; ; ) {
      if (task.isDone()) {
        return task != this;
      }
      task.cancelRequests++;
      LoopFuture<?> awaited = task.waitingOn;
      if (awaited instanceof Task<?> next && next.loop == loop && !next.isDone()) {
        task = next;
      } else {
        if (awaited == null || !awaited.cancel()) {
          task.flags |= MUST_CANCEL;
          loop.wakeSleeper(task.fiber);
        }
        return true;
      }
    }
  }

  /** How many requests to cancel the task are not taken back. */
  public int cancelling() {
    return cancelRequests;
  }

  /**
   * Takes one request to cancel back, for code that has caught the exception and handled the
   * reason. Called on the loop by structured code such as {@link TaskScope} and {@link
   * Async#withTimeout}; seldom needed elsewhere.
   *
   * @return how many requests are left
   */
  public int uncancel() {
    if (cancelRequests > 0) {
      cancelRequests--;
      if (cancelRequests == 0) {
        flags &= ~MUST_CANCEL;
      }
    }
    return cancelRequests;
  }

  boolean isStarted() {
    return (flags & STARTED) != 0;
  }

  boolean mustCancel() {
    return (flags & MUST_CANCEL) != 0;
  }

  /** Whether a request is waiting to be delivered; it is taken to be delivered now. */
  boolean takeMustCancel() {
    if (!mustCancel()) {
      return false;
    }
    flags &= ~MUST_CANCEL;
    return true;
  }

  /** Runs the body to its end, on the stack that the fiber has. */
  void runBody(Object body) {
    flags |= STARTED;
    Object outcome;
    try {
      if (takeMustCancel()) {
        outcome = Failure.cancelled(null); // before its first step: the body never runs
      } else {
        Object value = null;
        if (body instanceof Coroutine<?> coroutine) {
          value = coroutine.run();
        } else {
          ((CoroutineAction) body).run();
        }
        outcome = takeMustCancel() ? Failure.cancelled(null) : outcomeOf(value);
      }
    } catch (CancellationException cancellation) {
      takeMustCancel();
      outcome = Failure.cancelled(cancellation);
    } catch (Throwable error) {
      error.setStackTrace(StackTraces.endedTask(error.getStackTrace(), this));
      outcome = Failure.of(error);
    }
    loop.finished(this);
    if (complete(outcome) && outcome instanceof Failure failure && !failure.isCancelled()) {
      loop.watchUnobserved(this, failure);
    }
  }

  /** Ends a task whose first step could not be run. */
  void failToStart(Throwable error) {
    loop.finished(this);
    Failure failure =
        Failure.of(
            new IllegalStateException(
                label()
                    + " could not start: no thread to keep its stack. "
                    + loop.taskCount()
                    + " tasks are alive; start fewer at a time, or use a carrier that needs no"
                    + " thread (CONT).",
                error));
    if (complete(failure)) {
      loop.watchUnobserved(this, failure);
    }
  }

  /** Not for tasks: their body decides. */
  @Override
  public void setResult(@Nullable T value) {
    throw new UnsupportedOperationException(notSettable("setResult"));
  }

  /** Not for tasks: their body decides. */
  @Override
  public void setException(Throwable error) {
    throw new UnsupportedOperationException(notSettable("setException"));
  }

  @Override
  boolean resolve(@Nullable T value) {
    throw new UnsupportedOperationException(notSettable("resolveFuture"));
  }

  @Override
  boolean reject(Throwable error) {
    throw new UnsupportedOperationException(notSettable("rejectFuture"));
  }

  private String notSettable(String method) {
    return method
        + " on "
        + this
        + ": the outcome of a task is what its body returns or throws. Use a future from"
        + " createFuture().";
  }

  /** Where, when and as what the task was created; null for one of very many at a time. */
  @Nullable Origin origin() {
    return origin;
  }

  /** The innermost frames of where the task was created; none when that is unknown. */
  StackTraceElement[] creationFrames() {
    Origin known = origin;
    return known == null ? Origin.NO_FRAMES : known.frames();
  }

  /**
   * What the task is doing: "running", "ready", "sleeping", "done", or what it awaits. May be a
   * moment old.
   */
  public String activity() {
    if (isDone()) {
      return "done";
    }
    LoopFuture<?> awaited = waitingOn;
    if (awaited != null) {
      return "awaiting " + awaited.label();
    }
    if (fiber.timerIndex != TimerQueue.ABSENT) {
      return "sleeping";
    }
    return loop.current == fiber ? "running" : isStarted() ? "ready" : "not started";
  }

  /**
   * Where the task stands, for people: its name and activity, the tasks that it awaits in turn, and
   * where it was created. Several lines; may be a moment old.
   */
  public String stack() {
    StringBuilder text = new StringBuilder(label()).append(": ").append(activity());
    LoopFuture<?> awaited = waitingOn;
    for (int depth = 0; awaited instanceof Task<?> next && depth < 100; depth++) {
      text.append("\n  awaits ").append(next.label()).append(": ").append(next.activity());
      awaited = next.waitingOn;
    }
    for (StackTraceElement frame : creationFrames()) {
      text.append("\n  created at ").append(frame);
    }
    return text.toString();
  }

  @Override
  String label() {
    return "task '" + name() + "'";
  }
}
