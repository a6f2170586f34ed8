package org.javanative.device;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How much power there is.
 *
 * @param level from 0 to 1; null when it is not known, or there is no battery
 * @param state whether it is being charged
 */
public record Battery(@Nullable Double level, State state) {
  private static final Feature<BatteryBackend> FEATURE =
      new Feature<>("Battery", BatteryBackend.class);

  /** Nothing is known. */
  public static final Battery UNKNOWN = new Battery(null, State.UNKNOWN);

  /** Whether a battery is being charged. */
  public enum State {
    /** It is. */
    CHARGING,
    /** It need not be. */
    FULL,
    /** It is not. */
    UNPLUGGED,
    /** That is not known. */
    UNKNOWN
  }

  /** Checks the level. */
  public Battery {
    Objects.requireNonNull(state, "state");
    if (level != null && !(level >= 0 && level <= 1)) {
      throw new IllegalArgumentException(
          "The level of a battery is from 0 to 1, but was " + level + ".");
    }
  }

  /** Whether the platform can tell. */
  public static boolean isAvailable() {
    return FEATURE.isAvailable();
  }

  /** What it is now; {@link #UNKNOWN} until the device has told. Any thread; does not block. */
  public static Battery current() {
    return FEATURE.on("current").current();
  }

  /**
   * Calls {@code listener} on the main thread after each change.
   *
   * @return what ends that
   */
  public static Runnable onChange(Consumer<? super Battery> listener) {
    return Listening.<Battery>toChanges(FEATURE.on("onChange"), listener);
  }

  static BatteryBackend observed(String hook) {
    return FEATURE.on(hook);
  }
}
