package org.javanative.storage;

import static org.javanative.runtime.Async.await;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A transaction under way: reads, and changes that are made together at its end. Made by {@link
 * AsyncStorage#transaction}; for the coroutine that it is handed to.
 *
 * <p>A read suspends the coroutine the first time a key is read, and sees what the transaction has
 * changed itself. Nothing is stored until the body has returned; if what it read has been changed
 * by then, the body runs again. So it must have no other effects.
 *
 * <p>There is no list of keys: only keys that were read are compared, so one that comes meanwhile
 * would go unnoticed. Keep such a list under a key of its own.
 */
public final class StorageTransaction {
  /**
   * The body of a transaction with a result.
   *
   * @param <T> the type of the result
   */
  @FunctionalInterface
  public interface Body<T extends @Nullable Object> {
    /**
     * Reads and changes; may be called several times.
     *
     * @throws Exception whatever goes wrong, and nothing is stored
     */
    T run(StorageTransaction transaction) throws Exception;
  }

  /** The body of a transaction without a result. */
  @FunctionalInterface
  public interface Action {
    /**
     * Reads and changes; may be called several times.
     *
     * @throws Exception whatever goes wrong, and nothing is stored
     */
    void run(StorageTransaction transaction) throws Exception;
  }

  private final StorageBackend backend;
  private final Map<String, Long> versions = new HashMap<>();
  private final Map<String, @Nullable String> values = new HashMap<>();
  private final Map<String, StorageEdit> edits = new LinkedHashMap<>();
  private boolean ended;

  StorageTransaction(StorageBackend backend) {
    this.backend = backend;
  }

  /** The value of {@code key}, or null. */
  public @Nullable String get(String key) {
    requireOpen();
    StorageKey.require(key);
    if (!values.containsKey(key)) {
      StoredValue stored = await(backend.read(Set.of(key))).get(key);
      versions.put(key, stored == null ? 0 : stored.version());
      values.put(key, stored == null ? null : stored.text());
    }
    return values.get(key);
  }

  /**
   * The value of {@code key} as an object, or null.
   *
   * @throws StorageException when what is stored is not JSON of that type
   */
  public <T> @Nullable T getJson(String key, Class<T> type) {
    return getJson(key, (Type) type);
  }

  /** {@link #getJson(String, Class)} for types that a class does not say, such as lists. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // the type says what T is
  public <T> @Nullable T getJson(String key, Type type) {
    Objects.requireNonNull(type, "type");
    String text = get(key);
    return text == null ? null : StoredJson.<@Nullable T>parseWhereItFits(key, text, type);
  }

  /**
   * Gives {@code key} an object, as it is now, as its value at the end of the transaction.
   *
   * @throws StorageException when it cannot be written as JSON
   */
  public void setJson(String key, @Nullable Object value) {
    set(key, StoredJson.write(key, value));
  }

  /** Gives {@code key} a value at the end of the transaction. */
  public void set(String key, String value) {
    edit(key, new StorageEdit.Put(key, value), value);
  }

  /** Takes the value from {@code key} at the end of the transaction. */
  public void remove(String key) {
    edit(key, new StorageEdit.Remove(key), null);
  }

  private void edit(String key, StorageEdit edit, @Nullable String value) {
    requireOpen();
    values.put(key, value);
    edits.put(key, edit);
  }

  private void requireOpen() {
    if (ended) {
      throw new StorageException(
          StorageException.Reason.MISUSE,
          "A transaction was used after its body had returned. Await everything inside the body,"
              + " and begin another transaction for what comes later.");
    }
  }

  /** Ends the body; what it comes to. */
  StorageWrite end() {
    ended = true;
    List<StorageEdit> all = new ArrayList<>(edits.values());
    return new StorageWrite(all, versions);
  }
}
