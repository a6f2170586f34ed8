package org.javanative.storage;

import java.util.Objects;

/**
 * What a backend has for a key.
 *
 * @param text the value
 * @param version differs from that of every other value the key has had or will have; above 0,
 *     which stands for a key without a value
 */
public record StoredValue(String text, long version) {
  /** Checks the version. */
  public StoredValue {
    Objects.requireNonNull(text, "text");
    if (version <= 0) {
      throw new IllegalArgumentException("A version is above 0, but was " + version + ".");
    }
  }
}
