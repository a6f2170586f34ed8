package org.javanative.storage;

import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/**
 * The platform's side of {@link SecureStore}: a keychain, a keyring, encrypted preferences. Never a
 * plain file.
 *
 * <p>All methods may be called from any thread and return at once. Failures are {@link
 * StorageException}s, whose messages do not contain the secret.
 */
public interface SecureBackend {

  /** The secret of {@code key}; null when it has none. */
  LoopFuture<@Nullable String> get(String key);

  /** Keeps a secret, in place of any former one. */
  LoopFuture<@Nullable Void> set(String key, String secret);

  /** Forgets the secret, if there is one. */
  LoopFuture<@Nullable Void> remove(String key);
}
