package org.javanative.runtime;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A thread that can hold its loop's baton. Whoever holds the baton pumps the loop's queue; all
 * others wait for their turn. User code runs on a worker only while it holds the baton.
 */
final class Worker implements Runnable {
  private static final ThreadLocal<@Nullable Worker> OF_VIRTUAL_THREAD = new ThreadLocal<>();

  /**
   * Whether there ever was a worker on a virtual thread. It sets this itself, so no thread that
   * needs to know can miss it; all others are spared the look-up.
   */
  private static boolean onVirtualThreads;

  /** Some ten microseconds: about what it costs to park and be woken. */
  private static final int SPIN_LOOKS = 20_000;

  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  /** How many threads look for a baton just now, in all loops. */
  private static final AtomicInteger SPINNERS = new AtomicInteger();

  final LoopCore loop;

  /** Set before the thread starts. */
  private @Nullable Thread thread;

  /** The baton is here. Written by the thread that hands it over, cleared by this one. */
  private volatile boolean turn;

  /**
   * The thread is parked, or about to be. Written by it alone, between two looks at {@link #turn}.
   */
  private volatile boolean parked;

  /** What to run before pumping, when the baton comes with a job. Written before {@link #turn}. */
  @Nullable Job assignment;

  /** Waits for another turn after pumping. Used by this thread only. */
  boolean resting;

  /** Told to end instead of pumping. Written before {@link #turn}. */
  private boolean dismissed;

  Worker(LoopCore loop) {
    this.loop = loop;
  }

  void attach(Thread thread) {
    this.thread = thread;
  }

  Thread thread() {
    Thread attached = thread;
    if (attached == null) {
      throw new IllegalStateException("the worker has no thread yet");
    }
    return attached;
  }

  /** The worker whose thread is calling, or null on a thread that belongs to no loop. */
  static @Nullable Worker current() {
    Thread caller = Thread.currentThread();
    if (caller instanceof LoopThread loopThread) {
      return loopThread.worker;
    }
    return onVirtualThreads ? OF_VIRTUAL_THREAD.get() : null;
  }

  /** The job that is running on the calling thread, if any. */
  static @Nullable Job currentJob() {
    Worker worker = current();
    return worker == null ? null : worker.loop.current;
  }

  /** Gives this worker the baton, which the caller holds until now. */
  void giveTurn() {
    turn = true;
    if (parked) {
      LockSupport.unpark(thread);
    }
  }

  void dismiss() {
    dismissed = true;
    giveTurn();
  }

  /**
   * Waits until the baton comes: looks for it for some microseconds, then parks. Two coroutines
   * that take turns on platform threads would otherwise pay for waking a processor each time.
   *
   * <p>An interrupt is dropped: it is not how coroutines are cancelled.
   */
  void awaitTurn() {
    if (!turn && thread instanceof LoopThread) {
      spin();
    }
    if (!turn) {
      parked = true;
      while (!turn) {
        LockSupport.park(loop);
        boolean unusedInterrupt = Thread.interrupted(); // or the next park would not wait
      }
      parked = false;
    }
    turn = false;
  }

  /**
   * Looks for the baton for a while, unless there is one processor, or as many threads look
   * already.
   */
  private void spin() {
    if (SPINNERS.incrementAndGet() <= PROCESSORS && PROCESSORS > 1) {
      for (int look = 0; look < SPIN_LOOKS && !turn; look++) {
        // A volatile read each time; there is no portable hint to the processor before API 33.
      }
    }
    SPINNERS.decrementAndGet();
  }

  @Override
  public void run() {
    if (!(Thread.currentThread() instanceof LoopThread)) {
      onVirtualThreads = true;
      OF_VIRTUAL_THREAD.set(this);
    }
    do {
      awaitTurn();
      if (dismissed) {
        return;
      }
      resting = false;
      loop.pump(this);
    } while (resting);
  }
}
