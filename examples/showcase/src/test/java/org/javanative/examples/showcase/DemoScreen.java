package org.javanative.examples.showcase;

import java.time.Duration;
import org.javanative.testing.By;
import org.javanative.testing.Screen;
import org.javanative.testing.TestView;
import org.javanative.ui.AccessibilityRole;

/** One demo on a screen, and short names for what a person does to it. */
final class DemoScreen implements AutoCloseable {
  private final Screen screen;

  private DemoScreen(Screen screen) {
    this.screen = screen;
  }

  /** Shows the demo with a title. */
  static DemoScreen of(String title) {
    return Demos.ALL.demos().stream()
        .filter(demo -> demo.title().equals(title))
        .map(demo -> new DemoScreen(Screen.render(demo.component())))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No demo is called " + title));
  }

  Screen screen() {
    return screen;
  }

  TestView labelled(String label) {
    return screen.get(By.label(label));
  }

  DemoScreen press(String button) {
    screen.get(By.role(AccessibilityRole.BUTTON, button)).press();
    return this;
  }

  DemoScreen tick(String box) {
    screen.get(By.role(AccessibilityRole.CHECKBOX, box)).toggle();
    return this;
  }

  DemoScreen wait(Duration time) {
    screen.advanceBy(time);
    return this;
  }

  boolean shows(String text) {
    return !screen.all(By.text(text)).isEmpty();
  }

  @Override
  public void close() {
    try {
      if (!screen.warnings().isEmpty()) {
        throw new AssertionError(screen.warnings());
      }
    } finally {
      screen.close();
    }
  }
}
