package org.javanative.ui;

import org.jspecify.annotations.Nullable;

/** Keeps an effect: what has run, and what is to run after the commit. */
final class EffectCell extends HookCell {
  /** When an effect runs after a commit. */
  enum Phase {
    /** After the layout, before any passive effect. */
    LAYOUT,
    /** Last. */
    PASSIVE
  }

  /** An effect that a render has asked for. */
  record Pending(Effect effect, Deps deps) {}

  private final Phase phase;
  private @Nullable Deps committedDeps;
  private @Nullable Runnable cleanup;
  private @Nullable Pending pending;

  EffectCell(String hook, Phase phase) {
    super(hook);
    this.phase = phase;
  }

  Phase phase() {
    return phase;
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
