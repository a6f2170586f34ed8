package org.javanative.ui;

import org.javanative.runtime.ContextVar;
import org.jspecify.annotations.Nullable;

/**
 * Is told of the listeners that code subscribes and ends, so that a test can find those that are
 * forgotten. Called on the thread that subscribes or ends; must not block.
 */
public interface ListenerWatch {
  /** The watch in force for the calling code; null unless a test sets one. */
  ContextVar<@Nullable ListenerWatch> CURRENT = ContextVar.of("listener watch");

  /** A listener was subscribed, by the calling code. */
  void subscribed(Object listener);

  /** A listener was ended. */
  void ended(Object listener);
}
