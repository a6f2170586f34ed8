package org.javanative.storage.jvm;

import java.util.List;
import org.javanative.storage.StoreName;

/** The login keychain of macOS, through {@code security}. */
record MacKeychain(StoreName name) implements KeyringTool {
  private static final int NOT_FOUND = 44;

  @Override
  public List<String> find(String key) {
    return List.of("security", "find-generic-password", "-s", name.value(), "-a", key, "-w");
  }

  /** Reads the command from its input, where other users cannot see the secret. */
  @Override
  public List<String> store(String key) {
    return List.of("security", "-i");
  }

  @Override
  public String storeInput(String key, String secret) {
    return "add-generic-password -U -s " + name.value() + " -a " + key + " -w \"" + secret + "\"\n";
  }

  @Override
  public List<String> remove(String key) {
    return List.of("security", "delete-generic-password", "-s", name.value(), "-a", key);
  }

  @Override
  public boolean saysAbsent(ProcessRunner.Result result) {
    return result.status() == NOT_FOUND;
  }

  @Override
  public String remedy() {
    return "Is the login keychain unlocked, and did its user allow the access? Secrets are never"
        + " put into a plain file instead.";
  }
}
