package org.javanative.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Programs from the operating system's packages: finding them, and installing Debian's where that
 * is allowed.
 */
final class SystemPackages {
  /** The environment variable that tells the browser tests which program to start. */
  static final String BROWSER_VARIABLE = "CHROMIUM";

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
  private static final List<Path> MAC_BROWSERS =
      List.of(
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
          Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));

  /** Debian's packages with what the tests of the Secret Service start. */
  static final List<String> KEYRING_PACKAGES =
      List.of("dbus-daemon", "gnome-keyring", "libsecret-tools");

  private static final List<String> KEYRING_PROGRAMS =
      List.of("dbus-run-session", "gnome-keyring-daemon", "secret-tool");

  private SystemPackages() {}

  /**
   * A browser of the Chromium family: the one that the environment names, or else one of this
   * machine's.
   */
  static Optional<Path> browser() {
    String named = System.getenv(BROWSER_VARIABLE);
    if (named != null && !named.isBlank()) {
      return Optional.of(Path.of(named)).filter(Files::isExecutable);
    }
    return Stream.concat(
            BROWSERS.stream().flatMap(name -> onPath(name).stream()),
            MAC_BROWSERS.stream().filter(Files::isExecutable))
        .findFirst();
  }

  /** Whether this is a Linux without the programs that the tests of its keyring start. */
  static boolean lacksKeyring() {
    return System.getProperty("os.name", "").startsWith("Linux")
        && KEYRING_PROGRAMS.stream().anyMatch(each -> onPath(each).isEmpty());
  }

  /** A program on the PATH. */
  static Optional<Path> onPath(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder).resolve(program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The one command that installs these packages on this machine, for a person to type. */
  static String installCommand(String... packages) {
    String names = String.join(" ", packages);
    if (onPath("apt-get").isPresent()) {
      String sudo = isRoot() ? "" : "sudo ";
      return sudo + "apt-get update && " + sudo + "apt-get install -y " + names;
    }
    if (onPath("brew").isPresent()) {
      return "brew install " + names;
    }
    if (onPath("dnf").isPresent()) {
      return "sudo dnf install -y " + names;
    }
    if (onPath("pacman").isPresent()) {
      return "sudo pacman -S --needed " + names;
    }
    return "your system's package manager: " + names;
  }

  /** Whether Debian's package lists on this machine offer this package. */
  static boolean isOffered(String packageName) {
    if (onPath("apt-cache").isEmpty()) {
      return false;
    }
    ProcessBuilder show =
        new ProcessBuilder("apt-cache", "show", packageName).redirectErrorStream(true);
    return Child.run(show, line -> {}) == 0;
  }

  /**
   * Whether {@link #install} may be tried: this is Debian, and root or a sudo without a password
   * may.
   */
  static boolean mayInstall() {
    return onPath("apt-get").isPresent() && (isRoot() || sudoWithoutPassword());
  }

  /**
   * Installs Debian's packages. Blocks.
   *
   * @return whether they are installed now
   */
  static boolean install(Path log, String... packages) {
    return apt(log, "update") && apt(log, installArguments(packages));
  }

  private static String[] installArguments(String... packages) {
    List<String> arguments = new ArrayList<>(List.of("install", "-y", "--no-install-recommends"));
    arguments.addAll(List.of(packages));
    return arguments.toArray(String[]::new);
  }

  private static boolean apt(Path log, String... arguments) {
    List<String> command = new ArrayList<>();
    if (!isRoot()) {
      command.addAll(List.of("sudo", "-n"));
    }
    command.addAll(
        List.of(
            "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=300"));
    command.addAll(List.of(arguments));
    ProcessBuilder apt = new ProcessBuilder(command).redirectErrorStream(true);
    List<String> output = new ArrayList<>();
    int exit = Child.run(apt, output::add);
    try {
      Files.write(
          log,
          output,
          java.nio.file.StandardOpenOption.CREATE,
          java.nio.file.StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new CliException("Cannot write " + log + ": " + e.getMessage(), e);
    }
    return exit == 0;
  }

  private static boolean sudoWithoutPassword() {
    if (onPath("sudo").isEmpty()) {
      return false;
    }
    return Child.run(new ProcessBuilder("sudo", "-n", "true").redirectErrorStream(true), line -> {})
        == 0;
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }
}
