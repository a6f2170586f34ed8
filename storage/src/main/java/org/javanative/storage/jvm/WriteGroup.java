package org.javanative.storage.jvm;

import java.util.ArrayList;
import java.util.List;
import org.javanative.runtime.LoopFuture;
import org.javanative.storage.StorageEdit;
import org.javanative.storage.StorageWrite;

/**
 * Writes that follow each other directly and wait for their turn: they are written together, since
 * what takes time is the disk's word that all is safe. Guarded by the store until it begins.
 */
final class WriteGroup {
  private static final int MOST = 128;
  private static final long MOST_CHARACTERS = 1_024 * 1_024;

  private final List<Waiting> all = new ArrayList<>(1);
  private long characters;

  /**
   * A write that waits.
   *
   * @param write what to write
   * @param future is done when it is safe
   */
  record Waiting(StorageWrite write, LoopFuture<Boolean> future) {}

  /** Adds a write; false when the group has enough without it. */
  boolean add(Waiting write) {
    long more = charactersOf(write.write());
    if (!all.isEmpty() && (all.size() == MOST || characters + more > MOST_CHARACTERS)) {
      return false;
    }
    characters += more;
    return all.add(write);
  }

  List<Waiting> all() {
    return all;
  }

  private static long charactersOf(StorageWrite write) {
    long characters = 0;
    for (StorageEdit edit : write.edits()) {
      if (edit instanceof StorageEdit.Put put) {
        characters += put.value().length();
      }
    }
    return characters;
  }
}
