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
            "useSafeAreaInsets",
            "How far notches and system bars reach in, live.",
            new UseSafeAreaInsetsDemo()),
        of(
            "useKeyboardHeight",
            "How much the keyboard on the screen covers, live.",
            new UseKeyboardHeightDemo()),
        of("useEnvironment", "All that the screen knows of its device.", new UseEnvironmentDemo()),
        of(
            "useLocation",
            "Where the user is in the app, as the address says.",
            new UseLocationDemo()),
        of(
            "useNavigation",
            "The way to other places in the app, and back from there.",
            new UseNavigationDemo()),
        of(
            "useTitle",
            "What the screen is called: in the title bar, the tab, and to a screen reader.",
            new UseTitleDemo()),
        of("Reading direction", "Start and end instead of left and right.", new DirectionDemo()));
  }

  private static Demo of(String title, String summary, Component component) {
    return Demo.of(Group.SURROUNDINGS, title, summary, component);
  }
}
