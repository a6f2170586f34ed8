package org.javanative.storage;

class MemoryStorageTest extends AsyncStorageContract {
  @Override
  protected StorageBackend backend() {
    return MemoryStorage.create();
  }
}
