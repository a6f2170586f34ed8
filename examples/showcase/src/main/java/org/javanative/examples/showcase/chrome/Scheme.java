package org.javanative.examples.showcase.chrome;

import org.javanative.ui.style.Appearance;
import org.javanative.ui.style.Theme;

/** Which of the built-in themes the user wants. */
public enum Scheme {
  /** What the device says. */
  SYSTEM("System"),
  /** Dark on light. */
  LIGHT("Light"),
  /** Light on dark. */
  DARK("Dark");

  private final String label;

  Scheme(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  Theme theme(Appearance device) {
    Appearance wanted =
        switch (this) {
          case SYSTEM -> device;
          case LIGHT -> Appearance.LIGHT;
          case DARK -> Appearance.DARK;
        };
    return wanted == Appearance.DARK ? Theme.DARK : Theme.LIGHT;
  }
}
