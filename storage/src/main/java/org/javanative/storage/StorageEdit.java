package org.javanative.storage;

import java.util.Objects;

/** One change to a store. */
public sealed interface StorageEdit {

  /** Gives a key a value, in place of any former one. */
  record Put(String key, String value) implements StorageEdit {
    /** Checks that both are there. */
    public Put {
      StorageKey.require(Objects.requireNonNull(key, "key"));
      Objects.requireNonNull(value, "value");
    }
  }

  /** Takes the value from a key, if it has one. */
  record Remove(String key) implements StorageEdit {
    /** Checks that it is there. */
    public Remove {
      StorageKey.require(Objects.requireNonNull(key, "key"));
    }
  }

  /** Takes the values from all keys of the store. */
  record Clear() implements StorageEdit {}
}
