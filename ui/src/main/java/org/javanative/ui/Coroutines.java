package org.javanative.ui;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.javanative.runtime.CoroutineAction;
import org.javanative.runtime.Task;
import org.javanative.runtime.TaskScope;
import org.jspecify.annotations.Nullable;

/** Coroutines that belong to a component: they end with it, and their failures are not lost. */
final class Coroutines {
  private Coroutines() {}

  /**
   * Starts a coroutine in the scope of {@code owner}, which also owns what it starts itself. Called
   * from any thread.
   *
   * @param what it is, for the report of its failure, which goes to the nearest boundary
   */
  static Task<@Nullable Void> start(ComponentNode owner, CoroutineAction body, String what) {
    return start(
        owner,
        body,
        error -> owner.tree.raise(owner, what + " of " + owner.path() + " failed.", error));
  }

  /** Like {@link #start}, but failures are reported and leave the screen as it is. */
  static void startHandler(ComponentNode owner, CoroutineAction body) {
    if (!owner.isUnmounted()) {
      Task<@Nullable Void> unused =
          start(
              owner,
              body,
              error ->
                  owner.tree.report(
                      owner.path(), "An async handler of " + owner.path() + " failed.", error));
    }
  }

  private static Task<@Nullable Void> start(
      ComponentNode owner, CoroutineAction body, Consumer<Throwable> onFailure) {
    TaskScope scope = owner.scope();
    AtomicReference<Task<@Nullable Void>> started = new AtomicReference<>();
    TaskScope.HOST.runWith(
        scope,
        () ->
            started.set(
                scope.runAsync(
                    () -> {
                      try {
                        body.run();
                      } catch (CancellationException cancelled) {
                        throw cancelled;
                      } catch (Throwable error) {
                        onFailure.accept(error);
                      }
                    })));
    return Objects.requireNonNull(started.get());
  }
}
