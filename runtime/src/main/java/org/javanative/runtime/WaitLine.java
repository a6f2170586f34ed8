package org.javanative.runtime;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Coroutines that wait for a grant, first come first served. A grant is handed to the first in
 * line, not thrown to whoever comes first, and a grant whose receiver was cancelled meanwhile is
 * given back. On the loop only.
 *
 * @param <G> what is granted
 */
final class WaitLine<G extends @Nullable Object> {
  private final String label;
  private final ArrayDeque<LoopFuture<G>> line = new ArrayDeque<>();
  private int left;

  WaitLine(String label) {
    this.label = label;
  }

  /** Suspends until a grant comes. {@code giveBack} gets a grant that came too late to be used. */
  G await(Consumer<? super G> giveBack) {
    LoopCore loop = LoopCore.requireFiber(label).task.loop;
    LoopFuture<G> place = new Place<>(loop, label);
    line.add(place);
    try {
      return Async.await(place);
    } catch (CancellationException cancellation) {
      if (place.isCancelled()) {
        removeThoseWhoLeft();
      } else if (place.failure() == null) {
        giveBack.accept(place.resultNow());
      }
      throw cancellation;
    }
  }

  /** Gives {@code grant} to the first who still waits; false when nobody does. */
  boolean grant(@Nullable G grant) {
    for (LoopFuture<G> first = line.poll(); first != null; first = line.poll()) {
      if (first.resolve(grant)) {
        return true;
      }
      left--;
    }
    left = 0;
    return false;
  }

  /** Everybody who waits, who then waits no longer. */
  List<LoopFuture<G>> takeAll() {
    List<LoopFuture<G>> all = new ArrayList<>(line);
    line.clear();
    left = 0;
    all.removeIf(LoopFuture::isDone);
    return all;
  }

  void failAll(Throwable error) {
    for (LoopFuture<G> place : takeAll()) {
      boolean unused = place.reject(error);
    }
  }

  int size() {
    int waiting = 0;
    for (LoopFuture<G> place : line) {
      waiting += place.isDone() ? 0 : 1;
    }
    return waiting;
  }

  /** Keeps the line no longer than twice those who wait, at a constant cost for each who leaves. */
  private void removeThoseWhoLeft() {
    if (++left > line.size() / 2) {
      line.removeIf(LoopFuture::isDone);
      left = 0;
    }
  }

  private static final class Place<G extends @Nullable Object> extends LoopFuture<G> {
    private final String label;

    Place(LoopCore loop, String label) {
      super(loop);
      this.label = label;
    }

    @Override
    String label() {
      return label;
    }
  }
}
