package org.javanative.examples.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import org.javanative.testing.By;
import org.javanative.testing.Screen;
import org.javanative.testing.TestView;
import org.javanative.ui.AccessibilityRole;
import org.javanative.ui.App;
import org.javanative.ui.Environment;
import org.javanative.ui.HostType;
import org.javanative.ui.Prop;
import org.javanative.ui.WindowDimensions;
import org.javanative.ui.headless.HeadlessHost;
import org.javanative.ui.style.Appearance;
import org.javanative.ui.style.Direction;
import org.javanative.ui.style.StyleKey;
import org.javanative.ui.style.Theme;
import org.junit.jupiter.api.Test;

class ShowcaseTest {
  private static final By MENU = By.role(AccessibilityRole.BUTTON, "Open the menu");

  private static Screen desktop() {
    return Screen.render(
        new Showcase(),
        options ->
            options.environment(
                Environment.DEFAULT.withWindow(new WindowDimensions(1440, 900, 1))));
  }

  private static TestView link(Screen screen, String name) {
    return screen.get(By.role(AccessibilityRole.LINK, name));
  }

  private static Theme theme(Screen screen) {
    return screen
        .get(By.matching("the view with the theme", view -> view.get(Prop.THEME) != null))
        .get(Prop.THEME);
  }

  @Test
  void aLinkOfTheSidebarShowsItsPageAndIsMarked() {
    try (Screen screen = desktop()) {
      link(screen, "useReducer").press();

      assertThat(screen.find(By.role(AccessibilityRole.HEADING, "useReducer"))).isPresent();
      assertThat(link(screen, "useReducer").get(Prop.ACCESSIBILITY_STATE).selected()).isTrue();
      assertThat(screen.get(By.testId("source")).text()).contains("record UseReducerDemo");
    }
  }

  @Test
  void goingBackLeadsToThePageBefore() {
    try (Screen screen = desktop()) {
      link(screen, "Button").press();
      link(screen, "Next: Pressable").press();
      assertThat(screen.find(By.role(AccessibilityRole.HEADING, "Pressable"))).isPresent();

      assertThat(screen.back()).isTrue();
      assertThat(screen.find(By.role(AccessibilityRole.HEADING, "Button"))).isPresent();
      assertThat(screen.back()).isTrue();
      assertThat(screen.back()).isFalse();
    }
  }

  @Test
  void theSearchFiltersAsItIsTyped() {
    try (Screen screen = desktop()) {
      TestView search = screen.get(By.label("Search the showcase"));

      search.type("reduc");
      assertThat(screen.get(By.label("Pages")).all(By.role(AccessibilityRole.LINK)))
          .extracting(TestView::name)
          .containsExactly("useReducer");

      search.replaceText("zebra");
      assertThat(screen.get(By.label("Pages")).text()).startsWith("No page has that");

      search.replaceText("");
      assertThat(screen.get(By.label("Pages")).all(By.role(AccessibilityRole.LINK)))
          .hasSize(Demos.ALL.demos().size() + 1);
      assertThat(screen.warnings()).isEmpty();
    }
  }

  @Test
  void theColourSchemeFollowsTheDeviceUnlessChosen() {
    try (Screen screen = desktop()) {
      assertThat(theme(screen)).isEqualTo(Theme.LIGHT);

      screen.setEnvironment(device -> device.withColorScheme(Appearance.DARK));
      assertThat(theme(screen)).isEqualTo(Theme.DARK);

      screen.get(By.label("Colour scheme")).choose("Light");
      assertThat(theme(screen)).isEqualTo(Theme.LIGHT);
      assertThat(screen.get(By.label("Colour scheme")).get(Prop.SELECTED_INDEX)).isEqualTo(1);
    }
  }

  @Test
  void theSwitchTurnsTheWholeScreenRightToLeft() {
    try (Screen screen = desktop()) {
      screen.get(By.label("Right to left")).toggle();

      assertThat(
              screen.all(
                  By.matching(
                      "a view from right to left",
                      view ->
                          view.get(Prop.STYLE) != null
                              && view.get(Prop.STYLE).get(StyleKey.DIRECTION) == Direction.RTL)))
          .hasSize(1);
    }
  }

  @Test
  void onAPhoneTheSidebarIsAMenu() {
    try (Screen screen = Screen.render(new Showcase())) {
      assertThat(screen.find(By.label("Pages"))).isEmpty();

      screen.get(MENU).press();
      link(screen, "useState").press();

      assertThat(screen.find(By.label("Pages"))).isEmpty();
      assertThat(screen.find(By.role(AccessibilityRole.HEADING, "useState"))).isPresent();
    }
  }

  @Test
  void goingBackClosesTheMenuFirst() {
    try (Screen screen = Screen.render(new Showcase())) {
      screen.get(MENU).press();
      assertThat(screen.find(By.label("Close the menu"))).isPresent();

      assertThat(screen.back()).isTrue();
      assertThat(screen.find(By.label("Pages"))).isEmpty();
    }
  }

  @Test
  void theFirstPageIsShortEnoughToRead() {
    try (HeadlessHost host = HeadlessHost.mount(new ShowcaseApp().root())) {
      assertThat(host.text()).contains("Native apps in plain Java");
      assertThat(host.text().lines()).hasSizeLessThan(150);
    }
  }

  @Test
  void theTilesOfTheFirstPageWork() {
    try (Screen screen = Screen.render(new Showcase())) {
      screen.get(By.role(AccessibilityRole.BUTTON, "One more")).press();
      assertThat(screen.get(By.testId("count")).text()).isEqualTo("1");

      screen.get(By.label("New to-do")).type("Ship it");
      screen.get(By.role(AccessibilityRole.BUTTON, "Add")).press();
      assertThat(
              screen.find(
                  By.type(HostType.CHECKBOX).and(By.role(AccessibilityRole.CHECKBOX, "Ship it"))))
          .isPresent();

      screen.get(By.role(AccessibilityRole.BUTTON, "Download")).press();
      screen.get(By.role(AccessibilityRole.BUTTON, "Cancel")).press();
      assertThat(screen.find(By.text("Cancelled."))).isPresent();

      screen.get(By.role(AccessibilityRole.BUTTON, "Download")).press();
      screen.settle();
      assertThat(screen.find(By.text("Done."))).isPresent();
    }
  }

  @Test
  void theAppIsFoundByName() {
    assertThat(ServiceLoader.load(App.class))
        .singleElement()
        .extracting(App::name)
        .isEqualTo("showcase");
  }
}
