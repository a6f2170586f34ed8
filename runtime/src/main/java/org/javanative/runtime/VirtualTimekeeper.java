package org.javanative.runtime;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Virtual time: stands still while anything is ready, and jumps to the next timer when nothing is.
 * The loop runs only while a driver lets it.
 */
final class VirtualTimekeeper implements Timekeeper {
  /** Jumps without the driver's goal in sight, after which the driving test is told. */
  private static final int MAX_JUMPS = 1_000_000;

  private volatile long nowNanos;

  /**
   * How far time may go, and when to stop. Written by the driver before it gives the baton away.
   */
  private long limitNanos;

  private BooleanSupplier goal = () -> false;
  private int jumps;

  private final TimerSites timers = new TimerSites();

  private volatile boolean driven;
  private volatile @Nullable Thread driver;
  private volatile @Nullable Thread sleeper;

  /**
   * Lets the loop run until nothing is left to do up to the limit, or the goal is reached; blocks
   * meanwhile.
   */
  void drive(LoopCore loop, long limitNanos, BooleanSupplier goal) {
    if (driven) {
      throw new IllegalStateException("The TestLoop is being run already, by " + driver + ".");
    }
    this.limitNanos = limitNanos;
    this.goal = goal;
    this.jumps = 0;
    driver = Thread.currentThread();
    driven = true;
    loop.takeUp();
    boolean interrupted = false;
    while (driven) {
      LockSupport.park(this);
      interrupted |= Thread.interrupted();
    }
    driver = null;
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the last drive gave up because time went on and on. */
  boolean gaveUp() {
    return jumps >= MAX_JUMPS;
  }

  void jumpTo(long nanos) {
    nowNanos = Math.max(nowNanos, nanos);
  }

  @Override
  public long nanos() {
    return nowNanos;
  }

  @Override
  public boolean awaitWork(LoopCore loop) {
    if (loop.endIfDrained() || goal.getAsBoolean()) {
      return false;
    }
    if (loop.offloaded.get() > 0) {
      parkUntilPosted(loop);
      return true;
    }
    long first = loop.firstTimerNanos();
    if (first > limitNanos || first == Long.MAX_VALUE || gaveUp()) {
      return !loop.hasNoPosts();
    }
    jumps++;
    jumpTo(first);
    return true;
  }

  @Override
  public void timerRequested(Callback timer) {
    timers.add(timer);
  }

  /** Where the timers were armed that are still to fire. While nothing runs. */
  List<Throwable> openTimers() {
    return timers.open();
  }

  /** Offloaded work takes real time, for which virtual time waits. */
  private void parkUntilPosted(LoopCore loop) {
    sleeper = Thread.currentThread();
    if (loop.hasNoPosts() && loop.offloaded.get() > 0) {
      LockSupport.park(this);
    }
    sleeper = null;
    boolean unusedInterrupt = Thread.interrupted();
  }

  @Override
  public void beforeBlocking(LoopFuture<?> future) {
    if (Thread.currentThread() == driver || !driven) {
      throw new IllegalStateException(
          "get() would wait for ever: a TestLoop runs nothing while the test blocks, and this is"
              + " pending: "
              + future
              + ". Run it first: testLoop.run(() -> await(future)), or runUntilIdle().");
    }
  }

  @Override
  public void wakeUp() {
    LockSupport.unpark(sleeper);
  }

  @Override
  public void batonPutDown() {
    Thread waiting = driver;
    driven = false;
    LockSupport.unpark(waiting);
  }
}
