package org.javanative.device;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import org.javanative.runtime.ContextVar;
import org.jspecify.annotations.Nullable;

/**
 * What a platform offers of a device: a {@link DeviceBackend} for each feature that it has.
 *
 * <p>The one in force is looked up in this order: that of the screen that started the running code
 * ({@link #HOST}), the one {@linkplain #install installed}, the one found as a {@link
 * ServiceLoader} service. The methods may be called from any thread and do not block.
 */
public interface DevicePlatform {
  /**
   * The device of the screen that started the running code, for platforms where each screen has its
   * own, such as the browser. Set it with {@code ScreenHost.Builder.with}.
   */
  ContextVar<@Nullable DevicePlatform> HOST = ContextVar.of("device platform");

  /** What the platform is called in the middle of a sentence, such as "the browser". */
  String name();

  /**
   * The backend of a feature, the same one each time; null when the platform has none.
   *
   * @param feature its interface, such as {@code CameraBackend.class}
   */
  <B extends DeviceBackend> @Nullable B backend(Class<B> feature);

  /** Makes {@code platform} the one in force for the process; null for the one that is found. */
  static void install(@Nullable DevicePlatform platform) {
    InstalledPlatform.set(platform);
  }

  /**
   * The platform in force for the calling code.
   *
   * @throws DeviceException when there is none
   */
  static DevicePlatform current() {
    DevicePlatform platform = InstalledPlatform.inForce();
    if (platform == null) {
      throw new DeviceException(
          "DevicePlatform",
          "current",
          DeviceException.Code.UNAVAILABLE,
          "No platform for the device was found. Code that a screen of a platform starts has its"
              + " device; elsewhere call DevicePlatform.install(..) at the start of the app, or in"
              + " tests use FakeDevice.");
    }
    return platform;
  }

  /** Begins to make a platform of backends. */
  static Builder builder(String name) {
    return new Builder(name);
  }

  /** The backends of a platform that is being made. */
  final class Builder {
    private final String name;
    private final Map<Class<?>, DeviceBackend> backends = new LinkedHashMap<>();

    private Builder(String name) {
      this.name = Objects.requireNonNull(name, "name");
    }

    /** Adds a feature. */
    public <B extends DeviceBackend> Builder with(Class<B> feature, B backend) {
      Objects.requireNonNull(backend, "backend");
      if (backends.put(Objects.requireNonNull(feature, "feature"), backend) != null) {
        throw new IllegalStateException(
            "The platform " + name + " has two backends for " + feature.getSimpleName() + ".");
      }
      return this;
    }

    /** The platform. */
    public DevicePlatform build() {
      return new BackendMap(name, Map.copyOf(backends));
    }
  }
}
