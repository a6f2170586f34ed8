package org.javanative.device;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the user needs to use the device.
 *
 * @param screenReader whether one reads the screen; null when the platform keeps that to itself
 * @param reduceMotion whether things should move less
 * @param highContrast whether colours should differ more
 */
public record AccessibilityInfo(
    @Nullable Boolean screenReader, boolean reduceMotion, boolean highContrast) {
  private static final Feature<AccessibilityInfoBackend> FEATURE =
      new Feature<>("AccessibilityInfo", AccessibilityInfoBackend.class);

  /** Nothing is known. */
  public static final AccessibilityInfo UNKNOWN = new AccessibilityInfo(null, false, false);

  /** Whether the platform can tell. */
  public static boolean isAvailable() {
    return FEATURE.isAvailable();
  }

  /** What it is now. Any thread; does not block. */
  public static AccessibilityInfo current() {
    return FEATURE.on("current").current();
  }

  /**
   * Calls {@code listener} on the main thread after each change.
   *
   * @return what ends that
   */
  public static Runnable onChange(Consumer<? super AccessibilityInfo> listener) {
    return Listening.<AccessibilityInfo>toChanges(FEATURE.on("onChange"), listener);
  }

  /** Has assistive technology say a text, if there is some. Any thread; does not block. */
  public static void announce(String text) {
    FEATURE.on("announce").announce(Objects.requireNonNull(text, "text"));
  }

  static AccessibilityInfoBackend observed(String hook) {
    return FEATURE.on(hook);
  }
}
