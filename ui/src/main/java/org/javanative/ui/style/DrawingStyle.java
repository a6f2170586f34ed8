package org.javanative.ui.style;

import java.util.List;

/** The part of a {@link Style} that says how the box of a view is drawn. */
abstract sealed class DrawingStyle extends SpacingStyle permits TextStyle {

  /** Behind the content. */
  public Style backgroundColor(Color color) {
    return set(StyleKey.BACKGROUND_COLOR, color);
  }

  /** A solid line on all edges. */
  public Style border(double width, Color color) {
    return border(Border.solid(width, color));
  }

  /** A line on all edges. */
  public Style border(Border border) {
    return border(Edge.ALL, border);
  }

  /**
   * A line on the edges that {@code edge} names. Which of several for one edge counts is said at
   * {@link Edge}.
   */
  public Style border(Edge edge, Border border) {
    return set(StyleKey.BORDER.at(edge), border);
  }

  /** The radius of the corners. */
  public Style cornerRadius(double dp) {
    return cornerRadius(Corner.ALL, dp);
  }

  /**
   * The radius of the corners that {@code corner} names. Which of several for one corner counts is
   * said at {@link Corner}.
   */
  public Style cornerRadius(Corner corner, double dp) {
    return set(
        StyleKey.CORNER_RADIUS.at(corner),
        Numbers.notNegative("cornerRadius" + corner.suffix(), dp));
  }

  /** How far the view seems to be above its background; gives a shadow as the platform draws it. */
  public Style elevation(double dp) {
    return set(StyleKey.ELEVATION, Numbers.notNegative("elevation", dp));
  }

  /** An exact shadow, in place of that of {@link #elevation}. */
  public Style shadow(Shadow shadow) {
    return set(StyleKey.SHADOW, shadow);
  }

  /** From 0, invisible, to 1; counts for everything in the view. */
  public Style opacity(double opacity) {
    return set(StyleKey.OPACITY, Numbers.fraction("opacity", opacity));
  }

  /**
   * How the view is drawn otherwise than it is laid out: steps that apply in their order. None
   * takes back what was set before.
   */
  public Style transform(Transform... steps) {
    return set(StyleKey.TRANSFORM, List.of(steps));
  }
}
