package org.javanative.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Someone who waits for a {@link LoopFuture}. Stands in the future's state field until it is
 * completed.
 */
abstract class Waiter {

  /**
   * Called once, on any thread, when the future is done. Never runs user code itself while the loop
   * is open.
   */
  abstract void wake();

  /** An immutable chain of waiters, newest first. */
  static final class Chain extends Waiter {
    final Waiter newest;
    final Waiter older;

    Chain(Waiter newest, Waiter older) {
      this.newest = newest;
      this.older = older;
    }

    @Override
    void wake() {
      List<Waiter> newestFirst = new ArrayList<>();
      Waiter rest = this;
      while (rest instanceof Chain chain) {
        newestFirst.add(chain.newest);
        rest = chain.older;
      }
      rest.wake();
      for (int i = newestFirst.size() - 1; i >= 0; i--) {
        newestFirst.get(i).wake();
      }
    }

    /** The chain without {@code gone}; null when nobody is left. */
    static @Nullable Waiter without(Waiter waiters, Waiter gone) {
      List<Waiter> newer = new ArrayList<>();
      Waiter rest = waiters;
      while (rest instanceof Chain chain && chain.newest != gone) {
        newer.add(chain.newest);
        rest = chain.older;
      }
      Waiter remaining = rest instanceof Chain chain ? chain.older : rest == gone ? null : rest;
      for (int i = newer.size() - 1; i >= 0; i--) {
        remaining = remaining == null ? newer.get(i) : new Chain(newer.get(i), remaining);
      }
      return remaining;
    }
  }

  /** A thread outside the loop that blocks in {@link LoopFuture#get}. */
  static final class BlockedThread extends Waiter {
    private final Thread thread = Thread.currentThread();

    @Override
    void wake() {
      LockSupport.unpark(thread);
    }
  }
}
