package org.javanative.storage;

import java.util.List;
import java.util.Map;

/**
 * Changes that a backend makes together or not at all.
 *
 * @param edits what to change, in order
 * @param expected the versions that keys must have for the write to happen; 0 for a key that must
 *     have no value
 */
public record StorageWrite(List<StorageEdit> edits, Map<String, Long> expected) {
  /** Copies both. */
  public StorageWrite {
    edits = List.copyOf(edits);
    expected = Map.copyOf(expected);
  }

  /** A write that happens whatever is stored. */
  public static StorageWrite of(List<? extends StorageEdit> edits) {
    return new StorageWrite(List.copyOf(edits), Map.of());
  }
}
