package org.javanative.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call of a {@link DurableMutation} that is written down and has not ended.
 *
 * @param id the idempotency key of the call
 * @param mutation the name of the mutation
 * @param arguments what it was called with; null when that cannot be read
 * @param calledAt when it was called
 * @param running whether it is its turn; else it waits for others, for the network, or for a retry
 * @param failures how often it has failed since the client was made
 * @param error why it has failed last, or why it cannot be resumed; null when it has not failed
 */
public record OutboxEntry(
    String id,
    String mutation,
    @Nullable Object arguments,
    Instant calledAt,
    boolean running,
    int failures,
    @Nullable Throwable error) {

  OutboxEntry withRunning(boolean changed) {
    return new OutboxEntry(id, mutation, arguments, calledAt, changed, failures, error);
  }

  OutboxEntry withFailure(int times, Throwable why) {
    return new OutboxEntry(id, mutation, arguments, calledAt, false, times, why);
  }
}
