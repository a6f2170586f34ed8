package org.javanative.device;

import org.javanative.runtime.LoopFuture;

/** The platform's side of {@link Alert}. */
public interface AlertBackend extends DeviceBackend {
  /** The answer of a user who has closed the question without a button. */
  int DISMISSED = -1;

  /**
   * Asks the user. Several questions are shown one after the other, or on top of each other.
   *
   * @return the index of the button pressed, or {@link #DISMISSED}; cancelling it takes the
   *     question away
   */
  LoopFuture<Integer> ask(AlertRequest request);
}
