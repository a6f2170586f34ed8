package org.javanative.ui;

/** How a picture fits a view of another shape. */
public enum ResizeMode {
  /** It fills the view, and what stands out is cut off. */
  COVER,
  /** All of it is seen, and a part of the view stays empty. */
  CONTAIN,
  /** It is stretched to the shape of the view. */
  STRETCH,
  /** It keeps its own size, in the middle; what stands out is cut off. */
  CENTER
}
