package org.javanative.device;

import org.jspecify.annotations.Nullable;

/** The platform that the app has chosen. */
final class InstalledPlatform {
  private static volatile @Nullable DevicePlatform platform;

  private InstalledPlatform() {}

  static @Nullable DevicePlatform get() {
    return platform;
  }

  static void set(@Nullable DevicePlatform chosen) {
    platform = chosen;
  }
}
