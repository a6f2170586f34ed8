package org.javanative.runtime;

import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.javanative.runtime.internal.jvm.Continuations;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a suspended coroutine's stack in a continuation, on the heap, with rescue: a coroutine that
 * cannot leave its thread (a native frame, or before JDK 24 a monitor, is on its stack) keeps that
 * thread, and the baton goes to another one.
 */
@JvmOnly
final class ContinuationKeeper extends StackKeeper {
  /**
   * Reserved address space, not memory: lets coroutines recurse far deeper than a thread's default
   * would.
   */
  private static final long STACK_SIZE_BYTES = 64L << 20;

  private static final int MAX_RESCUE_SITES = 1_000;

  private final Set<StackTraceElement> reportedSites = ConcurrentHashMap.newKeySet();
  private final Runnable bottomOfStack = new BottomOfStack();

  /** The continuation that was made last. Guarded by the baton. */
  private @Nullable Object fresh;

  @Override
  Carrier carrier() {
    return Carrier.CONT;
  }

  @Override
  Thread newThread(Worker worker, String name) {
    return new LoopThread(worker, name, STACK_SIZE_BYTES);
  }

  @Override
  void start(Fiber fiber, Worker worker) {
    Object continuation = Continuations.create(bottomOfStack);
    fresh = continuation;
    Continuations.run(continuation);
    worker.loop.settleSleeper();
  }

  @Override
  boolean resume(Fiber fiber, Worker worker) {
    if (fiber.stack instanceof Pinned pinned) {
      fiber.stack = pinned.continuation;
      worker.loop.rest(worker);
      worker.loop.handOver(pinned.worker);
      return false;
    }
    Continuations.run(fiber.stack);
    worker.loop.settleSleeper();
    return true;
  }

  @Override
  void suspend(Fiber fiber, LoopCore loop) {
    try {
      Continuations.suspend();
    } catch (IllegalStateException pinned) {
      keepThread(fiber, loop, pinned);
    }
  }

  private void keepThread(Fiber fiber, LoopCore loop, IllegalStateException reason) {
    reportOncePerSite(fiber, loop, reason);
    Worker worker = loop.holder();
    fiber.stack = new Pinned(fiber.stack, worker);
    loop.settleSleeper();
    loop.leave();
    loop.delegate(null);
    worker.awaitTurn();
  }

  private void reportOncePerSite(Fiber fiber, LoopCore loop, IllegalStateException reason) {
    if (loop.isDebug() && reportedSites.size() < MAX_RESCUE_SITES) {
      StackTraceElement[] user = StackTraces.userFrames(reason.getStackTrace());
      if (user.length > 0 && reportedSites.add(user[0])) {
        loop.report(
            loop.context(),
            ErrorReport.ofTask(
                "An await at "
                    + user[0]
                    + " is pinned to its thread ("
                    + reason.getMessage()
                    + "), so the loop moved to another one. This costs a thread switch, and a Java"
                    + " lock that another coroutine holds meanwhile may be lost. Keep native"
                    + " frames, static initialisers and synchronized blocks free of awaits; use"
                    + " AsyncLock to exclude other coroutines.",
                reason,
                fiber.task));
      }
    }
  }

  /**
   * What a continuation runs: the fiber that starts, and after its end the next ones that start
   * right after it. So a coroutine that never suspends does without a continuation of its own.
   *
   * <p>The stack may outlive the first fiber, and must not keep its task alive. So this refers to
   * no fiber. Its frame is part of every suspended stack, so it keeps nothing for later, but asks
   * again for the fiber that is running.
   */
  private final class BottomOfStack implements Runnable {
    @Override
    public void run() {
      Object stack = Objects.requireNonNull(fresh, "there is no fresh stack");
      running().task.runBody(running().takeBody(stack));
      runThoseThatStartNext(running().task.loop, running().leaveStack());
    }

    private static void runThoseThatStartNext(LoopCore loop, Object left) {
      Object stack = left;
      for (Fiber next = loop.nextThatStarts(); next != null; next = loop.nextThatStarts()) {
        loop.leave();
        loop.enter(next);
        next.task.runBody(next.takeBody(stack));
        stack = next.leaveStack();
      }
    }

    private static Fiber running() {
      return LoopCore.requireFiber("a stack");
    }
  }

  /** The stack of a coroutine that could not leave its thread. */
  private static final class Pinned {
    final Object continuation;
    final Worker worker;

    Pinned(Object continuation, Worker worker) {
      this.continuation = continuation;
      this.worker = worker;
    }
  }
}
