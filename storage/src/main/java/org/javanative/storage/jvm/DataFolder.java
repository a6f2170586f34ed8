package org.javanative.storage.jvm;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.javanative.runtime.JvmOnly;
import org.jspecify.annotations.Nullable;

/** Where apps keep their data, by the convention of the operating system. */
@JvmOnly
final class DataFolder {
  private DataFolder() {}

  /** The folder of this machine's user, or the one that {@code javanative.storage.dir} names. */
  static Path ofThisUser() {
    String chosen = System.getProperty("javanative.storage.dir");
    return chosen != null
        ? Path.of(chosen)
        : of(
            System.getProperty("os.name", ""),
            System.getProperty("user.home", "."),
            System::getenv);
  }

  static Path of(String system, String home, UnaryOperator<@Nullable String> environment) {
    String lower = system.toLowerCase(Locale.ROOT);
    if (lower.startsWith("mac")) {
      return Path.of(home, "Library", "Application Support");
    }
    if (lower.startsWith("windows")) {
      String local = environment.apply("LOCALAPPDATA");
      return local == null || local.isEmpty() ? Path.of(home, "AppData", "Local") : Path.of(local);
    }
    String data = environment.apply("XDG_DATA_HOME");
    // The convention says that a relative path is to be ignored.
    return data == null || !data.startsWith("/") ? Path.of(home, ".local", "share") : Path.of(data);
  }
}
