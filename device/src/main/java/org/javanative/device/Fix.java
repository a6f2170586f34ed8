package org.javanative.device;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place, as the device found it.
 *
 * @param latitude in degrees north, from -90 to 90
 * @param longitude in degrees east, from -180 to 180
 * @param accuracyMeters the radius around it in which the device is, with 95 percent certainty
 * @param altitudeMeters above the ellipsoid; null when it is not known
 * @param speedMetersPerSecond null when it is not known
 * @param headingDegrees where it moves to, clockwise from north; null when it stands or it is not
 *     known
 * @param time when it was found
 */
public record Fix(
    double latitude,
    double longitude,
    double accuracyMeters,
    @Nullable Double altitudeMeters,
    @Nullable Double speedMetersPerSecond,
    @Nullable Double headingDegrees,
    Instant time) {

  /** Checks the numbers. */
  public Fix {
    Objects.requireNonNull(time, "time");
    if (!(latitude >= -90 && latitude <= 90) || !(longitude >= -180 && longitude <= 180)) {
      throw new IllegalArgumentException(
          "There is no place at latitude "
              + latitude
              + ", longitude "
              + longitude
              + ": they are from -90 to 90 and from -180 to 180. Are they swapped?");
    }
    if (!(accuracyMeters >= 0)) {
      throw new IllegalArgumentException(
          "accuracyMeters is a radius, but was " + accuracyMeters + ".");
    }
  }

  /** A place of which nothing else is known. */
  public static Fix of(double latitude, double longitude, double accuracyMeters, Instant time) {
    return new Fix(latitude, longitude, accuracyMeters, null, null, null, time);
  }
}
