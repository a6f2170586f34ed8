package org.javanative.storage;

import org.jspecify.annotations.Nullable;

/** The platform that the app has chosen. */
final class InstalledPlatform {
  private static volatile @Nullable StoragePlatform platform;

  private InstalledPlatform() {}

  static @Nullable StoragePlatform get() {
    return platform;
  }

  static void set(@Nullable StoragePlatform chosen) {
    platform = chosen;
  }
}
