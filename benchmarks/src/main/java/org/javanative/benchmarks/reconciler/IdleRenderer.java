package org.javanative.benchmarks.reconciler;

import java.util.List;
import org.javanative.ui.Mutation;
import org.javanative.ui.Renderer;

/** A renderer that does nothing but count what it is asked for. */
final class IdleRenderer implements Renderer {
  private int creates;
  private int inserts;
  private int moves;
  private int updates;
  private int destroys;

  @Override
  public void apply(List<Mutation> commit) {
    for (Mutation mutation : commit) {
      if (mutation instanceof Mutation.Create) {
        creates++;
      } else if (mutation instanceof Mutation.Insert) {
        inserts++;
      } else if (mutation instanceof Mutation.Move) {
        moves++;
      } else if (mutation instanceof Mutation.Destroy) {
        destroys++;
      } else {
        updates++;
      }
    }
  }

  /** What it was asked for since the last call. */
  HostCalls takeCalls() {
    HostCalls taken = new HostCalls(creates, inserts, moves, updates, destroys);
    creates = 0;
    inserts = 0;
    moves = 0;
    updates = 0;
    destroys = 0;
    return taken;
  }
}
