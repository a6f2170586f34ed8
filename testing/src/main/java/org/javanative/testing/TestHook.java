package org.javanative.testing;

import java.util.function.Supplier;
import org.javanative.ui.Component;
import org.javanative.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * Hooks under test, without a component around them. Made by {@link Screen#renderHook}.
 *
 * @param <T> the type of what the hooks return
 */
public final class TestHook<T> implements AutoCloseable {
  private final Supplier<? extends T> hooks;
  private @Nullable T current;
  private int renders;
  private final Screen screen;

  private TestHook(Supplier<? extends T> hooks) {
    this.hooks = hooks;
    this.screen = Screen.render(component());
  }

  static <T> TestHook<T> render(Supplier<? extends T> hooks) {
    return new TestHook<>(hooks);
  }

  /** A component that is not the same as the one before, so that it is rendered. */
  private Component component() {
    return () -> {
      current = hooks.get();
      renders++;
      return Ui.nothing();
    };
  }

  /**
   * What the hooks have returned last.
   *
   * @throws AssertionError when they have not returned yet, because they fail
   */
  public T current() {
    T value = current;
    if (value == null) {
      throw new AssertionError(
          "The hooks have returned nothing. Errors so far: " + screen.errors());
    }
    return value;
  }

  /** Calls the hooks again, as a new render of the parent does. */
  public void rerender() {
    screen.rerender(component());
  }

  /** How often the hooks were called. */
  public int renders() {
    return renders;
  }

  /** The screen, for time, errors and the device. */
  public Screen screen() {
    return screen;
  }

  /** Closes the screen. See {@link Screen#close}. */
  @Override
  public void close() {
    screen.close();
  }
}
