package org.javanative.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * An owner of tasks: none of them outlives it.
 *
 * <p>A <em>structured</em> scope ({@link #run}, {@link #call}) belongs to a block of code in a
 * coroutine, with the rules of asyncio's {@code TaskGroup}: the block ends when all tasks have; the
 * first failure, of a task or of the block, cancels the others and is thrown once they have cleaned
 * up, with further failures as suppressed exceptions.
 *
 * <p>A <em>supervising</em> scope ({@link #supervising}) belongs to something that lives longer,
 * such as a screen: its tasks fail each on its own, and all are cancelled when it is closed.
 *
 * <p>Tasks may be started from any thread while the scope is open.
 */
public final class TaskScope implements AutoCloseable {
  /**
   * The scope of the screen, or of the part of it, that the running code belongs to: {@link
   * Async#runAsync} starts its tasks there as long as it is open. Inherited by tasks and callbacks;
   * null outside of screens. {@link EventLoop#createTask} starts tasks that nobody owns.
   */
  public static final ContextVar<@Nullable TaskScope> HOST = ContextVar.of("task scope");

  /**
   * The block of a structured scope, with a result.
   *
   * @param <T> the type of the result
   */
  @FunctionalInterface
  public interface Body<T extends @Nullable Object> {
    /**
     * Runs to the end.
     *
     * @throws Exception whatever goes wrong
     */
    T run(TaskScope scope) throws Exception;
  }

  /** The block of a structured scope, without a result. */
  @FunctionalInterface
  public interface Action {
    /**
     * Runs to the end.
     *
     * @throws Exception whatever goes wrong
     */
    void run(TaskScope scope) throws Exception;
  }

  private enum Phase {
    OPEN,
    /** The block of a structured scope has ended; its tasks may still start others. */
    EXITING,
    /** All are cancelled. */
    ABORTING,
    CLOSED
  }

  private final LoopCore loop;
  private final String name;

  /** The task whose block this is; null for a supervising scope. */
  private final @Nullable Task<?> owner;

  /** Failures of tasks in the order in which they happened. On the loop only. */
  private final List<Throwable> failures = new ArrayList<>();

  /** The scope has cancelled its owner, to end the block. On the loop only. */
  private boolean ownerCancelRequested;

  /** Guarded by {@code this}, like {@link #tasks} and {@link #drained}. */
  private Phase phase = Phase.OPEN;

  private final Set<Task<?>> tasks = new LinkedHashSet<>();
  private @Nullable LoopFuture<@Nullable Void> drained;

  private TaskScope(LoopCore loop, String name, @Nullable Task<?> owner) {
    this.loop = loop;
    this.name = name;
    this.owner = owner;
  }

  /**
   * Runs a block that owns the tasks it starts, and ends when all have; see the class description.
   *
   * @throws Exception the first failure of the block or its tasks
   */
  public static void run(Action body) throws Exception {
    Object unused = call(scope -> Async.nothing(() -> body.run(scope)));
  }

  /**
   * {@link #run} for a block with a result.
   *
   * @throws Exception the first failure of the block or its tasks
   */
  public static <T extends @Nullable Object> T call(Body<? extends T> body) throws Exception {
    Task<?> owner = LoopCore.requireFiber("TaskScope").task;
    TaskScope scope = new TaskScope(owner.loop, "scope of " + owner.name(), owner);
    T result;
    try {
      result = body.run(scope);
    } catch (Throwable thrown) {
      scope.exit(owner, thrown);
      throw thrown; // never reached: exit() throws it, or the failure that came before it
    }
    scope.exit(owner, null);
    return result;
  }

  /** A scope that lives until it is closed, and whose tasks do not concern each other. */
  public static TaskScope supervising(String name) {
    return new TaskScope(Async.loop(), Objects.requireNonNull(name, "name"), null);
  }

  /**
   * Starts a task that this scope owns.
   *
   * @throws IllegalStateException when the scope has ended
   */
  public <T extends @Nullable Object> Task<T> runAsync(Coroutine<? extends T> body) {
    return start(Objects.requireNonNull(body, "body"));
  }

  /** {@link #runAsync(Coroutine)} for a body without a result. */
  public Task<@Nullable Void> runAsync(CoroutineAction body) {
    return start(Objects.requireNonNull(body, "body"));
  }

  private <T extends @Nullable Object> Task<T> start(Object body) {
    Task<T> task = startIfOpen(body);
    if (task == null) {
      throw new IllegalStateException(
          "Task scope '"
              + name
              + (isClosed() ? "' is closed." : "' is shutting down.")
              + " Start the task before it ends, or in a scope that lives longer.");
    }
    return task;
  }

  /** Starts a task for code that runs on {@code running}; null when this is not its scope. */
  <T extends @Nullable Object> @Nullable Task<T> startOn(LoopCore running, Object body) {
    return loop == running ? startIfOpen(body) : null;
  }

  private <T extends @Nullable Object> @Nullable Task<T> startIfOpen(Object body) {
    Task<T> task;
    synchronized (this) {
      if (phase == Phase.CLOSED
          || phase == Phase.ABORTING
          || (phase == Phase.EXITING && tasks.isEmpty())) {
        return null;
      }
      task = loop.createTask(null, body, Context.current(), this);
      tasks.add(task);
    }
    Handle unused = task.onDone(this::taskDone);
    return task;
  }

  /** The name, for diagnostics. */
  public String name() {
    return name;
  }

  /** How many tasks have not ended. */
  public synchronized int pending() {
    return tasks.size();
  }

  /** Whether the scope refuses new tasks for good. */
  public synchronized boolean isClosed() {
    return phase == Phase.CLOSED;
  }

  /** The task whose block the scope is; null for a supervising one. */
  @Nullable Task<?> owner() {
    return owner;
  }

  /** Runs on the loop, once for each task. */
  private void taskDone(LoopFuture<?> task) {
    LoopFuture<@Nullable Void> lastOne = null;
    synchronized (this) {
      tasks.remove(task);
      if (tasks.isEmpty()) {
        lastOne = drained;
      }
    }
    if (lastOne != null) {
      Async.resolveFuture(lastOne, null);
    }
    Failure failure = task.failure();
    if (owner == null || failure == null || failure.isCancelled()) {
      return;
    }
    failures.add(failure.observe());
    if (!isAborting() && !ownerCancelRequested) {
      abort();
      ownerCancelRequested = true;
      boolean unused = owner.cancel();
    }
  }

  private void exit(Task<?> owner, @Nullable Throwable thrown) {
    synchronized (this) {
      if (phase == Phase.OPEN) {
        phase = Phase.EXITING;
      }
    }
    Throwable cancellation = thrown instanceof CancellationException ? thrown : null;
    if (thrown != null && !isAborting()) {
      abort();
    }
    for (LoopFuture<@Nullable Void> last = untilDrained(); last != null; last = untilDrained()) {
      try {
        Object unused = Async.await(last);
      } catch (CancellationException outside) {
        if (!isAborting()) {
          cancellation = outside;
          abort();
        }
      }
    }
    synchronized (this) {
      phase = Phase.CLOSED;
    }
    if (ownerCancelRequested && owner.uncancel() == 0) {
      cancellation = null; // the cancellation was this scope's own
    }
    if (cancellation != null && failures.isEmpty()) {
      throw Async.<RuntimeException>sneak(cancellation);
    }
    if (thrown != null && !(thrown instanceof CancellationException)) {
      failures.add(thrown);
    }
    if (!failures.isEmpty()) {
      if (owner.cancelling() > 0) {
        // Cancelled from outside too: the failure goes first, and the request is delivered at the
        // next await.
        int unused = owner.uncancel();
        boolean unusedToo = owner.cancel();
      }
      throw Async.<RuntimeException>sneak(combined());
    }
  }

  /** The first failure, with the others as suppressed exceptions. */
  private Throwable combined() {
    Throwable first = failures.get(0);
    for (Throwable other : failures) {
      if (other != first && !Arrays.asList(first.getSuppressed()).contains(other)) {
        first.addSuppressed(other);
      }
    }
    return first;
  }

  private synchronized boolean isAborting() {
    return phase == Phase.ABORTING;
  }

  /** The future that is done when the last task has ended; null when none is left. */
  private synchronized @Nullable LoopFuture<@Nullable Void> untilDrained() {
    if (tasks.isEmpty()) {
      return null;
    }
    LoopFuture<@Nullable Void> future = new LoopFuture<>(loop);
    drained = future;
    return future;
  }

  private void abort() {
    List<Task<?>> all;
    synchronized (this) {
      phase = Phase.ABORTING;
      all = new ArrayList<>(tasks);
    }
    for (Task<?> task : loop.unordered(all)) {
      boolean unused = task.cancel();
    }
  }

  /**
   * Closes a supervising scope: refuses new tasks and cancels all; does not wait. Does nothing on a
   * closed one.
   *
   * @throws IllegalStateException on a structured scope, which ends with its block
   */
  @Override
  public void close() {
    LoopFuture<@Nullable Void> unused = closeAsync();
  }

  /** {@link #close}, and a future that is done when the last task has ended. */
  public LoopFuture<@Nullable Void> closeAsync() {
    if (owner != null) {
      throw new IllegalStateException(
          "'"
              + name
              + "' is the scope of a block and ends with it. To end it early, cancel its tasks or"
              + " throw.");
    }
    List<Task<?>> all;
    LoopFuture<@Nullable Void> future;
    synchronized (this) {
      phase = Phase.CLOSED;
      all = new ArrayList<>(tasks);
      if (drained == null) {
        drained = new LoopFuture<>(loop);
      }
      future = drained;
    }
    if (all.isEmpty()) {
      Async.resolveFuture(future, null);
    }
    for (Task<?> task : loop.unordered(all)) {
      boolean unused = task.cancel();
    }
    return future;
  }

  @Override
  public String toString() {
    return "TaskScope(" + name + ", " + pending() + " pending)";
  }
}
