package org.javanative.query;

import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.shield;

import java.util.HashMap;
import java.util.Map;
import org.javanative.runtime.Async;
import org.javanative.runtime.Coroutine;
import org.javanative.runtime.EventLoop;
import org.javanative.runtime.Handle;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/** Lets the mutations of a scope run one after another, in the order of {@link #take}. */
final class MutationScopes {
  private final EventLoop loop;

  /** When the last turn of each scope ends. Guarded by this. */
  private final Map<Object, LoopFuture<@Nullable Void>> ends = new HashMap<>();

  MutationScopes(EventLoop loop) {
    this.loop = loop;
  }

  /** A place in the line of {@code scope}; null is a line of one's own. From any thread. */
  synchronized Turn take(@Nullable Object scope) {
    LoopFuture<@Nullable Void> end = loop.createFuture();
    return new Turn(scope, scope == null ? null : ends.put(scope, end), end);
  }

  private synchronized void forget(Object scope, LoopFuture<@Nullable Void> end) {
    boolean unused = ends.remove(scope, end);
  }

  /** A place in a line. It must be used or left, else nobody behind it gets on. */
  final class Turn {
    private final @Nullable Object scope;
    private final @Nullable LoopFuture<@Nullable Void> former;
    private final LoopFuture<@Nullable Void> end;

    private Turn(
        @Nullable Object scope,
        @Nullable LoopFuture<@Nullable Void> former,
        LoopFuture<@Nullable Void> end) {
      this.scope = scope;
      this.former = former;
      this.end = end;
    }

    /** Runs {@code body} when all that came before have ended. On the loop, once. */
    <T> T run(Coroutine<? extends T> body) throws Exception {
      if (former != null) {
        Object unused = await(shield(former));
      }
      try {
        return body.run();
      } finally {
        leave();
      }
    }

    /** Lets the next one go once all that came before have ended. From any thread, repeatedly. */
    void leave() {
      if (former != null && !former.isDone()) {
        Handle unused = former.onDone(done -> leave());
        return;
      }
      Async.resolveFuture(end, null);
      if (scope != null) {
        forget(scope, end);
      }
    }
  }
}
