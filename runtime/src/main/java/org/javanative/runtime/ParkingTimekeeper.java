package org.javanative.runtime;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Real time; a loop without work parks its thread until a timer is due or a job is posted. */
final class ParkingTimekeeper implements Timekeeper {
  private final long origin = System.nanoTime();

  /**
   * The thread that is parked, or about to be. Whoever clears it unparks it, so that a park is
   * ended once.
   */
  private final AtomicReference<@Nullable Thread> sleeper = new AtomicReference<>();

  @Override
  public long nanos() {
    return System.nanoTime() - origin;
  }

  @Override
  public boolean awaitWork(LoopCore loop) {
    if (loop.endIfDrained()) {
      return false;
    }
    long now = nanos();
    long wait = loop.idle(now) - now;
    if (wait > 0) {
      sleeper.set(Thread.currentThread());
      if (loop.hasNoPosts()) {
        LockSupport.parkNanos(loop, wait);
      }
      sleeper.set(null);
      boolean unusedInterrupt = Thread.interrupted(); // or the next park would not wait
    }
    return true;
  }

  @Override
  public void wakeUp() {
    Thread sleeping = sleeper.get();
    if (sleeping != null && sleeper.compareAndSet(sleeping, null)) {
      LockSupport.unpark(sleeping);
    }
  }

  @Override
  public void batonPutDown() {}
}
