package org.javanative.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The functions of the async runtime, for static import: start coroutines, wait inside them, and
 * reach the loop and the main thread from anywhere.
 *
 * <p>There is one event loop for the process, made when it is first needed ({@link #getLoop}). Code
 * that runs on a loop uses that one. Functions that wait ({@link #await}, {@link #sleep}, ...)
 * suspend the calling coroutine, not the loop; on a thread that runs no coroutine they throw an
 * {@link IllegalStateException} with the remedy. All others may be called from any thread and do
 * not block.
 *
 * <p>Errors of what was awaited are rethrown as they are, also checked ones: no wrapper stands
 * between a cause and its handler.
 */
public final class Async {
  /** The loop bound to a thread and what it starts, which comes before the process's: of tests. */
  static final ContextVar<@Nullable LoopCore> BOUND_LOOP = ContextVar.of("event loop");

  private static final Object LOCK = new Object();

  /** Guarded by {@link #LOCK} for writes. */
  private static volatile @Nullable LoopCore processLoop;

  private static volatile ErrorSink defaultErrorSink = ErrorSink.standardError();

  private Async() {}

  // The loop

  /** The event loop, running. It is made at the first call; one that was closed is replaced. */
  public static EventLoop getLoop() {
    return loop();
  }

  static LoopCore loop() {
    Worker worker = Worker.current();
    if (worker != null) {
      return worker.loop;
    }
    LoopCore bound = BOUND_LOOP.get();
    if (bound != null && !bound.isShutdown()) {
      return bound;
    }
    LoopCore loop = processLoop;
    return loop != null && !loop.isShutdown() ? loop : freshLoop();
  }

  private static LoopCore freshLoop() {
    synchronized (LOCK) {
      LoopCore loop = processLoop;
      if (loop == null || loop.isShutdown()) {
        loop = LoopCore.start(Carrier.choose().carrier());
        processLoop = loop;
      }
      return loop;
    }
  }

  /** Where failures go that no host and no loop has a sink for; standard error until it is set. */
  public static void setDefaultErrorSink(ErrorSink sink) {
    defaultErrorSink = Objects.requireNonNull(sink, "sink");
  }

  static ErrorSink defaultErrorSink() {
    return defaultErrorSink;
  }

  /** The sink for a thread that runs nothing of a loop. */
  static ErrorSink errorSink() {
    LoopCore bound = BOUND_LOOP.get();
    LoopCore loop = bound == null ? processLoop : bound;
    return loop == null ? defaultErrorSink : loop.errorSink();
  }

  // The seven functions, with getLoop

  /**
   * Starts a coroutine as a task; its first step runs on the loop, in a later turn. Started from a
   * screen, or from what a screen has started, the task ends with the screen: {@link
   * TaskScope#HOST} owns it.
   */
  public static <T extends @Nullable Object> Task<T> runAsync(Coroutine<? extends T> body) {
    return LoopCore.spawn(Objects.requireNonNull(body, "body"));
  }

  /**
   * Starts a coroutine without a result as a task; its first step runs on the loop, in a later
   * turn. {@link TaskScope#HOST} owns it, where there is one.
   */
  public static Task<@Nullable Void> runAsync(CoroutineAction body) {
    return LoopCore.spawn(Objects.requireNonNull(body, "body"));
  }

  /** Starts a task that awaits {@code stage}. Cancelling the task cancels the stage's future. */
  public static <T extends @Nullable Object> Task<T> runAsync(CompletionStage<? extends T> stage) {
    Objects.requireNonNull(stage, "stage");
    return runAsync(() -> Async.<T>await(stage));
  }

  /**
   * Runs a plain callback on the loop, in a later turn; callbacks of one thread keep their order.
   */
  public static void callThreadsafe(Runnable callback) {
    Handle unused = loop().callSoon(callback);
  }

  /** Completes the future with a value; does nothing when it is done already. */
  public static <T extends @Nullable Object> void resolveFuture(
      LoopFuture<T> future, @Nullable T value) {
    boolean unused = future.resolve(value);
  }

  /** Completes the future with an error; does nothing when it is done already. */
  public static void rejectFuture(LoopFuture<?> future, Throwable error) {
    boolean unused = future.reject(error);
  }

  /** A pending future of the loop. */
  public static <T extends @Nullable Object> LoopFuture<T> createFuture() {
    return new LoopFuture<>(loop());
  }

  /**
   * Runs {@code fn} on the platform's main thread: now when this is that thread, else soon, in
   * order. It runs exactly once; what it throws goes to the {@link ErrorSink}. To get a result
   * back, complete a future in it.
   */
  public static void callOnMainThread(Runnable fn) {
    MainThreadCall.dispatch(Objects.requireNonNull(fn, "fn"));
  }

  // Waiting

  /**
   * Suspends until the future is done, and returns its value.
   *
   * <p>Throws the future's error as it is, and {@link java.util.concurrent.CancellationException}
   * when it, or the calling task, was cancelled. Cancelling the task while it waits cancels the
   * future; {@link #shield} prevents that.
   *
   * @throws IllegalStateException outside a coroutine, or when the wait could never end
   */
  public static <T extends @Nullable Object> T await(LoopFuture<T> future) {
    Fiber fiber = LoopCore.requireFiber("await");
    if (!future.isDone()) {
      fiber.task.loop.awaitDone(fiber, future);
    }
    return future.valueIn(fiber.task);
  }

  /**
   * Suspends until the future is done, at most for {@code timeout}; then it is cancelled.
   *
   * @throws TimeoutException when the time is over and the future has ended
   */
  public static <T extends @Nullable Object> T await(LoopFuture<T> future, Duration timeout)
      throws TimeoutException {
    try {
      return Async.<T>withTimeout(timeout, () -> await(future));
    } catch (Exception error) {
      throw Async.<RuntimeException>sneak(error); // TimeoutException, or what await throws
    }
  }

  /**
   * Suspends until the stage is complete, and returns its value; its error is thrown without its
   * wrappers.
   */
  public static <T extends @Nullable Object> T await(CompletionStage<? extends T> stage) {
    Fiber fiber = LoopCore.requireFiber("await");
    return await(StageFuture.<T>of(fiber.task.loop, stage));
  }

  /** Suspends for a time. Zero, or less, lets everything else that is ready run once. */
  public static void sleep(Duration duration) {
    Fiber fiber = LoopCore.requireFiber("sleep");
    fiber.task.loop.sleep(fiber, LoopCore.nanosOf(duration));
  }

  /**
   * The future of all values, in the order given. The first failure, or cancellation, is its own;
   * the others go on. Cancelling it cancels them all.
   */
  public static <T extends @Nullable Object> LoopFuture<List<T>> gather(
      Collection<? extends LoopFuture<? extends T>> futures) {
    return Gather.values(loopOf(futures), covariant(futures));
  }

  /** {@link #gather(Collection)} of the futures given. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <T extends @Nullable Object> LoopFuture<List<T>> gather(
      LoopFuture<? extends T>... futures) {
    return gather(List.of(futures));
  }

  /** The future of how all have ended, failures and cancellations included, in the order given. */
  public static <T extends @Nullable Object> LoopFuture<List<Outcome<T>>> gatherOutcomes(
      Collection<? extends LoopFuture<? extends T>> futures) {
    return Gather.outcomes(loopOf(futures), covariant(futures));
  }

  private static LoopCore loopOf(Collection<? extends LoopFuture<?>> futures) {
    Iterator<? extends LoopFuture<?>> all = futures.iterator();
    return all.hasNext() ? all.next().loop : loop();
  }

  @SuppressWarnings("unchecked") // a future is only read here
  private static <T extends @Nullable Object> List<LoopFuture<T>> covariant(
      Collection<? extends LoopFuture<? extends T>> futures) {
    return (List<LoopFuture<T>>) (List<?>) new ArrayList<>(futures);
  }

  /**
   * Suspends until all are done, in whatever way. Being cancelled meanwhile does not cancel them.
   */
  public static <F extends LoopFuture<?>> Waited<F> awaitAll(Collection<? extends F> futures) {
    return Waiting.on(futures, Waiting.Until.ALL_DONE, null);
  }

  /** Suspends until all are done, at most for {@code timeout}; nothing is cancelled. */
  public static <F extends LoopFuture<?>> Waited<F> awaitAll(
      Collection<? extends F> futures, Duration timeout) {
    return Waiting.on(futures, Waiting.Until.ALL_DONE, timeout);
  }

  /**
   * Suspends until one is done, in whatever way. Being cancelled meanwhile does not cancel them.
   */
  public static <F extends LoopFuture<?>> Waited<F> awaitFirst(Collection<? extends F> futures) {
    return Waiting.on(futures, Waiting.Until.FIRST_DONE, null);
  }

  /** Suspends until one is done, at most for {@code timeout}; nothing is cancelled. */
  public static <F extends LoopFuture<?>> Waited<F> awaitFirst(
      Collection<? extends F> futures, Duration timeout) {
    return Waiting.on(futures, Waiting.Until.FIRST_DONE, timeout);
  }

  /**
   * Suspends until one has failed, or all are done. Being cancelled meanwhile does not cancel them.
   */
  public static <F extends LoopFuture<?>> Waited<F> awaitFirstFailure(
      Collection<? extends F> futures) {
    return Waiting.on(futures, Waiting.Until.FIRST_FAILED, null);
  }

  /**
   * Suspends until one has failed, or all are done, at most for {@code timeout}; nothing is
   * cancelled.
   */
  public static <F extends LoopFuture<?>> Waited<F> awaitFirstFailure(
      Collection<? extends F> futures, Duration timeout) {
    return Waiting.on(futures, Waiting.Until.FIRST_FAILED, timeout);
  }

  /**
   * The futures in the order in which they are done. Each step of the iteration suspends the
   * calling coroutine until the next one is, and gives that future, failed or not.
   */
  public static <F extends LoopFuture<?>> Iterable<F> asCompleted(Collection<? extends F> futures) {
    Set<F> given = new LinkedHashSet<>(futures);
    return () -> new AsCompleted<>(given);
  }

  /**
   * A future with the same outcome that may be cancelled, by itself or through whoever awaits it,
   * without cancelling {@code inner}.
   */
  public static <T extends @Nullable Object> LoopFuture<T> shield(LoopFuture<T> inner) {
    return Shield.of(inner);
  }

  // Deadlines

  /**
   * Runs {@code body} in the calling task, at most for {@code duration}. Then the task is
   * cancelled; when the body has cleaned up, that becomes a {@link TimeoutException}. A
   * cancellation from outside stays one.
   *
   * @throws TimeoutException when the time is over before the body has ended
   * @throws Exception what {@code body} throws
   */
  public static <T extends @Nullable Object> T withTimeout(
      Duration duration, Coroutine<? extends T> body) throws Exception {
    return Timeout.run(after(duration), timeout -> body.run());
  }

  /** {@link #withTimeout(Duration, Coroutine)} for a body without a result. */
  public static void withTimeout(Duration duration, CoroutineAction body) throws Exception {
    Object unused = Timeout.run(after(duration), timeout -> nothing(body));
  }

  /** {@link #withTimeout(Duration, Coroutine)} for a body that moves its deadline. */
  public static <T extends @Nullable Object> T withTimeout(
      Duration duration, Timeout.Body<? extends T> body) throws Exception {
    return Timeout.run(after(duration), body::run);
  }

  /**
   * {@link #withTimeout(Duration, Coroutine)} until {@link EventLoop#time()} has reached {@code
   * deadline}.
   */
  public static <T extends @Nullable Object> T timeoutAt(
      Duration deadline, Coroutine<? extends T> body) throws Exception {
    return Timeout.run(deadline, timeout -> body.run());
  }

  /** {@link #timeoutAt(Duration, Coroutine)} for a body without a result. */
  public static void timeoutAt(Duration deadline, CoroutineAction body) throws Exception {
    Object unused = Timeout.run(deadline, timeout -> nothing(body));
  }

  /** {@link #timeoutAt(Duration, Coroutine)} for a body that moves its deadline. */
  public static <T extends @Nullable Object> T timeoutAt(
      Duration deadline, Timeout.Body<? extends T> body) throws Exception {
    return Timeout.run(deadline, body::run);
  }

  private static Duration after(Duration duration) {
    LoopCore loop = LoopCore.requireFiber("withTimeout").task.loop;
    long nanos = LoopCore.nanosOf(duration);
    long deadline = loop.timekeeper.nanos() + nanos;
    return Duration.ofNanos(nanos > 0 && deadline < 0 ? Long.MAX_VALUE : deadline);
  }

  // Blocking work

  /**
   * Runs blocking work off the loop, on a virtual thread where there are any, else on one of a
   * pool. Cancelling the future interrupts the work. Context variables are those of the caller.
   */
  public static <T extends @Nullable Object> LoopFuture<T> offload(
      Coroutine<? extends T> blockingWork) {
    return Offload.start(loop(), Objects.requireNonNull(blockingWork, "blockingWork"));
  }

  /** {@link #offload(Coroutine)} for work without a result. */
  public static LoopFuture<@Nullable Void> offload(CoroutineAction blockingWork) {
    Objects.requireNonNull(blockingWork, "blockingWork");
    return Offload.start(loop(), () -> nothing(blockingWork));
  }

  /**
   * A pending future of the loop for work that goes on outside of it: a request of a network
   * library, a native call. Whoever does the work completes it, from any thread. As for {@link
   * #offload}, the virtual time of a {@link TestLoop} waits until it is done.
   *
   * @param abort stops the work; called once, when the future is cancelled, by the thread that
   *     cancels, often the loop's, so it must not block
   */
  public static <T extends @Nullable Object> LoopFuture<T> createExternalFuture(Runnable abort) {
    return new ExternalFuture<>(loop(), Objects.requireNonNull(abort, "abort"));
  }

  // Looking around

  /** The task that is running, null outside a coroutine. */
  public static @Nullable Task<?> currentTask() {
    return Worker.currentJob() instanceof Fiber fiber ? fiber.task : null;
  }

  /** The tasks of the loop that have not ended. */
  public static Set<Task<?>> allTasks() {
    return new LinkedHashSet<>(loop().liveTasks());
  }

  /** Whether the calling code runs on an event loop: its thread holds the baton. */
  public static boolean onLoop() {
    return Worker.current() != null;
  }

  /** The live tasks of the loop, as a tree. */
  public static TaskDump dump() {
    return loop().dump();
  }

  /** Runs an action where a value is asked for. */
  @SuppressWarnings("NullAway") // null is the one value of Void
  static Void nothing(CoroutineAction action) throws Exception {
    action.run();
    return null;
  }

  /**
   * Lets a checked exception through where none is declared. Always throws; {@code throw} it for
   * the compiler's sake.
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the cast is erased: the point
  static <E extends Throwable> E sneak(Throwable error) throws E {
    throw (E) error;
  }

  /**
   * The error without the wrappers that {@link CompletionStage} and {@link Future} put around it.
   */
  static Throwable unwrapped(Throwable error) {
    Throwable inner = error;
    while ((inner instanceof CompletionException || inner instanceof ExecutionException)
        && inner.getCause() != null) {
      inner = inner.getCause();
    }
    return inner;
  }
}
