package org.javanative.runtime;

/** A callback that was scheduled on an event loop, and the way to take it back. */
public interface Handle {

  /** Takes the callback back, from any thread. Does nothing once it has run. */
  void cancel();

  /** Whether the callback was taken back before it ran. */
  boolean isCancelled();
}
