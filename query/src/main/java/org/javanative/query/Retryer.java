package org.javanative.query;

import static org.javanative.runtime.Async.sleep;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import org.javanative.runtime.Coroutine;
import org.jspecify.annotations.Nullable;

/**
 * Runs a coroutine until it succeeds, or has failed often enough, and waits for the network. Being
 * cancelled is not a failure.
 *
 * @param network whether to go on
 * @param mode what being offline means
 * @param retry whether to try again
 * @param backoff how long to wait before
 * @param random the jitter
 */
record Retryer(
    Network network,
    NetworkMode mode,
    BiPredicate<Integer, Throwable> retry,
    Backoff backoff,
    Random random) {

  /** Is told what goes on, on the loop. */
  interface Progress {
    /** Waits for the network or the focus, or goes on. */
    void paused(boolean paused);

    /** Has failed, and tries again after {@code delay}; null for no more, and when it is over. */
    void failed(int failures, Throwable error, @Nullable Duration delay);
  }

  <T> T run(Coroutine<? extends T> body, Progress progress) throws Exception {
    awaitUntil(() -> network.mayStart(mode), progress);
    for (int failures = 1; ; failures++) {
      Exception failure;
      try {
        return body.run();
      } catch (CancellationException cancelled) {
        throw cancelled;
      } catch (Exception error) {
        if (!retry.test(failures, error)) {
          progress.failed(failures, error, null);
          throw error;
        }
        failure = error;
      }
      Duration delay = backoff.before(failures, random);
      progress.failed(failures, failure, delay);
      sleep(delay);
      progress.failed(failures, failure, null);
      awaitUntil(() -> network.mayRetry(mode), progress);
    }
  }

  private void awaitUntil(BooleanSupplier isReady, Progress progress) {
    if (isReady.getAsBoolean()) {
      return;
    }
    progress.paused(true);
    while (!isReady.getAsBoolean()) {
      network.awaitChange(isReady);
    }
    progress.paused(false);
  }
}
