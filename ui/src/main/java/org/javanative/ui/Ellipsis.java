package org.javanative.ui;

/** Where a text that is too long for its lines is cut. */
public enum Ellipsis {
  /** At the end, with three dots. */
  TAIL,
  /** At the begin, with three dots. Platforms that cannot do that cut at the end. */
  HEAD,
  /** In the middle, with three dots. Platforms that cannot do that cut at the end. */
  MIDDLE,
  /** At the end, without dots. */
  CLIP
}
