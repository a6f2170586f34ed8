package org.javanative.layout;

/** Measures the content of a leaf, such as a text. */
@FunctionalInterface
public interface MeasureFunction {

  /**
   * Returns the size that the content takes, without the node's padding and border.
   *
   * <p>Called during {@link LayoutNode#calculate}, on its thread; it must not change the tree. The
   * same arguments must give the same answer until {@link LayoutNode#markDirty()}: answers are
   * remembered, also across the modes (content that is {@code w} wide when free to choose is taken
   * to have the same height when told to be exactly {@code w} wide).
   *
   * @param width in points; {@code NaN} if undefined. {@code AT_MOST} 0 asks for the least width
   *     that the content can be broken down to
   * @param height in points; {@code NaN} if undefined
   * @return the size, made by {@link MeasuredSize#of}
   */
  long measure(float width, MeasureMode widthMode, float height, MeasureMode heightMode);
}
