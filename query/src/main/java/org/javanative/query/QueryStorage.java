package org.javanative.query;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/**
 * Where a {@link QueryClient} keeps what outlives the process: texts under keys. It uses keys that
 * begin with {@code javanative.} only, so a store that the app uses too will do.
 *
 * <p>Called from any thread; each method begins at once, does not block, and fails through its
 * future. A write is done when it will outlive the process.
 */
public interface QueryStorage {
  /** The text of {@code key}, or null when it has none. */
  LoopFuture<@Nullable String> get(String key);

  /** Gives {@code key} a text, in place of any former one. */
  LoopFuture<@Nullable Void> set(String key, String text);

  /** Takes the text from {@code key}, if it has one. */
  LoopFuture<@Nullable Void> remove(String key);

  /** All keys that have a text, those of others too. */
  LoopFuture<List<String>> keys();

  /**
   * A storage of four functions, such as the methods of an {@code AsyncStorage}: {@code
   * QueryStorage.of(store::get, store::set, store::remove, store::keys)}.
   */
  static QueryStorage of(
      Function<String, LoopFuture<@Nullable String>> get,
      BiFunction<String, String, LoopFuture<@Nullable Void>> set,
      Function<String, LoopFuture<@Nullable Void>> remove,
      Supplier<LoopFuture<List<String>>> keys) {
    Objects.requireNonNull(get, "get");
    Objects.requireNonNull(set, "set");
    Objects.requireNonNull(remove, "remove");
    Objects.requireNonNull(keys, "keys");
    return new QueryStorage() {
      @Override
      public LoopFuture<@Nullable String> get(String key) {
        return get.apply(key);
      }

      @Override
      public LoopFuture<@Nullable Void> set(String key, String text) {
        return set.apply(key, text);
      }

      @Override
      public LoopFuture<@Nullable Void> remove(String key) {
        return remove.apply(key);
      }

      @Override
      public LoopFuture<List<String>> keys() {
        return keys.get();
      }
    };
  }
}
