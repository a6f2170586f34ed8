package org.javanative.storage;

import static org.javanative.runtime.Async.await;

import com.google.gson.JsonElement;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.javanative.runtime.Async;
import org.javanative.runtime.Coroutine;
import org.javanative.runtime.EventLoop;
import org.javanative.runtime.Handle;
import org.javanative.runtime.LoopFuture;
import org.javanative.runtime.Task;
import org.javanative.ui.Context;
import org.jspecify.annotations.Nullable;

/**
 * Texts under keys that outlive the app: {@code await(storage.set("draft", text))}.
 *
 * <p>Each method begins at once and returns a future. A write is acknowledged, its future done,
 * when it will outlive the process. Writes happen in the order of the calls, and a read sees every
 * write that was called before it, acknowledged or not. A call goes on when the screen that made it
 * closes. Failures are {@link StorageException}s.
 *
 * <p>May be used from any thread; nothing blocks.
 */
public final class AsyncStorage {
  /** The storage that components use, such as by {@link StorageHooks#usePersistedState}. */
  public static final Context<@Nullable AsyncStorage> CONTEXT = absent();

  private static final int MAX_ATTEMPTS = 100;

  private final StorageBackend backend;
  private final LateChanges lateChanges = new LateChanges();

  private AsyncStorage(StorageBackend backend) {
    this.backend = backend;
  }

  @SuppressWarnings("NullAway") // null is the value where nobody provides one
  private static Context<@Nullable AsyncStorage> absent() {
    return Context.of("storage", null);
  }

  /**
   * The platform's storage for the app called {@code name}; see {@link StoreName} for the rules. It
   * is opened by the first call that reads or writes. Code that a screen in a browser has started
   * gets the browser's, unless the app has {@linkplain StoragePlatform#install installed} another.
   */
  public static AsyncStorage open(String name) {
    return on(StoragePlatform.current().open(new StoreName(name)));
  }

  /** Storage on a backend of one's own. */
  public static AsyncStorage on(StorageBackend backend) {
    return new AsyncStorage(Objects.requireNonNull(backend, "backend"));
  }

  // Texts

  /** The value of {@code key}, or null when it has none. */
  public LoopFuture<@Nullable String> get(String key) {
    StorageKey.require(key);
    return backend.read(Set.of(key)).<@Nullable String>map(found -> textOf(found.get(key)));
  }

  private static @Nullable String textOf(@Nullable StoredValue stored) {
    return stored == null ? null : stored.text();
  }

  /** Gives {@code key} a value, in place of any former one. */
  public LoopFuture<@Nullable Void> set(String key, String value) {
    return write(List.of(new StorageEdit.Put(key, value)));
  }

  /** Takes the value from {@code key}, if it has one. */
  public LoopFuture<@Nullable Void> remove(String key) {
    return write(List.of(new StorageEdit.Remove(key)));
  }

  /** All keys that have a value, sorted. */
  public LoopFuture<List<String>> keys() {
    return backend.keys();
  }

  /** Takes the values from all keys of this store. Other stores are not touched. */
  public LoopFuture<@Nullable Void> clear() {
    return write(List.of(new StorageEdit.Clear()));
  }

  /** The values of those {@code keys} that have one, all from the same moment, in their order. */
  public LoopFuture<Map<String, String>> multiGet(Collection<String> keys) {
    StorageKey.requireAll(keys);
    Set<String> asked = new LinkedHashSet<>(keys);
    return backend
        .read(asked)
        .map(
            found -> {
              Map<String, String> texts = new LinkedHashMap<>();
              for (String key : asked) {
                StoredValue stored = found.get(key);
                if (stored != null) {
                  texts.put(key, stored.text());
                }
              }
              return texts;
            });
  }

  /** Gives all keys their values, or none of them when that fails. */
  public LoopFuture<@Nullable Void> multiSet(Map<String, String> values) {
    List<StorageEdit> edits = new ArrayList<>();
    values.forEach((key, value) -> edits.add(new StorageEdit.Put(key, value)));
    return write(edits);
  }

  /** Takes the values from all keys that have one, or from none of them when that fails. */
  public LoopFuture<@Nullable Void> multiRemove(Collection<String> keys) {
    List<StorageEdit> edits = new ArrayList<>();
    keys.forEach(key -> edits.add(new StorageEdit.Remove(key)));
    return write(edits);
  }

