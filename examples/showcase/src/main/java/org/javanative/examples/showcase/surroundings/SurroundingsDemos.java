package org.javanative.examples.showcase.surroundings;

import java.util.List;
import org.javanative.examples.showcase.catalog.Demo;
import org.javanative.examples.showcase.catalog.Group;
import org.javanative.ui.Component;

/** The demos of themes and of what the device says. */
public final class SurroundingsDemos {
  private SurroundingsDemos() {}

  /** All of them, in their order. */
  public static List<Demo> all() {
    return List.of(
        of(
            "useTheme",
            "The theme in force: its colours, corners and distances.",
            new UseThemeDemo()),
        of("Themes", "A theme for a part of the screen.", new ThemesDemo()),
        of("useWindowDimensions", "How large the window is, live.", new UseWindowDimensionsDemo()),
        of("useColorScheme", "Whether the device is light or dark.", new UseColorSchemeDemo()),
        of(
            "useSafeAreaInsets and useKeyboardHeight",
            "How far notches, bars and the keyboard reach in.",
            new InsetsDemo()),
        of("useEnvironment", "All that the screen knows of its device.", new UseEnvironmentDemo()),
        of("Reading direction", "Start and end instead of left and right.", new DirectionDemo()));
  }

  private static Demo of(String title, String summary, Component component) {
    return Demo.of(Group.SURROUNDINGS, title, summary, component);
  }
}
