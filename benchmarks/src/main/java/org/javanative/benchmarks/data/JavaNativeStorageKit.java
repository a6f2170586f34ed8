package org.javanative.benchmarks.data;

import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.gather;
import static org.javanative.runtime.Async.runAsync;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.javanative.runtime.LoopFuture;
import org.javanative.storage.AsyncStorage;
import org.javanative.storage.StoreName;
import org.javanative.storage.jvm.JvmStorage;
import org.jspecify.annotations.Nullable;

/** {@link AsyncStorage} on SQLite, called from a coroutine. */
final class JavaNativeStorageKit implements StorageKit {
  private final AsyncStorage storage;

  JavaNativeStorageKit(Path folder) {
    storage = AsyncStorage.on(JvmStorage.in(folder).open(new StoreName("benchmark")));
  }

  @Override
  public long set(List<String> keys, String value) throws Exception {
    return runAsync(
            () -> {
              long before = System.nanoTime();
              for (String key : keys) {
                Object unused = await(storage.set(key, value));
              }
              return System.nanoTime() - before;
            })
        .get();
  }

  @Override
  public long setAtOnce(List<String> keys, String value) throws Exception {
    return runAsync(
            () -> {
              long before = System.nanoTime();
              List<LoopFuture<@Nullable Void>> writes = new ArrayList<>();
              for (String key : keys) {
                writes.add(storage.set(key, value));
              }
              Object unused = await(gather(writes));
              return System.nanoTime() - before;
            })
        .get();
  }

  @Override
  public long get(List<String> keys, int length) throws Exception {
    return runAsync(
            () -> {
              long before = System.nanoTime();
              for (String key : keys) {
                String value = await(storage.get(key));
                if (value == null || value.length() != length) {
                  throw new IllegalStateException("not what was set");
                }
              }
              return System.nanoTime() - before;
            })
        .get();
  }
}
