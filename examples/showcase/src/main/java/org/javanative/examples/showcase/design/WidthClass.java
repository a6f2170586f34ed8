package org.javanative.examples.showcase.design;

import static org.javanative.ui.Hooks.useContext;

import org.javanative.ui.Context;

/** How much room there is across. Pages lay themselves out by it. */
public enum WidthClass {
  /** A phone: one column, and the sidebar in a menu. */
  COMPACT,
  /** A tablet: the sidebar, and one column beside it. */
  MEDIUM,
  /** A desktop: the sidebar, and two columns beside it. */
  EXPANDED;

  /** That of the part of the screen that a component is in. */
  public static final Context<WidthClass> CURRENT = Context.of("width class", COMPACT);

  private static final double MEDIUM_DP = 720;
  private static final double EXPANDED_DP = 1180;

  /** The class of a width in dp. */
  public static WidthClass of(double widthDp) {
    if (widthDp < MEDIUM_DP) {
      return COMPACT;
    }
    return widthDp < EXPANDED_DP ? MEDIUM : EXPANDED;
  }

  /** A hook: the present one. */
  public static WidthClass use() {
    return useContext(CURRENT);
  }

  /** Around the content of a page, in dp. */
  public double margin() {
    return switch (this) {
      case COMPACT -> 20;
      case MEDIUM -> 32;
      case EXPANDED -> 48;
    };
  }
}
