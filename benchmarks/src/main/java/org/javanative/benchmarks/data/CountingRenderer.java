package org.javanative.benchmarks.data;

import java.util.List;
import org.javanative.ui.Mutation;
import org.javanative.ui.Renderer;

/** A renderer that does nothing but count the views that change. */
final class CountingRenderer implements Renderer {
  private int updates;

  @Override
  public void apply(List<Mutation> commit) {
    for (Mutation mutation : commit) {
      if (mutation instanceof Mutation.Update) {
        updates++;
      }
    }
  }

  /** How many views were changed since the last call. */
  int takeUpdates() {
    int taken = updates;
    updates = 0;
    return taken;
  }
}
