package org.javanative.runtime;

/**
 * The execution of a task: its body before the start, then its stack. A fiber is what stands in the
 * loop's queues for its task, and what the carrier runs.
 */
final class Fiber extends Job implements Runnable {
  /** In the place of the stack, which goes on to the fiber that starts next. */
  private static final Object ENDED = "ended";

  final Task<?> task;

  /**
   * The body before the start; then whatever the {@link StackKeeper} keeps, until the end. Guarded
   * by the baton.
   */
  Object stack;

  Fiber(Task<?> task, Context context, Object body) {
    super(context);
    this.task = task;
    this.stack = body;
  }

  boolean isStarted() {
    return task.isStarted();
  }

  /** The thread that keeps the stack, under a {@link ThreadKeeper}. */
  Worker keptThread() {
    return (Worker) stack;
  }

  @Override
  boolean execute(LoopCore loop, Worker worker) {
    loop.enter(this);
    boolean held;
    if (task.isStarted()) {
      held = loop.keeper.resume(this, worker);
    } else {
      loop.keeper.start(this, worker);
      held = true;
    }
    if (held) {
      loop.leave();
    }
    return held;
  }

  /** Runs the body to its end, on the stack that the keeper has prepared. */
  @Override
  public void run() {
    Object body = stack;
    stack = task.loop.mounted();
    task.runBody(body);
    passOnStack();
  }

  /**
   * Runs, on the stack of this fiber, which has ended, those that are next and have not started
   * either. So a coroutine that never suspends does without a stack of its own.
   */
  private void passOnStack() {
    LoopCore loop = task.loop;
    Fiber ended = this;
    for (Fiber next = loop.nextThatStarts(); next != null; next = loop.nextThatStarts()) {
      loop.leave();
      loop.enter(next);
      Object body = next.stack;
      next.stack = ended.stack;
      ended.stack = ENDED;
      next.task.runBody(body);
      ended = next;
    }
    ended.stack = ENDED;
  }

  @Override
  void wake() {
    task.loop.enqueue(this);
  }

  @Override
  void failToStart(Throwable reason) {
    task.failToStart(reason);
  }

  @Override
  String label() {
    return "task '" + task.name() + "'";
  }
}
