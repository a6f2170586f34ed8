package org.javanative.device;

import java.util.function.Consumer;
import org.javanative.ui.Environment;

/**
 * The on-screen keyboard of the screen that started the running code. Components use {@code
 * Hooks.useKeyboardHeight}.
 */
public final class Keyboard {
  private static final Feature<KeyboardBackend> FEATURE =
      new Feature<>("Keyboard", KeyboardBackend.class);

  private Keyboard() {}

  /** Whether the platform can send it away. */
  public static boolean isAvailable() {
    return FEATURE.isAvailable();
  }

  /** Sends it away. Any thread; does not block. */
  public static void dismiss() {
    FEATURE.on("dismiss").dismiss();
  }

  /** How much of the window it covers, in dp; 0 when it is away. */
  public static double height() {
    return Environment.current().keyboardHeight();
  }

  /** Whether it is there. */
  public static boolean isVisible() {
    return height() > 0;
  }

  /**
   * Calls {@code listener} on the main thread with the height after each change.
   *
   * @return what ends that
   */
  public static Runnable onChange(Consumer<? super Double> listener) {
    return ScreenPart.onChange(Environment::keyboardHeight, listener);
  }
}
