package org.javanative.runtime;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives futures in the order in which they are done; {@link #next} suspends until the next one is.
 */
final class AsCompleted<F extends LoopFuture<?>> implements Iterator<F> {
  private final ArrayDeque<F> done = new ArrayDeque<>();
  private int left;
  private @Nullable LoopFuture<@Nullable Void> arrival;

  AsCompleted(Set<F> futures) {
    left = futures.size();
    for (F future : futures) {
      if (future.isDone()) {
        done.add(future);
      } else {
        Handle unused = future.onDone(any -> arrived(future));
      }
    }
  }

  private void arrived(F future) {
    done.add(future);
    if (arrival != null) {
      Async.resolveFuture(arrival, null);
    }
  }

  @Override
  public boolean hasNext() {
    return left > 0;
  }

  @Override
  public F next() {
    if (left == 0) {
      throw new NoSuchElementException("All futures were given already.");
    }
    F first = done.poll();
    while (first == null) {
      arrival = Async.createFuture();
      Object unused = Async.await(arrival);
      first = done.poll();
    }
    left--;
    return first;
  }
}
