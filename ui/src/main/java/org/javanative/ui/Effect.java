package org.javanative.ui;

import org.jspecify.annotations.Nullable;

/**
 * Something a component starts after it is on the screen, and how it is ended. See {@link
 * Hooks#useEffect(Effect, Deps)}.
 */
@FunctionalInterface
public interface Effect {

  /** Starts it, and returns what ends it; null when nothing has to. */
  @Nullable Runnable start();
}
