package org.javanative.runtime;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the loop's queues: a {@link Callback}, or the {@link Fiber} of a task. A job stands
 * in one queue at a time at most.
 */
abstract class Job extends Waiter {
  /**
   * The context variables that {@link #execute} sees. Guarded by the baton once the job is in a
   * queue.
   */
  Context context;

  /** Where the job stands among the timers. Guarded by the baton. */
  int timerIndex = TimerQueue.ABSENT;

  /**
   * Owned by the queue in which the job stands: in the inbox the job posted before it, among the
   * timers the {@link TimerBucket} that it is in.
   */
  @Nullable Object link;

  Job(Context context) {
    this.context = context;
  }

  /**
   * Runs the job on {@code worker}, which holds the baton.
   *
   * @return whether {@code worker} still holds the baton
   */
  abstract boolean execute(LoopCore loop, Worker worker);

  /** Called when no thread could be had for a job that needs one. */
  void failToStart(Throwable reason) {
    throw new IllegalStateException(label() + " needs no thread of its own", reason);
  }

  /** Called when the loop has ended before the job's time came. */
  void abandoned() {}

  /** What diagnostics call the job: "task 'name'" or "callback Some.Class". */
  abstract String label();
}
