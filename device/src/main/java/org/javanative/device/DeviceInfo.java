package org.javanative.device;

import java.util.Objects;

/**
 * What kind of device it is. Texts are empty where that is not known.
 *
 * @param platform where the app runs: {@code web}, {@code android}, {@code ios}, {@code desktop} or
 *     {@code test}
 * @param model the device, such as "Pixel 8"; in the browser, the browser
 * @param system the operating system, such as "Android"
 * @param systemVersion its version
 * @param appVersion the version of the app
 * @param kind the form of the device
 * @param simulated whether it is a simulator
 */
public record DeviceInfo(
    String platform,
    String model,
    String system,
    String systemVersion,
    String appVersion,
    Kind kind,
    boolean simulated) {
  private static final Feature<DeviceInfoBackend> FEATURE =
      new Feature<>("DeviceInfo", DeviceInfoBackend.class);

  /** The form of a device. */
  public enum Kind {
    /** Fits into a hand. */
    PHONE,
    /** Has a screen as large as a hand, or two. */
    TABLET,
    /** Has a keyboard. */
    DESKTOP,
    /** Something else, or not known. */
    OTHER
  }

  /** Checks that nothing is missing. */
  public DeviceInfo {
    Objects.requireNonNull(platform, "platform");
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(system, "system");
    Objects.requireNonNull(systemVersion, "systemVersion");
    Objects.requireNonNull(appVersion, "appVersion");
    Objects.requireNonNull(kind, "kind");
  }

  /** Whether the platform can tell. */
  public static boolean isAvailable() {
    return FEATURE.isAvailable();
  }

  /** That of the device in use. Any thread; does not block. */
  public static DeviceInfo current() {
    return FEATURE.on("current").info();
  }
}
