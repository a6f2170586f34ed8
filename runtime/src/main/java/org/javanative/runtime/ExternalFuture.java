package org.javanative.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The future of work that goes on outside of the loop, on threads that the runtime knows nothing
 * of. Virtual time waits for it as for offloaded work. Cancelling it aborts the work.
 */
final class ExternalFuture<T extends @Nullable Object> extends LoopFuture<T> {
  private final Context creator = Context.current();
  private final Runnable abort;

  ExternalFuture(LoopCore loop, Runnable abort) {
    super(loop);
    this.abort = abort;
    loop.offloaded.incrementAndGet();
  }

  @Override
  boolean resolve(@Nullable T value) {
    return ended(super.resolve(value));
  }

  @Override
  boolean reject(Throwable error) {
    return ended(super.reject(error));
  }

  @Override
  public boolean cancel() {
    if (!super.cancel()) {
      return false;
    }
    try {
      abort.run();
    } catch (Throwable failed) {
      loop.report(creator, ErrorReport.of("Aborting what a future stands for failed.", failed));
    }
    return ended(true);
  }

  /** Whoever waits has been woken before, so that virtual time cannot jump in between. */
  private boolean ended(boolean completed) {
    if (completed) {
      loop.offloadEnded();
    }
    return completed;
  }

  @Override
  String label() {
    return "external work";
  }
}
