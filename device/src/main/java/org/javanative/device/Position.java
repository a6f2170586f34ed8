package org.javanative.device;

import org.jspecify.annotations.Nullable;

/**
 * Where the device is, as {@link DeviceHooks#usePosition} knows it.
 *
 * @param fix the last place; null until there is one
 * @param failure why there will be no more; null as long as there may be
 */
public record Position(@Nullable Fix fix, @Nullable DeviceException failure) {
  static final Position NONE = new Position(null, null);
}
