package org.javanative.runtime;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * The failures that nobody has looked at yet. Each is reported once its grace is over, which leaves
 * a plain thread the time to call {@code get()}. Guarded by the baton.
 */
final class UnobservedFailures {
  private static final long GRACE_NANOS = 1_000_000_000L;

  private record Entry(LoopFuture<?> future, Failure failure, long dueNanos) {}

  private final ArrayDeque<Entry> entries = new ArrayDeque<>();

  void add(LoopFuture<?> future, Failure failure, long nowNanos) {
    entries.add(new Entry(future, failure, nowNanos + GRACE_NANOS));
  }

  /** When the next failure is due, {@link Long#MAX_VALUE} when there is none. */
  long firstDueNanos() {
    Entry first = entries.peek();
    return first == null ? Long.MAX_VALUE : first.dueNanos;
  }

  void reportDue(LoopCore loop, long nowNanos) {
    for (Entry first = entries.peek();
        first != null && first.dueNanos <= nowNanos;
        first = entries.peek()) {
      entries.remove();
      report(loop, first);
    }
  }

  /** Reports all that are left, due or not; returns how many there were. */
  int reportAll(LoopCore loop) {
    List<Entry> rest = new ArrayList<>(entries);
    entries.clear();
    int reported = 0;
    for (Entry entry : rest) {
      reported += report(loop, entry) ? 1 : 0;
    }
    return reported;
  }

  private static boolean report(LoopCore loop, Entry entry) {
    if (entry.failure.isObserved()) {
      return false;
    }
    Throwable error = entry.failure.peek();
    String message =
        "The "
            + entry.future.label()
            + " failed, and nobody has awaited it. Await it, or handle the error inside.";
    if (entry.future instanceof Task<?> task) {
      loop.report(task.fiber.context, ErrorReport.ofTask(message, error, task));
    } else {
      loop.report(Context.EMPTY, ErrorReport.of(message, error));
    }
    return true;
  }
}
