package org.javanative.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What transitions have set and is not on the screen yet. Shown as a whole, after everything
 * urgent, as soon as nothing in it waits.
 */
final class TransitionLane {
  private final Runnable requestFlush;

  /** Guarded by {@code this}, as is everything below. */
  private Set<State<?>> states = new LinkedHashSet<>();

  private List<Transition> ending = new ArrayList<>();
  private boolean requested;

  /**
   * One attempt to show what there is.
   *
   * @param states what was set
   * @param ending the transitions that end when it is shown, one entry for each start
   */
  record Batch(Set<State<?>> states, List<Transition> ending) {
    boolean isEmpty() {
      return states.isEmpty() && ending.isEmpty();
    }
  }

  TransitionLane(Runnable requestFlush) {
    this.requestFlush = requestFlush;
  }

  /** Adds a state that was set. Called from any thread. */
  void add(State<?> state, RenderCause cause) {
    if (DevMode.isEnabled()) {
      state.owner().addCause(cause);
    }
    synchronized (this) {
      states.add(state);
    }
    request();
  }

  /** Ends the transition once all that was set so far is shown. Called from any thread. */
  void endWithCommit(Transition transition) {
    synchronized (this) {
      ending.add(transition);
    }
    request();
  }

  /** Asks for a flush, unless one is asked for. Called from any thread. */
  void request() {
    synchronized (this) {
      if (requested) {
        return;
      }
      requested = true;
    }
    requestFlush.run();
  }

  /** Begins a flush. */
  synchronized Batch take() {
    requested = false;
    Batch batch = new Batch(states, ending);
    states = new LinkedHashSet<>();
    ending = new ArrayList<>();
    return batch;
  }

  /** Takes back a batch that could not be shown yet. */
  synchronized void giveBack(Batch batch) {
    batch.states.addAll(states);
    batch.ending.addAll(ending);
    states = batch.states;
    ending = batch.ending;
  }
}
