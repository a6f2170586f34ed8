package org.javanative.storage.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * GNOME Keyring, in a session of its own that begins and ends with each test, so that no user's
 * secrets are touched.
 */
@EnabledOnOs(OS.LINUX)
@Timeout(300)
class RealKeyringTest {
  private static final List<String> PROGRAMS =
      List.of("dbus-run-session", "gnome-keyring-daemon", "secret-tool");

  /** Unlocks a new keyring with a password, and runs the command twice, with a word each. */
  private static final String WITH_KEYRING =
      "printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null"
          + " && \"$@\" keep && \"$@\" find";

  @TempDir private Path home;

  @BeforeEach
  void requirePrograms() {
    for (String each : PROGRAMS) {
      assumeTrue(
          runs(each),
          each
              + " does not run here. Debian: apt-get install dbus-daemon gnome-keyring"
              + " libsecret-tools");
    }
  }

  private static boolean runs(String program) {
    try {
      Process started =
          new ProcessBuilder(program, "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      // secret-tool has no such option, and says how it is used.
      return started.waitFor(30, TimeUnit.SECONDS) && started.exitValue() <= 2;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  @Test
  void secretsAreKeptReplacedAndRemovedInTheKeyringOfTheSystem() throws Exception {
    assertThat(inSession(WITH_KEYRING))
        .containsExactly(
            "at first: null",
            "replaced: the odd one",
            "empty: ",
            "removed: null",
            "another app's: null",
            "in another process: the odd one");
  }

  /** The session starts a keyring by itself then, in which there is no place for secrets yet. */
  @Test
  void aKeyringThatNobodyHasUnlockedIsAClearError() throws Exception {
    assertThat(inSession("\"$@\" keep"))
        .last()
        .asString()
        .startsWith("UNAVAILABLE The keyring did not ")
        .contains(" the secret \"token\" (status ")
        .contains("Is a keyring running and unlocked, such as GNOME Keyring or KWallet");
  }

  private List<String> inSession(String script) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("dbus-run-session", "--", "sh", "-c", script, "sh"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(SecretsChild.class.getName());
    Path errors = home.resolve("errors.txt");
    ProcessBuilder session = new ProcessBuilder(command).redirectError(errors.toFile());
    session.environment().put("HOME", home.toString());
    session.environment().put("XDG_DATA_HOME", home.resolve("data").toString());
    session.environment().put("XDG_RUNTIME_DIR", Files.createDirectory(home.resolve("run")) + "");
    session.environment().put("LC_ALL", "C.UTF-8");
    Process started = session.start();
    try (var lines = started.inputReader(StandardCharsets.UTF_8)) {
      List<String> said = lines.lines().toList();
      assertThat(started.waitFor()).as(Files.readString(errors)).isZero();
      return said;
    } finally {
      started.destroyForcibly();
    }
  }
}
