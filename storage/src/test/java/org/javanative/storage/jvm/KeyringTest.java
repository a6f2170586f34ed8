package org.javanative.storage.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.runtime.Async.await;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.javanative.runtime.CoroutineAction;
import org.javanative.runtime.TestLoop;
import org.javanative.storage.SecureStore;
import org.javanative.storage.StorageException;
import org.javanative.storage.StorageException.Reason;
import org.javanative.storage.StoreName;
import org.junit.jupiter.api.Test;

class KeyringTest {
  private static final StoreName APP = new StoreName("my.app");
  private static final Pattern MAC_ADD = Pattern.compile(".* -a (\\S+) -w \"(\\S+)\"\n");

  private final List<List<String>> commands = new ArrayList<>();
  private final Map<String, String> secrets = new HashMap<>();

  private static void run(CoroutineAction body) throws Exception {
    try (TestLoop loop = TestLoop.create()) {
      loop.run(body);
    }
  }

  /** Answers as secret-tool does. */
  private ProcessRunner.Result secretTool(List<String> command, String input) {
    commands.add(command);
    String key = command.get(command.size() - 1);
    switch (command.get(1)) {
      case "store" -> secrets.put(key, input);
      case "clear" -> secrets.remove(key);
      default -> {
        String secret = secrets.get(key);
        return new ProcessRunner.Result(secret == null ? 1 : 0, secret == null ? "" : secret, "");
      }
    }
    return new ProcessRunner.Result(0, "", "");
  }

  /** Answers as security does. */
  private ProcessRunner.Result security(List<String> command, String input) {
    commands.add(command);
    if (command.get(1).equals("-i")) {
      Matcher add = MAC_ADD.matcher(input);
      assertThat(add.matches()).as(input).isTrue();
      secrets.put(add.group(1), add.group(2));
      return new ProcessRunner.Result(0, "", "");
    }
    String key = command.get(5);
    String secret = command.get(1).startsWith("delete") ? secrets.remove(key) : secrets.get(key);
    return secret == null
        ? new ProcessRunner.Result(44, "", "could not be found in the keychain.")
        : new ProcessRunner.Result(0, secret + "\n", "");
  }

  @Test
  void linuxKeepsSecretsInTheSecretService() throws Exception {
    keepsSecrets(SecureStore.on(Keyring.of("Linux", APP, this::secretTool)));
  }

  @Test
  void macKeepsSecretsInTheKeychain() throws Exception {
    keepsSecrets(SecureStore.on(Keyring.of("Mac OS X", APP, this::security)));
  }

  private void keepsSecrets(SecureStore store) throws Exception {
    String secret = "pässwörd\nwith \"quotes\" $(and) more";
    run(
        () -> {
          assertThat(await(store.get("token"))).isNull();
          await(store.set("token", secret));
          assertThat(await(store.get("token"))).isEqualTo(secret);
          await(store.remove("token"));
          await(store.remove("token"));
          assertThat(await(store.get("token"))).isNull();
        });
    assertThat(commands.toString())
        .as("command lines, which all users see")
        .doesNotContain("sswörd")
        .doesNotContain("cMOkc3N3");
  }

  @Test
  void withoutAKeyringTheErrorSaysWhatToInstall() throws Exception {
    SecureStore missing =
        SecureStore.on(
            Keyring.of(
                "Linux",
                APP,
                (command, input) -> {
                  throw new IOException("No such file or directory");
                }));
    SecureStore silent =
        SecureStore.on(
            Keyring.of(
                "Linux",
                APP,
                (command, input) ->
                    new ProcessRunner.Result(1, "", "Cannot autolaunch D-Bus without X11")));
    run(
        () -> {
          assertThatThrownBy(() -> await(missing.set("token", "s3cret")))
              .hasMessageContaining("secret-tool does not run")
              .hasMessageContaining("libsecret-tools")
              .hasMessageContaining("never put into a plain file")
              .hasMessageNotContaining("s3cret");
          assertThatThrownBy(() -> await(silent.get("token")))
              .hasMessageContaining("Cannot autolaunch D-Bus")
              .extracting("reason")
              .isEqualTo(Reason.UNAVAILABLE);
        });
  }

  @Test
  void windowsIsToldThatThereIsNone() {
    assertThatThrownBy(() -> Keyring.of("Windows 11", APP, this::secretTool))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("no keyring for secrets on Windows 11")
        .hasMessageContaining("never put into a plain file");
  }

  @Test
  void keysAndSizesAreChecked() {
    SecureStore store = SecureStore.on(Keyring.of("Linux", APP, this::secretTool));
    assertThatThrownBy(() -> store.get("a b")).hasMessageContaining("key of a secret");
    assertThatThrownBy(() -> store.set("a", "x".repeat(5_000)))
        .hasMessageContaining("5000 bytes")
        .hasMessageContaining("AsyncStorage");
  }
}
