package org.javanative.runtime;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The event loop.
 *
 * <p>"The loop" is a role, not a thread: the {@link Worker} that holds the baton pumps the queue. A
 * coroutine that suspends looks at the queue itself: is it next, it just goes on; else the {@link
 * StackKeeper} sees to it that the baton reaches whoever runs the next job. Everything that is
 * "guarded by the baton" is touched by its holder only, and handed over with it through {@link
 * Worker}'s volatile flag.
 *
 * <p>A turn runs the jobs that are ready at its begin, as in asyncio. Between turns come the jobs
 * that other threads have posted, then the timers that are due; what these and the jobs of the turn
 * make ready runs in the next one.
 */
final class LoopCore extends AbstractExecutorService implements EventLoop {
  /**
   * Threads that wait for a turn without a stack to keep, at most. More end when they have nothing
   * to do.
   */
  private static final int MAX_RESTING_WORKERS = 64;

  /** With more threads than this a report says so, once. */
  private static final int MANY_THREADS = 1_000;

  /** Tasks whose creation site is taken, in a second. */
  private static final int CREATION_SITES = 1_000;

  private static final long CREATION_SITES_REFILL_NANOS = 1_000_000_000L;
  private static final int TURNS_BETWEEN_CLOCK_READS = 64;
  private static final Duration DEFAULT_CLOSE_DEADLINE = Duration.ofSeconds(5);
  private static final long STUCK_GRACE_MILLIS = 500;

  private static final AtomicInteger LOOP_COUNT = new AtomicInteger();

  /** Accepts work. */
  private static final int RUNNING = 0;

  /** Refuses work from outside; ends when all tasks have. */
  private static final int DRAINING = 1;

  /** The same, and pending timers do not keep it alive. */
  private static final int CLOSING = 2;

  /** Has ended. */
  private static final int TERMINATED = 3;

  final StackKeeper keeper;
  final Timekeeper timekeeper;

  /** Threads outside that block in {@code get()} of this loop's futures. */
  final AtomicInteger blockedThreads = new AtomicInteger();

  /** Work that runs off the loop and will complete a future: {@code offload}. */
  final AtomicInteger offloaded = new AtomicInteger();

  /** The job that is running. Guarded by the baton; dumps read it racily. */
  @Nullable Job current;

  private final int number = LOOP_COUNT.incrementAndGet();
  private final Inbox inbox = new Inbox();
  private final ReadyQueue ready = new ReadyQueue();
  private final TimerQueue timers = new TimerQueue();
  private final TaskRegistry tasks = new TaskRegistry();
  private final UnobservedFailures unobserved = new UnobservedFailures();
  private final ArrayDeque<Worker> resting = new ArrayDeque<>();
  private final CountDownLatch terminated = new CountDownLatch(1);

  /** Jobs of the running turn that are still to be run. Guarded by the baton. */
  private int remaining;

  /** Who has called {@link #sleep} and is leaving its stack. Guarded by the baton. */
  private @Nullable Fiber fallingAsleep;

  private long sleepNanos;
  private int turns;
  private int workerCount;

  private volatile @Nullable Worker holder;

  /** Only grows. Written under {@code this}. */
  private volatile int phase = RUNNING;

  private volatile @Nullable ErrorSink sink;
  private volatile @Nullable DebugMonitor monitor;
  private volatile Duration slowStepThreshold = Duration.ofMillis(100);

  /** Shuffles what is not promised an order; null outside tests. */
  private @Nullable Random shuffle;

  /** Loop time, read now and then. Written under the baton, read racily for ages. */
  private long coarseNanos;

  /** Creation sites left to take. Racy on purpose: it only bounds a cost. */
  private int creationSitesLeft = CREATION_SITES;

  private long creationSitesRefilledNanos;

  LoopCore(Carrier carrier, Timekeeper timekeeper) {
    this.keeper = carrier.keeper();
    this.timekeeper = timekeeper;
    if (Boolean.getBoolean("javanative.debug")) {
      setDebug(true);
    }
  }

