package org.javanative.layout;

/** Tells where the first baseline of a node is. */
@FunctionalInterface
public interface BaselineFunction {

  /**
   * Returns the distance from the top of the node's box to its baseline, in points.
   *
   * <p>Called during {@link LayoutNode#calculate}, on its thread; it must not change the tree.
   *
   * @param width of the box, in points
   * @param height of the box, in points
   */
  float baseline(float width, float height);
}
