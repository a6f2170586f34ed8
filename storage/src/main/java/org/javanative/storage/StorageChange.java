package org.javanative.storage;

import java.util.Set;

/**
 * Tells that a write has been acknowledged.
 *
 * @param keys the keys that were set, removed or cleared, whether or not their values differ now
 */
public record StorageChange(Set<String> keys) {
  /** Copies the keys. */
  public StorageChange {
    keys = Set.copyOf(keys);
  }
}
