package org.javanative.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call of a {@link DurableMutation} that is written down: still to be sent, or failed.
 *
 * @param id the idempotency key of the call
 * @param mutation the name of the mutation
 * @param arguments what it was called with; null when that cannot be read
 * @param calledAt when it was called
 * @param running whether it is its turn; else it waits for others, for the network, or for a retry
 * @param failed whether it has failed for good: it is not tried again by itself, also by the next
 *     process, until {@link QueryClient#retry} or {@link QueryClient#discard}
 * @param failures how often it has failed since the client was made, or it was retried
 * @param error why it has failed last, or why it cannot be resumed; null when it has not failed. Of
 *     a call that an earlier process has given up, a {@link QueryException} that tells the reason
 */
public record OutboxEntry(
    String id,
    String mutation,
    @Nullable Object arguments,
    Instant calledAt,
    boolean running,
    boolean failed,
    int failures,
    @Nullable Throwable error) {

  OutboxEntry withRunning(boolean changed) {
    return new OutboxEntry(id, mutation, arguments, calledAt, changed, failed, failures, error);
  }

  OutboxEntry withFailure(int times, Throwable why) {
    return new OutboxEntry(id, mutation, arguments, calledAt, false, failed, times, why);
  }

  OutboxEntry givenUp(Throwable why) {
    return new OutboxEntry(id, mutation, arguments, calledAt, false, true, failures, why);
  }

  OutboxEntry retried() {
    return new OutboxEntry(id, mutation, arguments, calledAt, false, false, 0, null);
  }
}
