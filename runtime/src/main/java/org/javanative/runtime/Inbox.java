package org.javanative.runtime;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The queue through which other threads reach the loop: a Treiber stack that the loop takes whole
 * and reverses.
 *
 * <p>Any thread may {@link #post}; only the holder of the baton may {@link #drainTo} and {@link
 * #closeIfEmpty}. Jobs of one thread keep their order. Producers never wait, and the consumer never
 * waits for a producer that was preempted.
 */
final class Inbox {
  private static final Job CLOSED =
      new Job(Context.EMPTY) {
        @Override
        boolean execute(LoopCore loop, Worker worker) {
          throw new AssertionError("the mark of a closed inbox is not a job");
        }

        @Override
        void wake() {
          throw new AssertionError("the mark of a closed inbox waits for nothing");
        }

        @Override
        String label() {
          return "closed inbox";
        }
      };

  private final AtomicReference<@Nullable Job> top = new AtomicReference<>();

  /** Adds a job; false when the inbox is closed. */
  boolean post(Job job) {
    for (; ; ) {
      Job below = top.get();
      if (below == CLOSED) {
        return false;
      }
      job.link = below;
      if (top.compareAndSet(below, job)) {
        return true;
      }
    }
  }

  boolean isEmpty() {
    return top.get() == null;
  }

  /** Moves everything to {@code ready}, oldest first. */
  void drainTo(ReadyQueue ready) {
    Job newest = top.get();
    if (newest != null && newest != CLOSED) {
      moveOldestFirst(top.getAndSet(null), ready);
    }
  }

  /** Refuses posts from now on, unless there are some: false then. */
  boolean closeIfEmpty() {
    return top.compareAndSet(null, CLOSED);
  }

  private static void moveOldestFirst(@Nullable Job newest, ReadyQueue ready) {
    Job oldest = null;
    for (Job job = newest; job != null; ) {
      Job below = (Job) job.link;
      job.link = oldest;
      oldest = job;
      job = below;
    }
    for (Job job = oldest; job != null; ) {
      Job above = (Job) job.link;
      job.link = null;
      ready.add(job);
      job = above;
    }
  }
}
