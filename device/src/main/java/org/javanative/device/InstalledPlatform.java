package org.javanative.device;

import java.util.Iterator;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The platform that the app has chosen, or else the one on the class path. */
final class InstalledPlatform {
  private static volatile @Nullable DevicePlatform platform;

  private InstalledPlatform() {}

  /** Looks for a service once, as components ask in each render. */
  private static final class Service {
    static final @Nullable DevicePlatform FOUND = find();

    private static @Nullable DevicePlatform find() {
      Iterator<DevicePlatform> found =
          ServiceLoader.load(DevicePlatform.class, DevicePlatform.class.getClassLoader())
              .iterator();
      return found.hasNext() ? found.next() : null;
    }
  }

  static @Nullable DevicePlatform get() {
    DevicePlatform chosen = platform;
    return chosen != null ? chosen : Service.FOUND;
  }

  static void set(@Nullable DevicePlatform chosen) {
    platform = chosen;
  }

  /** The one in force for the calling code; null when there is none. */
  static @Nullable DevicePlatform inForce() {
    DevicePlatform host = DevicePlatform.HOST.get();
    return host != null ? host : get();
  }
}
