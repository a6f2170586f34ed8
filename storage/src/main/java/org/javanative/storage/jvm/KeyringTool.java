package org.javanative.storage.jvm;

import java.util.List;

/** The command lines of a keyring's tool. None of them contains a secret. */
interface KeyringTool {
  List<String> find(String key);

  List<String> store(String key);

  /** What {@link #store} reads. */
  String storeInput(String key, String secret);

  List<String> remove(String key);

  /** Whether the tool has said that there is no such secret. */
  boolean saysAbsent(ProcessRunner.Result result);

  /** What a user can do when the keyring does not answer. */
  String remedy();
}
