package org.javanative.query;

import java.util.HashMap;
import java.util.Map;
import org.javanative.runtime.AsyncLock;
import org.javanative.runtime.Coroutine;
import org.jspecify.annotations.Nullable;

/** Lets the mutations of a scope run one after another. On the loop only. */
final class MutationScopes {
  private final Map<Object, Line> lines = new HashMap<>();

  private static final class Line {
    final AsyncLock lock = new AsyncLock();
    int waiting;
  }

  /** Runs {@code body} when all that came before it in the scope have ended. */
  <T> T run(@Nullable Object scope, Coroutine<? extends T> body) throws Exception {
    if (scope == null) {
      return body.run();
    }
    Line line = lines.computeIfAbsent(scope, unused -> new Line());
    line.waiting++;
    try {
      return line.lock.withLock(body);
    } finally {
      if (--line.waiting == 0) {
        lines.remove(scope);
      }
    }
  }
}
