package org.javanative.ui.flex;

import org.javanative.layout.MeasureFunction;
import org.javanative.ui.HostType;

/** Knows how large views without children want to be: what a platform implements. */
@FunctionalInterface
public interface LeafMeasurer {

  /**
   * What measures the content of a view, without its padding and border, in dp. Asked once, when
   * the view has been created; the function is called on the main thread, again whenever properties
   * of the view have changed.
   */
  MeasureFunction of(int tag, HostType type);
}
