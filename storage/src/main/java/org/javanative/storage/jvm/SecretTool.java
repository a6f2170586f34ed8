package org.javanative.storage.jvm;

import java.util.List;
import org.javanative.runtime.JvmOnly;
import org.javanative.storage.StoreName;

/** The Secret Service of Linux, through {@code secret-tool}. */
@JvmOnly
record SecretTool(StoreName name) implements KeyringTool {
  @Override
  public List<String> find(String key) {
    return List.of("secret-tool", "lookup", "service", name.value(), "account", key);
  }

  @Override
  public List<String> store(String key) {
    return List.of(
        "secret-tool",
        "store",
        "--label=" + name.value() + " " + key,
        "service",
        name.value(),
        "account",
        key);
  }

  @Override
  public String storeInput(String key, String secret) {
    return secret;
  }

  @Override
  public List<String> remove(String key) {
    return List.of("secret-tool", "clear", "service", name.value(), "account", key);
  }

  @Override
  public boolean saysAbsent(ProcessRunner.Result result) {
    return result.status() == 1 && result.output().isEmpty() && result.errors().isBlank();
  }

  @Override
  public String remedy() {
    return "Is a keyring running and unlocked, such as GNOME Keyring or KWallet, and is secret-tool"
        + " installed (libsecret-tools)? Secrets are never put into a plain file instead.";
  }
}
