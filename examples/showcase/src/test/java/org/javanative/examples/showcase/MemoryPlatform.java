package org.javanative.examples.showcase;

import org.javanative.storage.MemoryStorage;
import org.javanative.storage.SecureBackend;
import org.javanative.storage.StorageBackend;
import org.javanative.storage.StorageException;
import org.javanative.storage.StoragePlatform;
import org.javanative.storage.StoreName;

/** One store in memory under any name, so that tests leave nothing on the machine. */
record MemoryPlatform(MemoryStorage memory) implements StoragePlatform {
  @Override
  public StorageBackend open(StoreName name) {
    return memory;
  }

  @Override
  public SecureBackend openSecure(StoreName name) {
    throw new StorageException(StorageException.Reason.UNAVAILABLE, "There is no keyring.");
  }
}
