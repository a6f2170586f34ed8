package org.javanative.testing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.javanative.ui.AccessibilityRole;
import org.javanative.ui.EventType;
import org.javanative.ui.Frame;
import org.javanative.ui.Prop;
import org.javanative.ui.headless.ViewSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * A view that a test has found. It stands for the view as it is at each call, not as it was when it
 * was found.
 *
 * <p>Acting on it does what a person could do: what is disabled cannot be pressed. When a call
 * returns, handlers have run, and so has everything that became ready; time has not passed.
 *
 * <p>For the thread of the test. Methods throw {@link AssertionError} when the view is gone.
 */
public final class TestView implements Queries {
  private final Screen screen;
  private final int tag;
  private final String description;

  TestView(Screen screen, ViewSnapshot view) {
    this.screen = screen;
    this.tag = view.tag();
    this.description = view.toString();
  }

  // What it is

  /** All text in the view, in the order of reading. */
  public String text() {
    return Roles.textOf(now());
  }

  /** What assistive technology calls it. */
  public String name() {
    return Roles.nameOf(now());
  }

  /** What assistive technology takes it for. */
  public AccessibilityRole role() {
    return Roles.roleOf(now());
  }

  /** The value of {@code prop}, or null when it is not set. */
  public <T> @Nullable T get(Prop<T> prop) {
    return now().get(prop);
  }

  /** Where it is in its parent, in dp. */
  public Frame frame() {
    return Objects.requireNonNull(now().frame(), "frame");
  }

  /** Whether it takes no input. */
  public boolean isDisabled() {
    return now().get(Prop.DISABLED, false);
  }

  /** Whether it is still on the screen, and not hidden. */
  public boolean isShown() {
    return !path().isEmpty();
  }

  // What people do with it

  /** Presses the view, or the nearest one around it that can be pressed. */
  public void press() {
    fireOn(listener(EventType.CLICK, "pressed"), EventType.CLICK, null);
  }

  /** Presses the view for long, or the nearest one around it that can be. */
  public void longPress() {
    fireOn(listener(EventType.LONG_PRESS, "pressed for long"), EventType.LONG_PRESS, null);
  }

  /**
   * Types {@code text} at the end of what is in a text input, one character after the other. The
   * input shows what the app makes of each.
   */
  public void type(String text) {
    ViewSnapshot input = enabled(now(), "typed into");
    requireListener(input, EventType.CHANGE_TEXT);
    text.codePoints()
        .forEach(
            character ->
                fire(
                    EventType.CHANGE_TEXT,
                    now().get(Prop.TEXT, "") + Character.toString(character)));
  }

  /** Puts {@code text} in place of what is in a text input, as pasting over all does. */
  public void replaceText(String text) {
    ViewSnapshot input = enabled(now(), "typed into");
    requireListener(input, EventType.CHANGE_TEXT);
    fire(EventType.CHANGE_TEXT, text);
  }

  /** Presses the return key in a text input. */
  public void submit() {
    ViewSnapshot input = enabled(now(), "typed into");
    requireListener(input, EventType.SUBMIT);
    fire(EventType.SUBMIT, input.get(Prop.TEXT, ""));
  }

  /** Switches a toggle or ticks a checkbox, or the contrary. */
  public void toggle() {
    ViewSnapshot control = enabled(now(), "switched");
    requireListener(control, EventType.TOGGLE);
    fire(EventType.TOGGLE, !control.get(Prop.CHECKED, false));
  }

  /** Moves a slider. */
  public void slideTo(double value) {
    requireListener(enabled(now(), "moved"), EventType.SLIDE);
    fire(EventType.SLIDE, value);
  }

  /**
   * Chooses one of the options of a picker or segmented control.
   *
   * @param option as people see it
   */
  public void choose(String option) {
    ViewSnapshot control = enabled(now(), "chosen from");
    requireListener(control, EventType.SELECT);
    List<String> options = control.get(Prop.OPTIONS, List.of());
    int index = options.indexOf(option);
    if (index < 0) {
      throw new AssertionError(
          "There is no option \"" + option + "\" in " + control + ". There are: " + options);
    }
    fire(EventType.SELECT, index);
  }

  /** Gives it the keyboard. */
  public void focus() {
    fire(EventType.FOCUS, null);
  }

  /** Takes the keyboard from it. */
  public void blur() {
    fire(EventType.BLUR, null);
  }

  /**
   * Sends an event to the view, as its platform would. Nothing happens when the view does not
   * listen, or is disabled.
   *
   * @param payload of the event's {@link EventType#payloadType}; null for an event without one
   */
  public void fire(EventType event, @Nullable Object payload) {
    fireOn(now(), event, payload);
  }

  private void fireOn(ViewSnapshot view, EventType event, @Nullable Object payload) {
    screen.dispatch(view.tag(), event, payload);
  }

  private ViewSnapshot listener(EventType event, String action) {
    List<ViewSnapshot> path = path();
    for (int i = path.size() - 1; i >= 0; i--) {
      ViewSnapshot view = enabled(path.get(i), action);
      if (view.get(Prop.EVENTS, Set.of()).contains(event)) {
        return view;
      }
    }
    throw new AssertionError(
        now() + " cannot be " + action + ": neither it nor what is around it has a handler.");
  }

  private static void requireListener(ViewSnapshot view, EventType event) {
    if (!view.get(Prop.EVENTS, Set.of()).contains(event)) {
      throw new AssertionError(
          view + " has no handler for " + event.label() + ", so the app would not know.");
    }
  }

  private static ViewSnapshot enabled(ViewSnapshot view, String action) {
    if (view.get(Prop.DISABLED, false)) {
      throw new AssertionError(view + " cannot be " + action + ", because it is disabled.");
    }
    return view;
  }

  // What is in it

  @Override
  public List<TestView> all(By by) {
    return screen.testViews(ViewSearch.all(now().children(), by));
  }

  @Override
  public TestView get(By by) {
    return new TestView(screen, ViewSearch.one(now().children(), by));
  }

  @Override
  public Optional<TestView> find(By by) {
    return ViewSearch.atMostOne(now().children(), by).map(view -> new TestView(screen, view));
  }

  private ViewSnapshot now() {
    List<ViewSnapshot> path = path();
    if (path.isEmpty()) {
      throw new AssertionError(
          "This view is not on the screen any more: "
              + description
              + ". There is:\n"
              + screen.dump());
    }
    return path.get(path.size() - 1);
  }

  private List<ViewSnapshot> path() {
    return ViewSearch.path(screen.views(), tag);
  }

  /** The view as a line of the dump. */
  @Override
  public String toString() {
    List<ViewSnapshot> path = path();
    return path.isEmpty() ? description + " (gone)" : path.get(path.size() - 1).toString();
  }
}
