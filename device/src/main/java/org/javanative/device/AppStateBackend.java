package org.javanative.device;

/** The platform's side of {@link AppState}. */
public interface AppStateBackend extends DeviceBackend, Observed<AppState> {}
