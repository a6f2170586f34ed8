package org.javanative.runtime;

/**
 * The execution of a task: its body before the start, then its stack. A fiber is what stands in the
 * loop's queues for its task, and what the carrier runs.
 */
final class Fiber extends Job {
  /** In the place of a stack that was left. */
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

  /** Gives out the body, to be run on the stack that comes into its place. */
  Object takeBody(Object stackOfBody) {
    Object body = stack;
    stack = stackOfBody;
    return body;
  }

  /** Gives up the stack, after the end. */
  Object leaveStack() {
    Object kept = stack;
    stack = ENDED;
    return kept;
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
