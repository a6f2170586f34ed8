package org.javanative.ui;

import java.util.Locale;
import java.util.Objects;
import org.javanative.ui.style.Appearance;
import org.javanative.ui.style.Direction;

/**
 * What a screen knows of the device it is on and of what its user prefers. The host sets it, and
 * the components that read a part of it are rendered again when that part changes.
 *
 * @param window the size of the screen's window
 * @param safeArea how far notches and system bars reach into the window
 * @param keyboardHeight how much of the window the keyboard covers, in dp; 0 when it is away
 * @param colorScheme whether the device is light or dark
 * @param fontScale by how much the user wants text to be larger; 1 is regular
 * @param locale the user's language and region
 * @param direction the direction of reading
 */
public record Environment(
    WindowDimensions window,
    Insets safeArea,
    double keyboardHeight,
    Appearance colorScheme,
    double fontScale,
    Locale locale,
    Direction direction) {

  /** A phone in light mode, in English. */
  public static final Environment DEFAULT =
      new Environment(
          new WindowDimensions(390, 844, 1),
          Insets.NONE,
          0,
          Appearance.LIGHT,
          1,
          Locale.ENGLISH,
          Direction.LTR);

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

  /** The same with another window. */
  public Environment withWindow(WindowDimensions changed) {
    return new Environment(
        changed, safeArea, keyboardHeight, colorScheme, fontScale, locale, direction);
  }

  /** The same with another safe area. */
  public Environment withSafeArea(Insets changed) {
    return new Environment(
        window, changed, keyboardHeight, colorScheme, fontScale, locale, direction);
  }

  /** The same with another height of the keyboard. */
  public Environment withKeyboardHeight(double changed) {
    return new Environment(window, safeArea, changed, colorScheme, fontScale, locale, direction);
  }

  /** The same, lighter or darker. */
  public Environment withColorScheme(Appearance changed) {
    return new Environment(window, safeArea, keyboardHeight, changed, fontScale, locale, direction);
  }

  /** The same with another size of text. */
  public Environment withFontScale(double changed) {
    return new Environment(
        window, safeArea, keyboardHeight, colorScheme, changed, locale, direction);
  }

  /** The same in another language, which leaves the direction as it is. */
  public Environment withLocale(Locale changed) {
    return new Environment(
        window, safeArea, keyboardHeight, colorScheme, fontScale, changed, direction);
  }

  /** The same with another direction of reading. */
  public Environment withDirection(Direction changed) {
    return new Environment(
        window, safeArea, keyboardHeight, colorScheme, fontScale, locale, changed);
  }
}