  /** A loop in real time, running. */
  static LoopCore start(Carrier carrier) {
    LoopCore loop = new LoopCore(carrier, new ParkingTimekeeper());
    loop.takeUp();
    return loop;
  }

  // The baton

  /** Has a free worker pump; nobody does now. */
  void takeUp() {
    delegate(null);
  }

  /** Gives the baton to a free worker, to run {@code first} and then pump. */
  void delegate(@Nullable Job first) {
    Worker free = resting.pollLast();
    if (free != null) {
      free.assignment = first;
      handOver(free);
      return;
    }
    if (++workerCount == MANY_THREADS && carrier() != Carrier.VIRTUAL) {
      warnOfManyThreads();
    }
    Worker fresh = new Worker(this);
    Thread thread = keeper.newThread(fresh, "jn-loop-" + number + "-" + workerCount);
    fresh.attach(thread);
    fresh.assignment = first;
    Worker former = holder;
    holder = fresh;
    fresh.giveTurn();
    try {
      thread.start();
    } catch (Throwable failed) {
      holder = former; // nothing runs on the new thread: the baton is still here
      workerCount--;
      throw failed;
    }
  }

  void handOver(Worker next) {
    holder = next;
    next.giveTurn();
  }

  /** Leaves the baton to nobody. */
  void putDown() {
    holder = null;
    timekeeper.batonPutDown();
  }

  /** Marks the worker as free before it gives the baton away, unless there are enough of them. */
  void rest(Worker worker) {
    if (resting.size() < MAX_RESTING_WORKERS && phase != TERMINATED) {
      worker.resting = true;
      resting.addLast(worker);
    } else {
      workerCount--;
    }
  }

  Worker holder() {
    Worker worker = holder;
    if (worker == null) {
      throw new IllegalStateException("nobody holds the baton");
    }
    return worker;
  }

  @Nullable Worker holderOrNull() {
    return holder;
  }

  boolean isHeldByCaller() {
    Worker worker = Worker.current();
    return worker != null && worker.loop == this;
  }

  void enter(Job job) {
    current = job;
    DebugMonitor debugging = monitor;
    if (debugging != null) {
      debugging.stepBegins(job);
    }
  }

  void leave() {
    DebugMonitor debugging = monitor;
    if (debugging != null) {
      debugging.stepEnds();
    }
    current = null;
  }

  // The pump

  /** Runs jobs on {@code worker} until it loses the baton. */
  void pump(Worker worker) {
    Job job = worker.assignment;
    worker.assignment = null;
    for (; ; ) {
      if (job == null) {
        job = next();
      }
      if (job == null) {
        rest(worker);
        putDown();
        return;
      }
      if (!job.execute(this, worker)) {
        return;
      }
      job = null;
    }
  }

  /** The next job, after waiting for one if need be; null when the baton is to be put down. */
  @Nullable Job next() {
    for (; ; ) {
      if (remaining > 0) {
        remaining--;
        return ready.remove();
      }
      beginTurn();
      if (remaining == 0 && !timekeeper.awaitWork(this)) {
        return null;
      }
    }
  }

  /** Takes the next job of the turn if that is a fiber to be started; null otherwise. */
  @Nullable Fiber nextThatStarts() {
    if (remaining > 0 && ready.first() instanceof Fiber fiber && !fiber.isStarted()) {
      remaining--;
      Job unused = ready.remove();
      return fiber;
    }
    return null;
  }

  private void beginTurn() {
    if (!inbox.isEmpty()) {
      inbox.drainTo(ready);
    }
    if (!timers.isEmpty()) {
      fireTimers();
    } else {
      readClockNowAndThen();
    }
    remaining = ready.size();
  }

  private void readClockNowAndThen() {
    if ((++turns & TURNS_BETWEEN_CLOCK_READS - 1) == 0) {
      coarseNanos = timekeeper.nanos();
    }
  }

  private void fireTimers() {
    long now = timekeeper.nanos();
    coarseNanos = now;
    while (!timers.isEmpty() && timers.firstDeadline() <= now) {
      if (shuffle != null) {
        fireShuffled(timers.firstDeadline(), shuffle);
      } else {
        ready.add(timers.removeFirst());
      }
    }
  }

