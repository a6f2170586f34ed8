package org.javanative.device;

import java.util.Locale;
import java.util.function.Consumer;
import org.javanative.ui.Environment;
import org.javanative.ui.style.Direction;

/**
 * The language of the screen that started the running code. Components use {@code
 * Hooks.useEnvironment}.
 */
public final class Localization {
  private Localization() {}

  /** The user's language and region. Any thread; does not block. */
  public static Locale locale() {
    return Environment.current().locale();
  }

  /** Whether it is read from right to left. */
  public static boolean isRightToLeft() {
    return Environment.current().direction() == Direction.RTL;
  }

  /**
   * Calls {@code listener} on the main thread after each change of the locale.
   *
   * @return what ends that
   */
  public static Runnable onChange(Consumer<? super Locale> listener) {
    return ScreenPart.onChange(Environment::locale, listener);
  }
}
