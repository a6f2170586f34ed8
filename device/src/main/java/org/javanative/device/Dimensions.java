package org.javanative.device;

import java.util.function.Consumer;
import org.javanative.ui.Environment;
import org.javanative.ui.WindowDimensions;

/**
 * The size of the window of the screen that started the running code. Components use {@code
 * Hooks.useWindowDimensions}.
 */
public final class Dimensions {
  private Dimensions() {}

  /** The size now. Any thread; does not block. */
  public static WindowDimensions window() {
    return Environment.current().window();
  }

  /**
   * Calls {@code listener} on the main thread after each change.
   *
   * @return what ends that
   */
  public static Runnable onChange(Consumer<? super WindowDimensions> listener) {
    return ScreenPart.onChange(Environment::window, listener);
  }
}
