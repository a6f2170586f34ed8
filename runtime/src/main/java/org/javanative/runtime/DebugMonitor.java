package org.javanative.runtime;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.javanative.runtime.internal.jvm.Jvm;
import org.jspecify.annotations.Nullable;

/**
 * The debug mode of a loop: a daemon thread that watches how long each step holds the loop and
 * shows the stack it is stuck in, a check for Java locks held over an await, and a hint when the
 * loop sleeps while somebody waits for it.
 */
final class DebugMonitor {
  private static final long LOOKS_PER_THRESHOLD = 4;
  private static final long DEADLOCK_HINT_NANOS = 5_000_000_000L;

  private final LoopCore loop;
  private final Thread watchdog;

  /** The running step; null between steps. Written by the holder of the baton. */
  private volatile @Nullable Job step;

  private volatile long stepBeganNanos = System.nanoTime();

  /** When the running step was reported as slow, 0 when it was not. */
  private volatile long reportedNanos;

  private volatile boolean stopped;
  private boolean hinted;

  DebugMonitor(LoopCore loop) {
    this.loop = loop;
    this.watchdog = new Thread(this::watch, "jn-watchdog");
    watchdog.setDaemon(true);
    watchdog.start();
  }

  void stop() {
    stopped = true;
    LockSupport.unpark(watchdog);
  }

  void stepBegins(Job job) {
    stepBeganNanos = System.nanoTime();
    step = job;
  }

  void stepEnds() {
    Job ended = step;
    step = null;
    if (reportedNanos != 0 && ended != null) {
      reportedNanos = 0;
      long millis = (System.nanoTime() - stepBeganNanos) / 1_000_000;
      loop.report(
          ended.context,
          ErrorReport.of(
              "The step of "
                  + ended.label()
                  + " that held the loop has ended after "
                  + millis
                  + " ms.",
              new Throwable("the step ended here")));
    }
    stepBeganNanos = System.nanoTime();
  }

  private void watch() {
    while (!stopped) {
      LockSupport.parkNanos(this, loop.slowStepThreshold().toNanos() / LOOKS_PER_THRESHOLD);
      Job running = step;
      long began = stepBeganNanos;
      long held = System.nanoTime() - began;
      if (running == null) {
        hintAtDeadlock(held);
      } else if (held > loop.slowStepThreshold().toNanos() && reportedNanos == 0) {
        reportSlow(running, began, held);
      }
    }
  }

  private void reportSlow(Job running, long beganNanos, long heldNanos) {
    Worker holder = loop.holderOrNull();
    if (holder == null) {
      return;
    }
    Throwable stuck = new Throwable("the loop is here");
    stuck.setStackTrace(holder.thread().getStackTrace());
    if (step != running || stepBeganNanos != beganNanos) {
      return; // it has gone on meanwhile: the stack is that of another step
    }
    reportedNanos = System.nanoTime();
    loop.report(
        running.context,
        ErrorReport.of(
            "A step of "
                + running.label()
                + " has held the loop for "
                + heldNanos / 1_000_000
                + " ms; nothing else runs meanwhile. Move blocking or long work to"
                + " Async.offload(..).",
            stuck));
  }

  private void hintAtDeadlock(long idleNanos) {
    boolean stalled =
        idleNanos > DEADLOCK_HINT_NANOS && loop.blockedThreads.get() > 0 && loop.isWithoutPlans();
    if (!stalled) {
      hinted = hinted && loop.blockedThreads.get() > 0;
    } else if (!hinted) {
      hinted = true;
      loop.report(
          Context.EMPTY,
          ErrorReport.of(
              loop.blockedThreads.get()
                  + " thread(s) block in get() on this loop, which has had nothing to run for "
                  + idleNanos / 1_000_000_000
                  + " s. Unless some other thread completes a future, they wait for ever.\n"
                  + loop.dump(),
              new Throwable("seen by the watchdog")));
    }
  }

  /** Reports Java locks that the coroutine holds while it suspends. */
  void checkLocks(Fiber fiber) {
    List<String> held;
    try {
      held = Jvm.locksHeldByCaller();
    } catch (LinkageError noManagementModule) {
      return;
    }
    if (!held.isEmpty()) {
      loop.report(
          fiber.context,
          ErrorReport.ofTask(
              "The "
                  + fiber.label()
                  + " holds a Java lock over an await: "
                  + String.join(", ", held)
                  + ". Other coroutines may enter it, or the loop may deadlock. Use AsyncLock, or"
                  + " release it before.",
              new Throwable("the await is here"),
              fiber.task));
    }
  }
}
