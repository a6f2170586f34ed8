package org.javanative.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * An event loop for tests: time is virtual, and nothing runs unless the test says so.
 *
 * <p>{@link #run} runs a coroutine to its end, and sleeping costs nothing: time jumps to the next
 * timer when nothing else is ready. While it is open, a test loop is the loop of the thread that
 * made it and of what that starts: {@link Async#runAsync} and the like use it. Offloaded work runs
 * on real threads, and virtual time waits for it.
 *
 * <p>{@link #shuffled(long)} gives an order of its own, from a seed, to what has no promised one:
 * timers with the same deadline, those whom one {@link AsyncEvent}, {@link AsyncCondition} or
 * {@link AsyncBarrier} wakes, the tasks that a scope or a closing loop cancels. The seed is in the
 * text of whatever fails, and replays it.
 *
 * <p>For the one thread that made it. {@link #close} fails the test if anything went to the error
 * sink that the test has not {@linkplain #takeErrors taken}, failures of tasks that nobody looked
 * at included.
 */
public final class TestLoop implements AutoCloseable {
  private static final String SEED_PROPERTY = "javanative.test.seed";
  private static final Duration CLOSING_TIME = Duration.ofDays(1);

  private final VirtualTimekeeper timekeeper = new VirtualTimekeeper();
  private final LoopCore loop;
  private final @Nullable Long seed;
  private final List<ErrorReport> errors = Collections.synchronizedList(new ArrayList<>());
  private final @Nullable LoopCore formerLoop = Async.BOUND_LOOP.get();

  private TestLoop(Carrier carrier, @Nullable Long seed) {
    carrier.requireAvailable("TestLoop.create(" + carrier + ")");
    this.loop = new LoopCore(carrier, timekeeper);
    this.seed = seed;
    if (seed != null) {
      loop.shuffleWith(new Random(seed));
    }
    loop.setErrorSink(errors::add);
    Async.BOUND_LOOP.set(loop);
  }

  /** A loop that keeps the order of arrival everywhere. */
  public static TestLoop create() {
    return create(Carrier.choose().carrier());
  }

  /** {@link #create()} with the given carrier. */
  public static TestLoop create(Carrier carrier) {
    return new TestLoop(carrier, null);
  }

  /**
   * A loop that shuffles with a new seed, or with that of the system property {@code
   * javanative.test.seed}.
   */
  public static TestLoop shuffled() {
    return shuffled(Long.getLong(SEED_PROPERTY, System.nanoTime()));
  }

  /** A loop that shuffles with {@code seed}. */
  public static TestLoop shuffled(long seed) {
    return shuffled(seed, Carrier.choose().carrier());
  }

  /** {@link #shuffled(long)} with the given carrier. */
  public static TestLoop shuffled(long seed, Carrier carrier) {
    return new TestLoop(carrier, seed);
  }

  /** The loop itself. Close the test loop, not this. */
  public EventLoop loop() {
    return loop;
  }

  /** The virtual time since the loop was made. */
  public Duration time() {
    return loop.time();
  }

  /**
   * Runs {@code body} to its end, with time going on as far as it takes.
   *
   * @throws Exception what {@code body} throws, as it is
   * @throws AssertionError when the body waits for something that never comes
   */
  public <T extends @Nullable Object> T run(Coroutine<? extends T> body) throws Exception {
    return finish(Async.<T>runAsync(body));
  }

  /**
   * {@link #run(Coroutine)} for a body without a result.
   *
   * @throws Exception what {@code body} throws, as it is
   */
  public void run(CoroutineAction body) throws Exception {
    Object unused = finish(Async.runAsync(body));
  }

  private <T extends @Nullable Object> T finish(Task<T> task) throws Exception {
    drive(Long.MAX_VALUE, task::isDone);
    Failure failure = task.failure();
    if (failure != null) {
      Throwable error = failure.observe();
      addSeed(error);
      throw Async.<Exception>sneak(error);
    }
    if (!task.isDone()) {
      throw failed(
          "The coroutine has not ended, and nothing is left that could wake it.\n" + loop.dump());
    }
    return task.resultNow();
  }

  /** Runs everything there is, with time going on until no timer is left. */
  public void runUntilIdle() {
    drive(Long.MAX_VALUE, () -> false);
  }

  /**
   * Runs everything there is, with time going on by {@code limit} at the most.
   *
   * @return whether nothing is left: no timer, and nothing ready
   */
  public boolean runUntilIdle(Duration limit) {
    drive(timekeeper.nanos() + limit.toNanos(), () -> false);
    return loop.firstTimerNanos() == Long.MAX_VALUE && loop.hasNoPosts();
  }

  /**
   * Where the timers were armed that are still to fire, of {@code callLater}, {@code callAt} and
   * {@code schedule}: each as the stack of the code that armed it. Sleeping tasks do not count.
   */
  public List<Throwable> openTimers() {
    return timekeeper.openTimers();
  }

  /** Runs what is ready, with time standing still. */
  public void runCurrent() {
    drive(timekeeper.nanos(), () -> false);
  }

  /** Runs everything that is due within {@code duration}, and leaves the time at its end. */
  public void advanceBy(Duration duration) {
    long end = timekeeper.nanos() + duration.toNanos();
    drive(end, () -> false);
    timekeeper.jumpTo(end);
  }

  private void drive(long limitNanos, BooleanSupplier goal) {
    loop.requireOffLoop("Running a TestLoop", "Async.await(..)");
    timekeeper.drive(loop, limitNanos, goal);
    if (timekeeper.gaveUp()) {
      throw failed(
          "The loop does not come to rest: time has jumped a million times, to "
              + time()
              + ". Something re-arms a timer for ever; use advanceBy(..), or cancel it.\n"
              + loop.dump());
    }
  }

  /** What went to the error sink so far. */
  public List<ErrorReport> errors() {
    return List.copyOf(errors);
  }

  /**
   * What went to the error sink so far, unobserved failures included, which then does not fail the
   * test.
   */
  public List<ErrorReport> takeErrors() {
    reportUnobserved();
    List<ErrorReport> taken = errors();
    errors.clear();
    return taken;
  }

  private void reportUnobserved() {
    if (!loop.isTerminated()) {
      loop.runOnLoop(
          () -> {
            int unused = loop.reportUnobserved();
          });
      runCurrent();
    }
  }

  /**
   * Cancels all tasks, lets them clean up in virtual time, and ends the loop.
   *
   * @throws AssertionError when errors were reported that the test has not taken, or tasks did not
   *     end
   */
  @Override
  public void close() {
    if (loop.isTerminated()) {
      return;
    }
    reportUnobserved();
    List<Runnable> unused = loop.shutdownNow();
    timekeeper.drive(loop, timekeeper.nanos() + CLOSING_TIME.toNanos(), () -> false);
    Async.BOUND_LOOP.set(formerLoop);
    if (!loop.isTerminated()) {
      throw failed("Some tasks ignore that they are cancelled.\n" + loop.dump());
    }
    if (!errors.isEmpty()) {
      AssertionError failure =
          failed(errors.size() + " error(s) that nobody handled:\n" + errors.get(0));
      errors.forEach(report -> failure.addSuppressed(report.error()));
      throw failure;
    }
  }

  private AssertionError failed(String message) {
    return new AssertionError(seed == null ? message : message + "\n" + seedNote(seed));
  }

  private void addSeed(Throwable error) {
    if (seed != null) {
      error.addSuppressed(new AssertionError(seedNote(seed)));
    }
  }

  private static String seedNote(long seed) {
    return "TestLoop seed "
        + seed
        + "; TestLoop.shuffled("
        + seed
        + "L) or -D"
        + SEED_PROPERTY
        + "="
        + seed
        + " replays it.";
  }
}
