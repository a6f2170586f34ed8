package org.javanative.runtime;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A future with the outcome of a {@link CompletionStage}. Cancelling it cancels the stage's future.
 */
final class StageFuture<T extends @Nullable Object> extends LoopFuture<T> {
  private final CompletionStage<? extends T> stage;

  private StageFuture(LoopCore loop, CompletionStage<? extends T> stage) {
    super(loop);
    this.stage = stage;
  }

  static <T extends @Nullable Object> LoopFuture<T> of(
      LoopCore loop, CompletionStage<? extends T> stage) {
    StageFuture<T> future = new StageFuture<>(loop, stage);
    var unused =
        stage.whenComplete(
            (value, error) -> {
              boolean ignored =
                  error == null ? future.resolve(value) : future.reject(Async.unwrapped(error));
            });
    return future;
  }

  @Override
  public boolean cancel() {
    boolean cancelled = super.cancel();
    if (cancelled) {
      try {
        boolean unused = stage.toCompletableFuture().cancel(true);
      } catch (UnsupportedOperationException notOffered) {
        return true; // the stage cannot be cancelled; nobody waits for it any more
      }
    }
    return cancelled;
  }

  @Override
  String label() {
    return "completion stage " + stage.getClass().getSimpleName();
  }
}
