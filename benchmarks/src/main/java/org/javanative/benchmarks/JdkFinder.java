package org.javanative.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the JDKs where package managers and IDEs put them. */
final class JdkFinder {
  private static final int OLDEST_FEATURE = 17;

  private final List<InstalledJdk> installed;

  JdkFinder(List<InstalledJdk> installed) {
    this.installed = List.copyOf(installed);
  }

  static JdkFinder ofThisMachine() {
    Path user = Path.of(System.getProperty("user.home"));
    List<Path> homes = new ArrayList<>();
    homes.add(Path.of(System.getProperty("java.home")));
    homes.addAll(childrenOf(Path.of("/usr/lib/jvm")));
    homes.addAll(childrenOf(user.resolve(".jdks")));
    homes.addAll(childrenOf(user.resolve(".sdkman/candidates/java")));
    for (Path bundle : childrenOf(Path.of("/Library/Java/JavaVirtualMachines"))) {
      homes.add(bundle.resolve("Contents/Home"));
    }
    return new JdkFinder(homes.stream().flatMap(home -> InstalledJdk.at(home).stream()).toList());
  }

  /** The newest JDK, unless {@code home} names another. */
  InstalledJdk latest(@Nullable Path home) {
    return home != null
        ? named(home)
        : installed.stream().max(InstalledJdk.BY_VERSION).orElseThrow();
  }

  /** A JDK 17, unless {@code home} names another; the oldest later one when there is no 17. */
  InstalledJdk oldest(@Nullable Path home) {
    if (home != null) {
      return named(home);
    }
    Optional<InstalledJdk> oldest =
        installed.stream()
            .filter(jdk -> jdk.feature() >= OLDEST_FEATURE)
            .min(InstalledJdk.BY_VERSION);
    return oldest.orElseThrow();
  }

  private static InstalledJdk named(Path home) {
    return InstalledJdk.at(home).orElseThrow(() -> new UsageException("no JDK at " + home));
  }

  private static List<Path> childrenOf(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
