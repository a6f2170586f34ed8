package org.javanative.runtime;

import java.util.ArrayList;
import java.util.List;

/** Where code has armed timers, for tests that look for those it forgot. Any thread. */
final class TimerSites {
  private static final int FIRST_SWEEP = 64;

  /** Guarded by {@code this}. */
  private List<Armed> timers = new ArrayList<>();

  private int nextSweep = FIRST_SWEEP;

  /** A timer, and where it was armed. */
  private record Armed(Callback timer, Throwable site) {
    boolean isOpen() {
      return timer.timerIndex != TimerQueue.ABSENT && !timer.isCancelled();
    }
  }

  synchronized void add(Callback timer) {
    if (timers.size() >= nextSweep) {
      sweep();
      nextSweep = Math.max(FIRST_SWEEP, 2 * timers.size());
    }
    timers.add(new Armed(timer, new Throwable("The timer was armed here")));
  }

  /** Where the timers were armed that are still to fire. Called while the loop does not run. */
  synchronized List<Throwable> open() {
    sweep();
    List<Throwable> sites = new ArrayList<>();
    timers.forEach(armed -> sites.add(armed.site));
    return sites;
  }

  private void sweep() {
    List<Armed> open = new ArrayList<>();
    for (Armed armed : timers) {
      if (armed.isOpen()) {
        open.add(armed);
      }
    }
    timers = open;
  }
}
