package org.javanative.storage.jvm;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.javanative.storage.StorageEdit;
import org.javanative.storage.StorageWrite;

/** Which keys the writes concern that have not ended. A read of others need not wait for them. */
final class PendingWrites {
  /** Guarded by {@code this}, like all that follow. */
  private final Map<String, Integer> keys = new HashMap<>();

  private int clears;
  private int writes;

  synchronized void add(StorageWrite write) {
    count(write, 1);
  }

  synchronized void remove(StorageWrite write) {
    count(write, -1);
  }

  private void count(StorageWrite write, int step) {
    writes += step;
    Set<String> concerned = new LinkedHashSet<>();
    for (StorageEdit edit : write.edits()) {
      if (edit instanceof StorageEdit.Put put) {
        concerned.add(put.key());
      } else if (edit instanceof StorageEdit.Remove remove) {
        concerned.add(remove.key());
      } else {
        clears += step;
      }
    }
    for (String key : concerned) {
      int left = keys.getOrDefault(key, 0) + step;
      if (left == 0) {
        keys.remove(key);
      } else {
        keys.put(key, left);
      }
    }
  }

  synchronized boolean concernAnyOf(Set<String> read) {
    return clears > 0 || read.stream().anyMatch(keys::containsKey);
  }

  synchronized boolean isEmpty() {
    return writes == 0;
  }
}
