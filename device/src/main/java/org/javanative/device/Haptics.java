package org.javanative.device;

import java.time.Duration;
import java.util.Objects;

/** What the user feels. Fire and forget: any thread; nothing blocks. */
public final class Haptics {
  private static final Feature<HapticsBackend> FEATURE =
      new Feature<>("Haptics", HapticsBackend.class);
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private Haptics() {}

  /** Something to feel. Platforms choose what comes closest. */
  public enum Effect {
    /** A light knock. */
    LIGHT,
    /** A knock. */
    MEDIUM,
    /** A heavy knock. */
    HEAVY,
    /** A dull knock. */
    SOFT,
    /** A sharp knock. */
    RIGID,
    /** Another thing is chosen. */
    SELECTION,
    /** It has worked. */
    SUCCESS,
    /** Take care. */
    WARNING,
    /** It has not worked. */
    ERROR
  }

  /** Whether the platform has something to feel. */
  public static boolean isAvailable() {
    return FEATURE.isAvailable();
  }

  /** Gives the user something to feel. */
  public static void play(Effect effect) {
    FEATURE.on("play").play(Objects.requireNonNull(effect, "effect"));
  }

  /** Vibrates for up to 10 seconds. */
  public static void vibrate(Duration duration) {
    if (duration.isNegative() || duration.isZero() || duration.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "A device vibrates for more than zero and at most 10 seconds, but this is "
              + duration
              + ".");
    }
    FEATURE.on("vibrate").vibrate(duration);
  }

  /** Ends a vibration. */
  public static void cancel() {
    FEATURE.on("cancel").cancel();
  }
}
