package org.javanative.device;

/** The platform's side of {@link NetInfo}. */
public interface NetInfoBackend extends DeviceBackend, Observed<NetInfo> {}
