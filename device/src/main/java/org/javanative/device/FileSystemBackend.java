package org.javanative.device;

import java.nio.file.Path;

/** The platform's side of {@link FileSystem}: {@code () -> folder} is one. */
@FunctionalInterface
public interface FileSystemBackend extends DeviceBackend {
  /** The folder of the app, which need not exist yet. */
  Path folder();
}
