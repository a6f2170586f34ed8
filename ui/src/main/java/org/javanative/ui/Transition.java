package org.javanative.ui;

import java.util.concurrent.atomic.AtomicInteger;
import org.javanative.runtime.ContextVar;
import org.javanative.runtime.Coroutine;
import org.javanative.runtime.CoroutineAction;
import org.javanative.runtime.Task;
import org.jspecify.annotations.Nullable;

/**
 * Changes of state that may take their time: the screen stays as it is, and answers to the user,
 * until all of what they lead to can be shown. Made by {@link Hooks#useTransition}.
 *
 * <p>Renders that wait for a {@link Resource} do not fall back to {@link Ui#suspense} where content
 * is on the screen already. All methods may be called from any thread.
 */
public final class Transition {
  private static final ContextVar<@Nullable Transition> CURRENT = ContextVar.of("transition");

  private final ComponentNode owner;

  /** Null where nobody asks whether it is pending. */
  private final @Nullable State<Boolean> pending;

  /** How many starts are not on the screen yet. */
  private final AtomicInteger open = new AtomicInteger();

  Transition(ComponentNode owner, @Nullable State<Boolean> pending) {
    this.owner = owner;
    this.pending = pending;
  }

  /** The transition that the calling code is part of. */
  static @Nullable Transition current() {
    return CURRENT.get();
  }

  /** Whether something that was started is not on the screen yet. Renders when it changes. */
  public boolean isPending() {
    return pending != null && pending.get();
  }

  /** Runs {@code changes} here and now; what they set is part of the transition. */
  public void start(Runnable changes) {
    begin();
    try {
      CURRENT.runWith(this, changes);
    } finally {
      owner.tree.transitions.endWithCommit(this);
    }
  }

  /**
   * Runs {@code changes} as a coroutine in the scope of the component; what it sets is part of the
   * transition, which is pending until the coroutine has ended, too. Its failure goes to the
   * nearest error boundary.
   */
  public Task<?> startAsync(CoroutineAction changes) {
    begin();
    return Coroutines.start(
        owner,
        () -> {
          try {
            Coroutine<Boolean> body =
                () -> {
                  changes.run();
                  return true;
                };
            Boolean unused = CURRENT.callWith(this, body);
          } finally {
            owner.tree.transitions.endWithCommit(this);
          }
        },
        "A transition");
  }

  private void begin() {
    if (open.getAndIncrement() == 0) {
      setPending(true);
    }
  }

  /** One start is on the screen. */
  void end() {
    if (open.decrementAndGet() == 0 && !owner.isUnmounted()) {
      setPending(false);
    }
  }

  private void setPending(boolean value) {
    if (pending != null) {
      CURRENT.runWith(null, () -> pending.set(value));
    }
  }
}
