package org.javanative.runtime;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The deadline of a running {@link Async#withTimeout}, which its body may move.
 *
 * <p>When it passes, the task is cancelled; once the body has cleaned up, the cancellation becomes
 * a {@link TimeoutException}. A cancellation from outside stays one. For use on the loop, by the
 * task that runs the body.
 */
public final class Timeout {
  private enum State {
    RUNNING,
    EXPIRING,
    EXPIRED,
    ENDED
  }

  /**
   * A body of code with a deadline.
   *
   * @param <T> the type of the result
   */
  @FunctionalInterface
  public interface Body<T extends @Nullable Object> {
    /**
     * Runs to the end.
     *
     * @throws Exception whatever goes wrong
     */
    T run(Timeout timeout) throws Exception;
  }

  private final Task<?> task;
  private final int cancellingBefore;
  private State state = State.RUNNING;
  private @Nullable Duration deadline;
  private @Nullable Handle timer;

  private Timeout(Task<?> task) {
    this.task = task;
    this.cancellingBefore = task.cancelling();
  }

  static <T extends @Nullable Object> T run(@Nullable Duration deadline, Body<T> body)
      throws Exception {
    Timeout timeout = new Timeout(LoopCore.requireFiber("withTimeout").task);
    timeout.reschedule(deadline);
    T result;
    try {
      result = body.run(timeout);
    } catch (Throwable thrown) {
      timeout.exit(thrown);
      throw thrown;
    }
    timeout.exit(null);
    return result;
  }

  private void exit(@Nullable Throwable thrown) throws TimeoutException {
    if (timer != null) {
      timer.cancel();
    }
    if (state == State.RUNNING) {
      state = State.ENDED;
      return;
    }
    state = State.EXPIRED;
    boolean ours = task.uncancel() <= cancellingBefore;
    if (ours && thrown instanceof CancellationException) {
      TimeoutException timeout =
          new TimeoutException(
              "The deadline passed in " + task.label() + " before the work was done.");
      timeout.initCause(thrown);
      throw timeout;
    }
  }

  /**
   * Moves the deadline; null takes it away.
   *
   * @param deadline in the loop's {@link EventLoop#time()}; one that has passed expires in the next
   *     turn
   * @throws IllegalStateException when the deadline has passed or the body has ended
   */
  public void reschedule(@Nullable Duration deadline) {
    if (state != State.RUNNING) {
      throw new IllegalStateException(
          "reschedule(..) on a timeout that is over ("
              + state
              + "). Move the deadline while the body runs.");
    }
    if (timer != null) {
      timer.cancel();
      timer = null;
    }
    this.deadline = deadline;
    if (deadline != null) {
      timer = task.loop.callAt(deadline, this::expire);
    }
  }

  private void expire() {
    if (state == State.RUNNING) {
      state = State.EXPIRING;
      boolean unused = task.cancel();
    }
  }

  /** The deadline in the loop's time, null when there is none. */
  public @Nullable Duration deadline() {
    return deadline;
  }

  /** Whether the deadline has passed while the body ran. */
  public boolean expired() {
    return state == State.EXPIRING || state == State.EXPIRED;
  }
}
