package org.javanative.ui;

import java.util.List;

/** What a platform implements: turns commits into changes of real views. */
@FunctionalInterface
public interface Renderer {

  /**
   * Applies one commit, in order and as a whole. Called on the screen's main thread. User actions
   * come back through {@link ScreenHost#dispatch}, which may be called from within.
   */
  void apply(List<Mutation> commit);

  /**
   * Makes a view do something. Called on the screen's main thread, between commits.
   *
   * @param tag the view, which is there
   */
  default void command(int tag, ViewCommand command) {}
}
