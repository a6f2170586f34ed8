package org.javanative.ui;

import java.util.concurrent.CancellationException;
import org.javanative.runtime.CoroutineAction;
import org.javanative.runtime.Task;
import org.jspecify.annotations.Nullable;

/** Coroutines that belong to a component: they end with it, and their failures are not lost. */
final class Coroutines {
  private Coroutines() {}

  /**
   * Starts a coroutine in the scope of {@code owner}. Called from any thread.
   *
   * @param failure what to say when it fails; goes to the nearest boundary
   */
  static Task<@Nullable Void> start(ComponentNode owner, CoroutineAction body, String failure) {
    return owner
        .scope()
        .runAsync(
            () -> {
              try {
                body.run();
              } catch (CancellationException cancelled) {
                throw cancelled;
              } catch (Throwable error) {
                owner.tree.raise(owner, failure, error);
              }
            });
  }

  /** Like {@link #start}, but failures are reported and leave the screen as it is. */
  static void startHandler(ComponentNode owner, CoroutineAction body) {
    if (owner.isUnmounted()) {
      return;
    }
    Task<@Nullable Void> unused =
        owner
            .scope()
            .runAsync(
                () -> {
                  try {
                    body.run();
                  } catch (CancellationException cancelled) {
                    throw cancelled;
                  } catch (Throwable error) {
                    owner.tree.report("An async handler of " + owner.path() + " failed.", error);
                  }
                });
  }
}
