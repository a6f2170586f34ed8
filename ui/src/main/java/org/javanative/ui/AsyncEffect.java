package org.javanative.ui;

import static org.javanative.runtime.Async.awaitAll;

import java.util.ArrayList;
import java.util.List;
import org.javanative.runtime.CoroutineAction;
import org.javanative.runtime.Task;

/**
 * The runs of one async effect: each is cancelled before the next, and the next begins once all
 * former ones have cleaned up. On the main thread.
 */
final class AsyncEffect {
  private final ComponentNode owner;
  private final List<Task<?>> running = new ArrayList<>(1);

  AsyncEffect(ComponentNode owner) {
    this.owner = owner;
  }

  /** Starts a run, and returns what cancels it. */
  Runnable start(CoroutineAction body) {
    running.removeIf(Task::isDone);
    List<Task<?>> former = List.copyOf(running);
    Task<?> task =
        Coroutines.start(
            owner,
            () -> {
              if (!former.isEmpty()) {
                Object unused = awaitAll(former);
              }
              body.run();
            },
            "An async effect");
    running.add(task);
    return () -> {
      boolean unused = task.cancel();
    };
  }
}
