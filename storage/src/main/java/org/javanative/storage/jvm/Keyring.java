package org.javanative.storage.jvm;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.javanative.runtime.LoopFuture;
import org.javanative.storage.SecureBackend;
import org.javanative.storage.StorageException;
import org.javanative.storage.StorageException.Reason;
import org.javanative.storage.StoreName;
import org.jspecify.annotations.Nullable;

/**
 * Secrets in the keyring of the system, through its command-line tool, one call after the other. A
 * secret travels as Base64, which every tool hands on unharmed.
 */
final class Keyring implements SecureBackend {
  private final KeyringTool tool;
  private final ProcessRunner runner;
  private final WorkLane lane = new WorkLane();

  Keyring(KeyringTool tool, ProcessRunner runner) {
    this.tool = tool;
    this.runner = runner;
  }

  static SecureBackend ofThisSystem(StoreName name) {
    return of(System.getProperty("os.name", ""), name, new SystemProcessRunner());
  }

  static SecureBackend of(String system, StoreName name, ProcessRunner runner) {
    String lower = system.toLowerCase(Locale.ROOT);
    if (lower.startsWith("linux")) {
      return new Keyring(new SecretTool(name), runner);
    }
    if (lower.startsWith("mac")) {
      return new Keyring(new MacKeychain(name), runner);
    }
    throw new StorageException(
        Reason.UNAVAILABLE,
        "There is no keyring for secrets on "
            + system
            + ": JavaNative knows the Secret Service of Linux and the keychain of macOS. Install a"
            + " StoragePlatform with an openSecure(..) of your own; secrets are never put into a"
            + " plain file instead.");
  }

  @Override
  @SuppressWarnings("NullAway") // null where the type argument says so
  public LoopFuture<@Nullable String> get(String key) {
    return lane.<@Nullable String>submit(() -> find(key), () -> {});
  }

  private @Nullable String find(String key) throws InterruptedException {
    ProcessRunner.Result result = run(tool.find(key), "");
    if (tool.saysAbsent(result)) {
      return null;
    }
    require(result.status() == 0, "read", key, result);
    try {
      return new String(Base64.getDecoder().decode(result.output().trim()), UTF_8);
    } catch (IllegalArgumentException error) {
      throw new StorageException(
          Reason.DAMAGED,
          "The secret \""
              + key
              + "\" in the keyring was not stored by this app: it is not Base64. Set or remove it"
              + " to go on.");
    }
  }

  @Override
  public LoopFuture<@Nullable Void> set(String key, String secret) {
    return lane.<@Nullable Void>submit(() -> store(key, secret), () -> {});
  }

  @SuppressWarnings("NullAway") // null is the one value of Void
  private Void store(String key, String secret) throws InterruptedException {
    String encoded = Base64.getEncoder().encodeToString(secret.getBytes(UTF_8));
    ProcessRunner.Result result = run(tool.store(key), tool.storeInput(key, encoded));
    require(result.status() == 0 && secret.equals(find(key)), "store", key, result);
    return null;
  }

  @Override
  public LoopFuture<@Nullable Void> remove(String key) {
    return lane.<@Nullable Void>submit(() -> forget(key), () -> {});
  }

  @SuppressWarnings("NullAway") // null is the one value of Void
  private Void forget(String key) throws InterruptedException {
    ProcessRunner.Result result = run(tool.remove(key), "");
    require(result.status() == 0 || tool.saysAbsent(result), "remove", key, result);
    return null;
  }

  private ProcessRunner.Result run(List<String> command, String input) throws InterruptedException {
    try {
      return runner.run(command, input);
    } catch (IOException error) {
      throw new StorageException(
          Reason.UNAVAILABLE,
          "The keyring cannot be reached: "
              + command.get(0)
              + " does not run ("
              + error.getMessage()
              + "). "
              + tool.remedy(),
          error);
    }
  }

  private void require(boolean done, String action, String key, ProcessRunner.Result result) {
    if (!done) {
      throw new StorageException(
          Reason.UNAVAILABLE,
          "The keyring did not "
              + action
              + " the secret \""
              + key
              + "\" (status "
              + result.status()
              + "): "
              + result.errors().trim()
              + ". "
              + tool.remedy());
    }
  }
}