  /** Timers with the same deadline have no promised order. */
  private void fireShuffled(long deadline, Random random) {
    List<Job> equals = new ArrayList<>();
    while (!timers.isEmpty() && timers.firstDeadline() == deadline) {
      equals.add(timers.removeFirst());
    }
    Collections.shuffle(equals, random);
    equals.forEach(ready::add);
  }

  /**
   * Called with nothing ready, by the timekeeper.
   *
   * @return when there is something to do by itself, {@link Long#MAX_VALUE} for never
   */
  long idle(long nowNanos) {
    coarseNanos = nowNanos;
    unobserved.reportDue(this, nowNanos);
    return Math.min(firstTimerNanos(), unobserved.firstDueNanos());
  }

  /** The deadline of the first timer, {@link Long#MAX_VALUE} when there is none. */
  long firstTimerNanos() {
    return timers.isEmpty() ? Long.MAX_VALUE : timers.firstDeadline();
  }

  boolean hasNoPosts() {
    return inbox.isEmpty();
  }

  /** Whether the loop has nothing to run, now or later, unless somebody posts. Racy. */
  boolean isWithoutPlans() {
    return current == null
        && ready.size() == 0
        && timers.isEmpty()
        && inbox.isEmpty()
        && offloaded.get() == 0;
  }

  // Queues

  /** Makes the job ready, from any thread; false when the loop has ended. */
  boolean enqueue(Job job) {
    if (isHeldByCaller()) {
      ready.add(job);
      return true;
    }
    return post(job);
  }

  private boolean post(Job job) {
    if (!inbox.post(job)) {
      return false;
    }
    timekeeper.wakeUp();
    return true;
  }

  /** Runs the loop's own action under the baton: now when the caller holds it, else soon. */
  void runOnLoop(Runnable action) {
    if (isHeldByCaller()) {
      action.run();
    } else {
      post(new Callback(this, Context.EMPTY, action));
    }
  }

  void forgetTimer(Job job) {
    timers.remove(job);
  }

  /** Makes a fiber ready that sleeps; does nothing when it does not. */
  void wakeSleeper(Fiber fiber) {
    if (fiber.timerIndex != TimerQueue.ABSENT) {
      timers.remove(fiber);
      ready.add(fiber);
    }
  }

  // What a running coroutine does

  /** The fiber that is calling. */
  static Fiber requireFiber(String operation) {
    Job job = Worker.currentJob();
    if (job instanceof Fiber fiber) {
      return fiber;
    }
    throw new IllegalStateException(
        job == null
            ? operation
                + " needs a coroutine, and thread '"
                + Thread.currentThread().getName()
                + "' runs none. Start one with Async.runAsync(() -> ..); a plain thread can block"
                + " in future.get()."
            : operation
                + " needs a coroutine, and this is a plain "
                + job.label()
                + ", which cannot wait. Start a coroutine from it with Async.runAsync(() -> ..).");
  }

  void sleep(Fiber fiber, long nanos) {
    if (nanos <= 0 || fiber.task.mustCancel()) {
      if (isAlone()) {
        deliverCancellation(fiber);
        return;
      }
      ready.add(fiber);
    } else {
      fallingAsleep = fiber;
      sleepNanos = nanos;
    }
    suspend(fiber);
  }

  /**
   * Adds the timer of the fiber that has just called {@link #sleep}, once it has left its stack: so
   * the heap's code and its spilled registers are not part of every sleeping stack.
   */
  void settleSleeper() {
    Fiber fiber = fallingAsleep;
    if (fiber != null) {
      fallingAsleep = null;
      timers.add(deadlineIn(sleepNanos), fiber);
    }
  }

  /**
   * Whether the running fiber would be the only job of the next turn, so that giving way changes
   * nothing.
   */
  private boolean isAlone() {
    if (remaining > 0 || ready.size() > 0 || !inbox.isEmpty() || monitor != null) {
      return false;
    }
    if (timers.isEmpty()) {
      readClockNowAndThen();
      return true;
    }
    coarseNanos = timekeeper.nanos();
    return timers.firstDeadline() > coarseNanos;
  }

