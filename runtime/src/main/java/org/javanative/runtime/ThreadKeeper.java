package org.javanative.runtime;

import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * Keeps each suspended coroutine's stack on a thread of its own, virtual or pooled platform
 * threads.
 *
 * <p>A coroutine that suspends goes on pumping the queue on its own thread, so that being next
 * itself costs no switch. Is another suspended coroutine next, the baton goes straight to that
 * one's thread. A coroutine that starts needs a thread without a stack to keep, so a pumping
 * coroutine passes it to a free worker.
 */
final class ThreadKeeper extends StackKeeper {
  private final Carrier carrier;
  private final @Nullable ThreadFactory virtualThreads;

  private ThreadKeeper(Carrier carrier, @Nullable ThreadFactory virtualThreads) {
    this.carrier = carrier;
    this.virtualThreads = virtualThreads;
  }

  static ThreadKeeper onPlatformThreads() {
    return new ThreadKeeper(Carrier.PLATFORM, null);
  }

  static ThreadKeeper onVirtualThreads(ThreadFactory factory) {
    return new ThreadKeeper(Carrier.VIRTUAL, factory);
  }

  @Override
  Carrier carrier() {
    return carrier;
  }

  @Override
  Thread newThread(Worker worker, String name) {
    if (virtualThreads == null) {
      return new LoopThread(worker, name, 0);
    }
    Thread thread = virtualThreads.newThread(worker);
    thread.setName(name);
    return thread;
  }

  @Override
  void start(Fiber fiber, Worker worker) {
    fiber.task.runBody(fiber.takeBody(worker));
  }

  @Override
  boolean resume(Fiber fiber, Worker worker) {
    worker.loop.rest(worker);
    worker.loop.handOver(fiber.keptThread());
    return false;
  }

  @Override
  void suspend(Fiber fiber, LoopCore loop) {
    Worker worker = fiber.keptThread();
    loop.settleSleeper();
    loop.leave();
    for (; ; ) {
      Job job = loop.next();
      if (job == fiber) {
        loop.enter(fiber);
        return;
      }
      if (job instanceof Callback callback) {
        callback.execute(loop, worker);
      } else if (passBaton(job, loop)) {
        worker.awaitTurn();
        return;
      }
    }
  }

  /**
   * Gives the baton to whoever can run {@code job}; false when no thread could be had for a job
   * that starts.
   */
  private static boolean passBaton(@Nullable Job job, LoopCore loop) {
    if (job == null) {
      loop.putDown();
      return true;
    }
    if (job instanceof Fiber other && other.isStarted()) {
      loop.enter(other);
      loop.handOver(other.keptThread());
      return true;
    }
    try {
      loop.delegate(job);
      return true;
    } catch (OutOfMemoryError noThread) {
      job.failToStart(noThread);
      return false;
    }
  }
}
