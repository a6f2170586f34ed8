package org.javanative.examples.showcase.design;

import org.javanative.ui.style.Shadow;
import org.javanative.ui.style.Style;
import org.javanative.ui.style.ThemeColor;

/** What things lie on. */
public final class Surfaces {
  /** A card with a thin line around it. */
  public static final Style CARD =
      Style.EMPTY
          .backgroundColor(ThemeColor.SURFACE)
          .border(1, ThemeColor.BORDER)
          .cornerRadius(16)
          .shadow(Shadow.of(1, 3).withOpacity(0.05));

  /** A tint of the accent, behind what is chosen or important. */
  public static final Style TINTED =
      Style.EMPTY.backgroundColor(ThemeColor.ACCENT.withAlpha(0.12)).color(ThemeColor.ACCENT);

  private Surfaces() {}
}