  /** Suspends until {@code future} is done. */
  void awaitDone(Fiber fiber, LoopFuture<?> future) {
    Task<?> task = fiber.task;
    AwaitCycle.check(task, future);
    task.waitingOn = future;
    if (!future.addWaiter(fiber)) {
      task.waitingOn = null;
      return;
    }
    if (task.mustCancel() && future.cancel()) {
      task.takeMustCancel();
    }
    try {
      suspend(fiber);
    } finally {
      task.waitingOn = null;
    }
  }

  private void suspend(Fiber fiber) {
    DebugMonitor debugging = monitor;
    if (debugging != null) {
      debugging.checkLocks(fiber);
    }
    keeper.suspend(fiber, this);
    deliverCancellation(fiber);
  }

  private static void deliverCancellation(Fiber fiber) {
    if (fiber.task.takeMustCancel()) {
      throw new TaskCancellation(fiber.task);
    }
  }

  // Tasks

  /**
   * Starts a task on the caller's loop, in its context, and owned by its host, after one look at
   * who calls.
   */
  static <T extends @Nullable Object> Task<T> spawn(Object body) {
    Worker worker = Worker.current();
    LoopCore loop = worker == null ? Async.loop() : worker.loop;
    Context context = worker == null ? Context.current() : loop.context();
    TaskScope host = (TaskScope) context.get(TaskScope.HOST, null);
    Task<T> owned = host == null ? null : host.startOn(loop, body);
    if (owned != null) {
      return owned;
    }
    return worker == null
        ? loop.createTask(null, body, context, null)
        : loop.takeIn(new Task<>(loop, context, body, loop.origin(null)));
  }

  <T extends @Nullable Object> Task<T> createTask(
      @Nullable String name, Object body, Context context, @Nullable TaskScope scope) {
    Task<T> task = new Task<>(this, context, body, origin(name));
    task.scope = scope;
    if (isHeldByCaller()) {
      return takeIn(task);
    }
    if (phase != RUNNING || !post(new Start(task))) {
      throw rejected(task.label());
    }
    return task;
  }

  private <T extends @Nullable Object> Task<T> takeIn(Task<T> task) {
    tasks.add(task);
    ready.add(task.fiber);
    return task;
  }

  /** Registers a task that another thread has created, and runs its first step. */
  private static final class Start extends Job {
    private final Task<?> task;

    Start(Task<?> task) {
      super(Context.EMPTY);
      this.task = task;
    }

    @Override
    boolean execute(LoopCore loop, Worker worker) {
      loop.tasks.add(task);
      if (loop.phase == CLOSING) {
        boolean unused = task.cancel();
      }
      return task.fiber.execute(loop, worker);
    }

    @Override
    void wake() {
      throw new AssertionError("a start waits for nothing");
    }

    @Override
    void failToStart(Throwable reason) {
      task.failToStart(reason);
    }

    @Override
    String label() {
      return task.label();
    }
  }

  private @Nullable Origin origin(@Nullable String name) {
    if (creationSitesLeft <= 0) {
      long now = coarseNanos;
      if (now - creationSitesRefilledNanos < CREATION_SITES_REFILL_NANOS && monitor == null) {
        return name == null ? null : Origin.named(now, name);
      }
      creationSitesRefilledNanos = now;
      creationSitesLeft = CREATION_SITES;
    }
    creationSitesLeft--;
    return Origin.here(coarseNanos, name);
  }

  void finished(Task<?> task) {
    tasks.remove(task);
  }

  int taskCount() {
    return tasks.size();
  }

  List<Task<?>> liveTasks() {
    return tasks.snapshot();
  }

  long coarseNanos() {
    return coarseNanos;
  }

  private RejectedExecutionException rejected(String what) {
    return new RejectedExecutionException(
        "The event loop does not take "
            + what
            + ": it was closed. Async.getLoop() gives a running one; check who closes this one too"
            + " early.");
  }

