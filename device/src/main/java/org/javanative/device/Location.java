package org.javanative.device;

import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.runAsync;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import org.javanative.runtime.LoopFuture;

/**
 * Where the device is: {@code Fix here = await(Location.getCurrent())}. Any thread; nothing blocks.
 * Failures are {@link DeviceException}s.
 */
public final class Location {
  private static final Feature<LocationBackend> FEATURE =
      new Feature<>("Location", LocationBackend.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private Location() {}

  /** Whether the platform can tell, if the user allows it. */
  public static boolean isAvailable() {
    return FEATURE.isAvailable();
  }

  /** The place at {@link Accuracy#BALANCED}, within 10 seconds. */
  public static LoopFuture<Fix> getCurrent() {
    return getCurrent(Accuracy.BALANCED, PATIENCE);
  }

  /**
   * The place now. Cancelling it lets go of the sensor.
   *
   * @param timeout after which it fails with code {@code TIMEOUT}; the time the user takes to allow
   *     it counts
   */
  public static LoopFuture<Fix> getCurrent(Accuracy accuracy, Duration timeout) {
    Objects.requireNonNull(accuracy, "accuracy");
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException(
          "The timeout must be above zero, but was " + timeout + ".");
    }
    LocationBackend backend = FEATURE.on("getCurrent");
    return runAsync(
        () -> {
          try {
            return await(backend.current(accuracy), timeout);
          } catch (TimeoutException late) {
            throw new DeviceException(
                "Location",
                "getCurrent",
                DeviceException.Code.TIMEOUT,
                "The device did not find its place within "
                    + timeout.toMillis()
                    + " ms. Indoors this takes long: allow more time, or ask for less accuracy.",
                late);
          }
        });
  }

  /** {@link #watch(Accuracy)} at {@link Accuracy#BALANCED}. */
  public static LocationWatch watch() {
    return watch(Accuracy.BALANCED);
  }

  /** Begins to follow the device. Close it, best by a try block. */
  public static LocationWatch watch(Accuracy accuracy) {
    Objects.requireNonNull(accuracy, "accuracy");
    return LocationWatch.start(FEATURE.on("watch"), accuracy);
  }
}
