package org.javanative.device;

/** Finds the backend of a feature on the platform in force. */
record Feature<B extends DeviceBackend>(String module, Class<B> type) {

  /**
   * The backend.
   *
   * @throws DeviceException when the platform has none
   */
  B on(String operation) {
    DevicePlatform platform = DevicePlatform.current();
    B backend = platform.backend(type);
    if (backend == null) {
      throw new DeviceException(
          module,
          operation,
          DeviceException.Code.UNAVAILABLE,
          "There is no "
              + module
              + " on "
              + platform.name()
              + ". The guide to devices has a table"
              + " of what each platform offers; ask "
              + module
              + ".isAvailable() before.");
    }
    return backend;
  }

  /** Whether there is a platform, and it has the feature. */
  boolean isAvailable() {
    DevicePlatform platform = InstalledPlatform.inForce();
    return platform != null && platform.backend(type) != null;
  }
}