  /** Work that was offloaded has ended; its outcome has been posted before. Any thread. */
  void offloadEnded() {
    offloaded.decrementAndGet();
    timekeeper.wakeUp();
  }

  // Failures

  void watchUnobserved(LoopFuture<?> future, Failure failure) {
    if (failure.isObserved()) {
      return;
    }
    runOnLoop(() -> unobserved.add(future, failure, timekeeper.nanos()));
  }

  int reportUnobserved() {
    return unobserved.reportAll(this);
  }

  Context context() {
    Job job = current;
    return job == null ? Context.EMPTY : job.context;
  }

  /** Sends the report to the sink that is in force in {@code context}. */
  void report(Context context, ErrorReport report) {
    ErrorSink host = (ErrorSink) context.get(ErrorSink.HOST, null);
    ErrorSink target = host == null ? errorSink() : host;
    try {
      target.report(report);
    } catch (Throwable failed) {
      ErrorSink.standardError().report(report);
      ErrorSink.standardError()
          .report(ErrorReport.of("The error sink itself failed on the report above.", failed));
    }
  }

  ErrorSink errorSink() {
    ErrorSink own = sink;
    return own == null ? Async.defaultErrorSink() : own;
  }

  private void warnOfManyThreads() {
    report(
        context(),
        ErrorReport.of(
            MANY_THREADS
                + " coroutines are suspended on a thread each ("
                + carrier()
                + "). On JDK 21 or later with --add-exports java.base/jdk.internal.vm=ALL-UNNAMED"
                + " they need none; otherwise limit how many run at a time with an AsyncSemaphore.",
            new Throwable("the coroutine that needs one more thread was resumed here")));
  }

  void shuffleWith(Random random) {
    shuffle = random;
  }

  /** The elements in an order of their own where tests shuffle, else as they are. */
  <E> List<E> unordered(Collection<? extends E> elements) {
    List<E> list = new ArrayList<>(elements);
    if (shuffle != null) {
      Collections.shuffle(list, shuffle);
    }
    return list;
  }

  // EventLoop

  @Override
  public Carrier carrier() {
    return keeper.carrier();
  }

  @Override
  public Handle callSoon(Runnable callback) {
    Objects.requireNonNull(callback, "callback");
    Callback job = new Callback(this, Context.current(), callback);
    if (!enqueue(job)) {
      throw rejected(job.label());
    }
    return job;
  }

  @Override
  public Handle callLater(Duration delay, Runnable callback) {
    return callAtNanos(deadlineIn(nanosOf(delay)), callback);
  }

  @Override
  public Handle callAt(Duration when, Runnable callback) {
    return callAtNanos(nanosOf(when), callback);
  }

  Handle callAtNanos(long deadlineNanos, Runnable callback) {
    Objects.requireNonNull(callback, "callback");
    Callback job = new Callback(this, Context.current(), callback);
    addTimerFromAnywhere(deadlineNanos, job);
    return job;
  }

  void addTimerFromAnywhere(long deadlineNanos, Callback job) {
    timekeeper.timerRequested(job);
    if (isHeldByCaller()) {
      timers.add(deadlineNanos, job);
    } else if (phase != RUNNING
        || !post(
            new Callback(
                this,
                Context.EMPTY,
                () -> {
                  if (!job.isCancelled()) {
                    timers.add(deadlineNanos, job);
                  }
                }))) {
      throw rejected(job.label());
    }
  }

  /** The loop time in {@code delayNanos}, the end of time at most. */
  long deadlineIn(long delayNanos) {
    long now = timekeeper.nanos();
    long deadline = now + delayNanos;
    return delayNanos > 0 && deadline < now ? Long.MAX_VALUE : deadline;
  }

  static long nanosOf(Duration duration) {
    try {
      return duration.toNanos();
    } catch (ArithmeticException tooLong) {
      return duration.isNegative() ? Long.MIN_VALUE / 2 : Long.MAX_VALUE / 2;
    }
  }

