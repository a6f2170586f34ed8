package org.javanative.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order in which those are woken to whom no order is promised: as they came, or shuffled in
 * tests.
 */
final class Wake {
  private Wake() {}

  static <G extends @Nullable Object> List<LoopFuture<G>> order(List<LoopFuture<G>> waiting) {
    return waiting.size() < 2 ? waiting : waiting.get(0).loop.unordered(waiting);
  }
}
