package org.javanative.device;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A platform made of a table of its backends. */
record BackendMap(String name, Map<Class<?>, DeviceBackend> backends) implements DevicePlatform {
  @Override
  public <B extends DeviceBackend> @Nullable B backend(Class<B> feature) {
    DeviceBackend backend = backends.get(feature);
    return backend == null ? null : feature.cast(backend);
  }
}