  @Override
  public Duration time() {
    return Duration.ofNanos(timekeeper.nanos());
  }

  @Override
  public <T> Task<T> createTask(Coroutine<? extends T> body) {
    Objects.requireNonNull(body, "body");
    return createTask(null, body, Context.current(), null);
  }

  @Override
  public <T> Task<T> createTask(String name, Coroutine<? extends T> body) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(body, "body");
    return createTask(name, body, Context.current(), null);
  }

  @Override
  public <T> LoopFuture<T> createFuture() {
    return new LoopFuture<>(this);
  }

  @Override
  public boolean isRunning() {
    return phase == RUNNING;
  }

  @Override
  public boolean isClosed() {
    return phase == TERMINATED;
  }

  @Override
  public void setDebug(boolean debug) {
    DebugMonitor former = monitor;
    if (debug && former == null) {
      monitor = new DebugMonitor(this);
    } else if (!debug && former != null) {
      monitor = null;
      former.stop();
    }
  }

  @Override
  public boolean isDebug() {
    return monitor != null;
  }

  @Override
  public void setSlowStepThreshold(Duration threshold) {
    if (threshold.isNegative() || threshold.isZero()) {
      throw new IllegalArgumentException(
          "The threshold must be longer than zero, not " + threshold + ".");
    }
    slowStepThreshold = threshold;
  }

  Duration slowStepThreshold() {
    return slowStepThreshold;
  }

  @Override
  public void setErrorSink(ErrorSink sink) {
    this.sink = Objects.requireNonNull(sink, "sink");
  }

  @Override
  public TaskDump dump() {
    return TaskDump.of(this);
  }

  // The end

  /**
   * Ends the loop when it is to end and nothing is left to do. Called by the holder of the baton.
   */
  boolean endIfDrained() {
    if (phase == RUNNING
        || !tasks.isEmpty()
        || (phase == DRAINING && !timers.isEmpty())
        || !inbox.closeIfEmpty()) {
      return phase == TERMINATED;
    }
    unobserved.reportAll(this);
    timers.abandonAll();
    advanceTo(TERMINATED);
    setDebug(false);
    resting.forEach(Worker::dismiss);
    resting.clear();
    terminated.countDown();
    return true;
  }

  @Override
  public void close() {
    close(DEFAULT_CLOSE_DEADLINE);
  }

  @Override
  public void close(Duration deadline) {
    requireOffLoop("close()", "shutdownNow(), which does not wait");
    shutdownNow();
    boolean interrupted = !awaitUntil(deadline.toMillis());
    if (phase != TERMINATED) {
      abandonTasks(deadline);
      awaitUntil(STUCK_GRACE_MILLIS);
      if (phase != TERMINATED && !interrupted) {
        reportStuck();
      }
    }
  }

  /** Waits for the end; false when the calling thread was interrupted, which is kept. */
  private boolean awaitUntil(long millis) {
    try {
      boolean unused = terminated.await(millis, TimeUnit.MILLISECONDS);
      return true;
    } catch (InterruptedException interrupt) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * Gives the tasks up that ignore cancellation: their waiters are told, and the loop ends without
   * them.
   */
  private void abandonTasks(Duration deadline) {
    List<Task<?>> left = liveTasks();
    if (!left.isEmpty()) {
      report(
          Context.EMPTY,
          ErrorReport.of(
              left.size()
                  + " task(s) did not end within "
                  + deadline.toMillis()
                  + " ms after the loop was closed, and are abandoned. A coroutine must let the"
                  + " CancellationException out, and clean up in time.\n"
                  + dump(),
              new TimeoutException("the loop was closed here")));
    }
    for (Task<?> task : left) {
      task.complete(Failure.cancelled(null));
    }
    runOnLoop(() -> tasks.all().forEach(tasks::remove));
  }

  private void reportStuck() {
    Worker stuck = holder;
    Throwable where = new Throwable("the loop is stuck here");
    if (stuck != null) {
      where.setStackTrace(stuck.thread().getStackTrace());
    }
    report(
        Context.EMPTY,
        ErrorReport.of(
            "The loop was closed, but a step does not return, so that its thread stays. Blocking"
                + " work belongs in Async.offload(..).",
            where));
  }

  void requireOffLoop(String operation, String remedy) {
    if (Worker.current() != null) {
      throw new IllegalStateException(
          operation
              + " on the event loop would block it. Call it from another thread, or use "
              + remedy
              + ".");
    }
  }

  @Override
  public void shutdown() {
    advanceTo(DRAINING);
    runOnLoop(() -> {}); // a parked loop looks whether it may end
  }

  /**
   * Cancels all tasks and refuses work from now on; does not wait. Nothing is handed back: tasks
   * cannot run elsewhere.
   */
  @Override
  public List<Runnable> shutdownNow() {
    if (advanceTo(CLOSING)) {
      runOnLoop(
          () -> {
            for (Task<?> task : unordered(tasks.all())) {
              boolean unused = task.cancel();
            }
          });
    }
    return Collections.emptyList();
  }

  private synchronized boolean advanceTo(int later) {
    if (phase >= later) {
      return false;
    }
    phase = later;
    return true;
  }

  @Override
  public boolean isShutdown() {
    return phase != RUNNING;
  }

  @Override
  public boolean isTerminated() {
    return phase == TERMINATED;
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
    requireOffLoop("awaitTermination(..)", "a callback");
    return terminated.await(timeout, unit);
  }

  // ExecutorService

  @Override
  public void execute(Runnable command) {
    Handle unused = callSoon(command);
  }

  @Override
  public <T> Task<T> submit(Callable<T> body) {
    Objects.requireNonNull(body, "body");
    return createTask(null, (Coroutine<T>) body::call, Context.current(), null);
  }

  @Override
  public Task<?> submit(Runnable body) {
    Objects.requireNonNull(body, "body");
    return createTask(null, (CoroutineAction) body::run, Context.current(), null);
  }

  @Override
  public <T> Task<T> submit(Runnable body, T result) {
    return submit(Executors.callable(body, result));
  }

  @Override
  public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> bodies)
      throws InterruptedException {
    requireOffLoop("invokeAll(..)", "Async.gather(..)");
    return super.invokeAll(bodies);
  }

  @Override
  public <T> List<Future<T>> invokeAll(
      Collection<? extends Callable<T>> bodies, long timeout, TimeUnit unit)
      throws InterruptedException {
    requireOffLoop("invokeAll(..)", "Async.gather(..)");
    return super.invokeAll(bodies, timeout, unit);
  }

  @Override
  public <T> T invokeAny(Collection<? extends Callable<T>> bodies)
      throws InterruptedException, ExecutionException {
    requireOffLoop("invokeAny(..)", "Async.awaitFirst(..)");
    return super.invokeAny(bodies);
  }

  @Override
  public <T> T invokeAny(Collection<? extends Callable<T>> bodies, long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    requireOffLoop("invokeAny(..)", "Async.awaitFirst(..)");
    return super.invokeAny(bodies, timeout, unit);
  }

  @Override
  public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
    return LoopTimer.once(this, Executors.callable(command), unit.toNanos(delay));
  }

  @Override
  public <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit) {
    return LoopTimer.once(this, callable, unit.toNanos(delay));
  }

  @Override
  public ScheduledFuture<?> scheduleAtFixedRate(
      Runnable command, long initialDelay, long period, TimeUnit unit) {
    return LoopTimer.atFixedRate(this, command, unit.toNanos(initialDelay), unit.toNanos(period));
  }

  @Override
  public ScheduledFuture<?> scheduleWithFixedDelay(
      Runnable command, long initialDelay, long delay, TimeUnit unit) {
    return LoopTimer.withFixedDelay(this, command, unit.toNanos(initialDelay), unit.toNanos(delay));
  }

  @Override
  public String toString() {
    String[] phases = {"running", "shutting down", "closing", "closed"};
    return "EventLoop " + number + " (" + carrier() + ", " + phases[phase] + ")";
  }
}
