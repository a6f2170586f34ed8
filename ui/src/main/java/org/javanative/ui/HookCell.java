package org.javanative.ui;

import org.jspecify.annotations.Nullable;

/** What one hook of one component keeps between renders. */
sealed interface HookCell {
  /** The name of the hook, for messages. */
  String hook();

  /** Keeps a {@link State} or a {@link Ref}. */
  record Holder(String hook, Object handle) implements HookCell {}

  /** Keeps an effect: what has run, and what is to run after the commit. */
  final class OfEffect implements HookCell {
    private @Nullable Deps committedDeps;
    private @Nullable Runnable cleanup;
    private @Nullable Pending pending;

    /** An effect that a render has asked for. */
    record Pending(Effect effect, Deps deps) {}

    @Override
    public String hook() {
      return "useEffect";
    }

    @Nullable Pending pending() {
      return pending;
    }

    void setPending(@Nullable Pending next) {
      pending = next;
    }

    boolean isOutdatedBy(Deps deps) {
      return deps.changedFrom(committedDeps);
    }

    /** Runs the cleanup of the effect that ran last, once. */
    void cleanUp() {
      Runnable once = cleanup;
      cleanup = null;
      if (once != null) {
        once.run();
      }
    }

    /** Runs the effect that the last render asked for. */
    void start() {
      Pending next = pending;
      pending = null;
      if (next != null) {
        committedDeps = next.deps;
        cleanup = next.effect.start();
      }
    }
  }
}
