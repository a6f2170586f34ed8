package org.javanative.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds out whether an await could never end because the awaited future waits, directly or not, for
 * the awaiter.
 */
final class AwaitCycle {
  private AwaitCycle() {}

  /**
   * Follows what {@code awaited} waits for.
   *
   * @throws IllegalStateException naming the whole cycle
   */
  static void check(Task<?> awaiter, LoopFuture<?> awaited) {
    if (awaited.getClass() == LoopFuture.class) {
      return; // a plain future: it waits for nobody we know
    }
    LoopFuture<?> future = awaited;
    while (future instanceof Task<?> task) {
      if (task == awaiter) {
        throw cycle(awaiter, awaited);
      }
      LoopFuture<?> next = task.waitingOn;
      if (next == null) {
        return;
      }
      future = next;
    }
    for (LoopFuture<?> part : future.parts()) {
      if (!part.isDone()) {
        check(awaiter, part);
      }
    }
  }

  private static IllegalStateException cycle(Task<?> awaiter, LoopFuture<?> awaited) {
    List<String> chain = new ArrayList<>();
    chain.add(awaiter.label());
    for (LoopFuture<?> future = awaited; future instanceof Task<?> task && task != awaiter; ) {
      chain.add(task.label());
      LoopFuture<?> next = task.waitingOn;
      if (next == null) {
        break;
      }
      future = next;
    }
    if (awaited != awaiter) {
      chain.add(awaiter.label());
    } else {
      chain.add("itself");
    }
    return new IllegalStateException(
        "This await would never end: "
            + String.join(" awaits ", chain)
            + ". Let one of them finish without the other's result.");
  }
}
