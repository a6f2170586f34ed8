package org.javanative.device;

/** The platform's side of {@link DeviceInfo}. */
public interface DeviceInfoBackend extends DeviceBackend {
  /** What is known of the device. Does not change. */
  DeviceInfo info();
}
