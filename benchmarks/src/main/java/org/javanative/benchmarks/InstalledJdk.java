package org.javanative.benchmarks;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;

/** A JDK on this machine, described by the {@code release} file in its home. */
record InstalledJdk(Path home, Runtime.Version version, String vendor) {
  static final Comparator<InstalledJdk> BY_VERSION = Comparator.comparing(InstalledJdk::version);

  /** The JDK with this home; empty when there is none. */
  static Optional<InstalledJdk> at(Path home) {
    Path release = home.resolve("release");
    if (!Files.isExecutable(home.resolve("bin/java")) || !Files.isReadable(release)) {
      return Optional.empty();
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(release)) {
      properties.load(reader);
      String version = unquoted(properties.getProperty("JAVA_VERSION", ""));
      String vendor = unquoted(properties.getProperty("IMPLEMENTOR", "OpenJDK"));
      return Optional.of(new InstalledJdk(home, Runtime.Version.parse(version), vendor));
    } catch (IOException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  Path java() {
    return home.resolve("bin/java");
  }

  int feature() {
    return version.feature();
  }

  String label() {
    return "JDK " + version + " (" + vendor + ")";
  }

  private static String unquoted(String value) {
    return value.replace("\"", "");
  }
}
