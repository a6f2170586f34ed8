package org.javanative.ui.flex;

import org.javanative.ui.Frame;

/** Is told where views are that ask for it. */
@FunctionalInterface
public interface FrameListener {

  /**
   * A view has another frame than before. Called on the main thread, after the renderer was told.
   *
   * @param tag of the view
   */
  void moved(int tag, Frame frame);
}
