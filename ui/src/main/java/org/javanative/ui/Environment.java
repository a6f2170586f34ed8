package org.javanative.ui;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.javanative.runtime.ContextVar;
import org.javanative.ui.style.Appearance;
import org.javanative.ui.style.Direction;
import org.jspecify.annotations.Nullable;

/**
 * What a screen knows of the device it is on, of what its user prefers, and of whether somebody is
 * looking. The host sets it, and the components that read a part of it are rendered again when that
 * part changes.
 *
 * @param window the size of the screen's window
 * @param safeArea how far notches and system bars reach into the window
 * @param keyboardHeight how much of the window the keyboard covers, in dp; 0 when it is away
 * @param colorScheme whether the device is light or dark
 * @param fontScale by how much the user wants text to be larger; 1 is regular
 * @param locale the user's language and region
 * @param direction the direction of reading
 * @param visible whether the user can see the screen: the app is in front, the tab is shown and
 *     connected
 * @param online whether the code of the app has a network; true where the host cannot tell, as in
 *     the browser target, whose code runs on the server
 */
public record Environment(
    WindowDimensions window,
    Insets safeArea,
    double keyboardHeight,
    Appearance colorScheme,
    double fontScale,
    Locale locale,
    Direction direction,
    boolean visible,
    boolean online) {

  /** A phone in light mode, in English. */
  public static final Environment DEFAULT =
      new Environment(
          new WindowDimensions(390, 844, 1),
          Insets.NONE,
          0,
          Appearance.LIGHT,
          1,
          Locale.ENGLISH,
          Direction.LTR,
          true,
          true);

  /** That of the screen that started the running code; a {@link ScreenHost} sets it. */
  static final ContextVar<@Nullable Store<Environment>> OF_SCREEN = ContextVar.of("environment");

  /** Checks the numbers. */
  public Environment {
    Objects.requireNonNull(window, "window");
    Objects.requireNonNull(safeArea, "safeArea");
    Objects.requireNonNull(colorScheme, "colorScheme");
    Objects.requireNonNull(locale, "locale");
    Objects.requireNonNull(direction, "direction");
    if (direction == Direction.INHERIT) {
      throw new IllegalArgumentException(
          "A screen has a direction of its own, LTR or RTL, and inherits none.");
    }
    if (!(keyboardHeight >= 0) || Double.isInfinite(keyboardHeight)) {
      throw new IllegalArgumentException("keyboardHeight must not be " + keyboardHeight + ".");
    }
    if (!(fontScale > 0) || Double.isInfinite(fontScale)) {
      throw new IllegalArgumentException(
          "fontScale is a factor above 0, but was " + fontScale + ".");
    }
  }

  /**
   * That of the screen that started the running code, now. Components use {@link
   * Hooks#useEnvironment} and its kin instead, which render again. Any thread.
   *
   * @throws UiException outside of the renders, handlers, effects and coroutines of a screen
   */
  public static Environment current() {
    return ofScreen("current").get();
  }

  /**
   * Calls {@code listener} after each change of the environment of the screen that started the
   * running code, on the thread that sets it. It must not block.
   *
   * @return what ends that
   * @throws UiException outside of the renders, handlers, effects and coroutines of a screen
   */
  public static Runnable onChange(Consumer<? super Environment> listener) {
    Objects.requireNonNull(listener, "listener");
    Store<Environment> environment = ofScreen("onChange");
    return environment.subscribe(() -> listener.accept(environment.get()));
  }

  private static Store<Environment> ofScreen(String method) {
    Store<Environment> environment = OF_SCREEN.get();
    if (environment == null) {
      throw new UiException(
          "Environment."
              + method
              + " was called outside of a screen, and which one is meant cannot be known. Call it"
              + " in a handler, an effect, or a coroutine that one of them starts.");
    }
    return environment;
  }

  /** The same with another window. */
  public Environment withWindow(WindowDimensions changed) {
    return new Environment(
        changed,
        safeArea,
        keyboardHeight,
        colorScheme,
        fontScale,
        locale,
        direction,
        visible,
        online);
  }

  /** The same with another safe area. */
  public Environment withSafeArea(Insets changed) {
    return new Environment(
        window,
        changed,
        keyboardHeight,
        colorScheme,
        fontScale,
        locale,
        direction,
        visible,
        online);
  }

  /** The same with another height of the keyboard. */
  public Environment withKeyboardHeight(double changed) {
    return new Environment(
        window, safeArea, changed, colorScheme, fontScale, locale, direction, visible, online);
  }

  /** The same, lighter or darker. */
  public Environment withColorScheme(Appearance changed) {
    return new Environment(
        window, safeArea, keyboardHeight, changed, fontScale, locale, direction, visible, online);
  }

  /** The same with another size of text. */
  public Environment withFontScale(double changed) {
    return new Environment(
        window, safeArea, keyboardHeight, colorScheme, changed, locale, direction, visible, online);
  }

  /** The same in another language, which leaves the direction as it is. */
  public Environment withLocale(Locale changed) {
    return new Environment(
        window,
        safeArea,
        keyboardHeight,
        colorScheme,
        fontScale,
        changed,
        direction,
        visible,
        online);
  }

  /** The same with another direction of reading. */
  public Environment withDirection(Direction changed) {
    return new Environment(
        window, safeArea, keyboardHeight, colorScheme, fontScale, locale, changed, visible, online);
  }

  /** The same, seen or not. */
  public Environment withVisible(boolean changed) {
    return new Environment(
        window,
        safeArea,
        keyboardHeight,
        colorScheme,
        fontScale,
        locale,
        direction,
        changed,
        online);
  }

  /** The same, with a network or without. */
  public Environment withOnline(boolean changed) {
    return new Environment(
        window,
        safeArea,
        keyboardHeight,
        colorScheme,
        fontScale,
        locale,
        direction,
        visible,
        changed);
  }
}
