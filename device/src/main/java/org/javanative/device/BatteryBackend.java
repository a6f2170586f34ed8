package org.javanative.device;

/** The platform's side of {@link Battery}. */
public interface BatteryBackend extends DeviceBackend, Observed<Battery> {}