  private LoopFuture<@Nullable Void> write(List<? extends StorageEdit> edits) {
    return backend.write(StorageWrite.of(edits)).<@Nullable Void>map(AsyncStorage::nothing);
  }

  @SuppressWarnings("NullAway") // null is the one value of Void
  private static Void nothing(Object ignored) {
    return null;
  }

  // JSON

  /**
   * The value of {@code key} as an object, or null when it has none. Texts of more than 64 thousand
   * characters are parsed off the loop.
   *
   * @throws StorageException through the future, when what is stored is not JSON of that type
   */
  public <T> LoopFuture<@Nullable T> getJson(String key, Class<T> type) {
    return getJson(key, (Type) type);
  }

  /** {@link #getJson(String, Class)} for types that a class does not say, such as lists. */
  @SuppressWarnings("NullAway") // null where the type argument says so
  public <T> LoopFuture<@Nullable T> getJson(String key, Type type) {
    Objects.requireNonNull(type, "type");
    LoopFuture<@Nullable String> text = get(key);
    return unowned(
        () -> {
          String stored = await(text);
          return stored == null ? null : StoredJson.<T>parseWhereItFits(key, stored, type);
        });
  }

  /**
   * Gives {@code key} an object as its value, written as JSON on the calling thread before this
   * returns.
   *
   * @throws StorageException when it cannot be written as JSON
   */
  public LoopFuture<@Nullable Void> setJson(String key, @Nullable Object value) {
    return set(key, StoredJson.write(key, value));
  }

  /**
   * Merges a JSON object, such as a map, into the one that {@code key} has, atomically: members are
   * replaced, objects in both are merged in the same way, and a member that is null is removed (RFC
   * 7396).
   */
  public LoopFuture<@Nullable Void> merge(String key, Object patch) {
    JsonElement change = StoredJson.tree(key, patch);
    return transaction(
        transaction -> {
          String former = transaction.get(key);
          transaction.set(key, StoredJson.merged(key, former, change));
        });
  }

  // Transactions

  /**
   * Reads and changes several keys as if nobody else did anything meanwhile, here or in another
   * process. See {@link StorageTransaction}.
   */
  public LoopFuture<@Nullable Void> transaction(StorageTransaction.Action action) {
    Objects.requireNonNull(action, "action");
    return this.<@Nullable Void>compute(
        transaction -> {
          action.run(transaction);
          return nothing(action);
        });
  }

  /** {@link #transaction} with a result. */
  public <T extends @Nullable Object> LoopFuture<T> compute(
      StorageTransaction.Body<? extends T> body) {
    Objects.requireNonNull(body, "body");
    return unowned(() -> attempt(body));
  }

  private <T extends @Nullable Object> T attempt(StorageTransaction.Body<? extends T> body)
      throws Exception {
    for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
      StorageTransaction transaction = new StorageTransaction(backend);
      T result = body.run(transaction);
      if (await(backend.write(transaction.end()))) {
        return result;
      }
    }
    throw new StorageException(
        StorageException.Reason.CONFLICT,
        "A transaction was tried "
            + MAX_ATTEMPTS
            + " times, and each time another one had changed what it read. Does it wait for"
            + " something slow inside? Do that before, and keep the body to reads and changes.");
  }

  /** A task that does not end with the screen that starts it. */
  @SuppressWarnings({"unchecked", "rawtypes", "NullAway"}) // createTask does not say null is fine
  private static <T extends @Nullable Object> Task<T> unowned(Coroutine<? extends T> body) {
    return Async.getLoop().createTask((Coroutine) body);
  }

  // Changes

  /** What persisted states have left to be done. */
  LateChanges lateChanges() {
    return lateChanges;
  }

  /**
   * Calls {@code listener} on the loop after each write through this process, in order. In the
   * browser also after writes of other pages of the same origin, of which several may be told as
   * one.
   *
   * @return what ends that
   */
  public Runnable onChange(Consumer<? super StorageChange> listener) {
    Objects.requireNonNull(listener, "listener");
    EventLoop loop = Async.getLoop();
    return backend.onChange(
        change -> {
          Handle unused = loop.callSoon(() -> listener.accept(change));
        });
  }

  /**
   * Closes the store, for all who have opened it in this process, once all earlier calls have
   * ended. Apps need not: what is acknowledged is safe.
   */
  public LoopFuture<@Nullable Void> close() {
    return backend.close();
  }
}
