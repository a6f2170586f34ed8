package org.javanative.storage;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/**
 * Small secrets, such as tokens, in the keyring of the platform.
 *
 * <p>Where there is no keyring, each call fails with a {@link StorageException} that says what to
 * do: nothing falls back to a plain file. Keyrings may ask their user, so a call can take long. May
 * be used from any thread; nothing blocks.
 */
public final class SecureStore {
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,127}");
  private static final int MAX_BYTES = 4_096;

  private final SecureBackend backend;

  private SecureStore(SecureBackend backend) {
    this.backend = backend;
  }

  /**
   * The platform's secrets for the app called {@code name}.
   *
   * @throws StorageException when the platform has no keyring
   */
  public static SecureStore open(String name) {
    return on(StoragePlatform.current().openSecure(new StoreName(name)));
  }

  /** Secrets in a backend of one's own. */
  public static SecureStore on(SecureBackend backend) {
    return new SecureStore(Objects.requireNonNull(backend, "backend"));
  }

  /** The secret of {@code key}, or null when there is none. */
  public LoopFuture<@Nullable String> get(String key) {
    return backend.get(valid(key));
  }

  /** Keeps a secret of at most 4,096 bytes of UTF-8, in place of any former one. */
  public LoopFuture<@Nullable Void> set(String key, String secret) {
    int bytes = secret.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > MAX_BYTES) {
      throw new StorageException(
          StorageException.Reason.MISUSE,
          "The secret \""
              + valid(key)
              + "\" has "
              + bytes
              + " bytes, and keyrings take "
              + MAX_BYTES
              + ". Keep a key here, and what it encrypts in AsyncStorage.");
    }
    return backend.set(valid(key), secret);
  }

  /** Forgets the secret, if there is one. */
  public LoopFuture<@Nullable Void> remove(String key) {
    return backend.remove(valid(key));
  }

  private static String valid(String key) {
    if (!KEY.matcher(key).matches()) {
      throw new StorageException(
          StorageException.Reason.MISUSE,
          "\""
              + key
              + "\" cannot be the key of a secret. Use 1 to 128 letters, digits, dots, dashes and"
              + " underscores, beginning with a letter or digit.");
    }
    return key;
  }
}
