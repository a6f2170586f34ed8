package org.javanative.runtime;

import java.util.concurrent.CancellationException;

/**
 * What is delivered to a coroutine that is cancelled. Without a stack trace of its own: it is not
 * an error, and a hundred thousand may be cancelled at once.
 */
final class TaskCancellation extends CancellationException {
  private static final long serialVersionUID = 1L;

  private final transient Task<?> task;

  TaskCancellation(Task<?> task) {
    this.task = task;
  }

  @Override
  public String getMessage() {
    return task == null ? "A task was cancelled." : "The " + task.label() + " was cancelled.";
  }

  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
