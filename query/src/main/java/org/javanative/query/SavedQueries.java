package org.javanative.query;

import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.offload;
import static org.javanative.runtime.Async.shield;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.javanative.runtime.Async;
import org.javanative.runtime.ErrorReport;
import org.javanative.runtime.ErrorSink;
import org.javanative.runtime.EventLoop;
import org.javanative.runtime.Handle;
import org.javanative.runtime.LoopFuture;
import org.javanative.runtime.Task;
import org.jspecify.annotations.Nullable;

/**
 * The data of persisted queries in the storage: one text for each query, with the time it came. It
 * is read when a query without data is fetched, and written after each answer. One task writes; of
 * several answers that come meanwhile it writes the last.
 *
 * <p>What is too old, of another version, or too much is removed once, after the first reading. A
 * storage that fails is reported and costs nothing but the data.
 */
final class SavedQueries {
  private static final String PREFIX = "javanative.query/";
  private static final int FORMAT = 1;
  private static final int MAX_NAME = 400;

  /** Texts from this length on are parsed off the loop. */
  private static final int LARGE = 65_536;

  private final EventLoop loop = Async.getLoop();
  private final QueryStorage storage;
  private final Clock clock;
  private final String version;
  private final Duration maxAge;
  private final int limit;

  // Guarded by this
  private final Map<String, Pending> pending = new LinkedHashMap<>();
  private @Nullable Task<?> writer;
  private int clearings;
  private boolean swept;

  /** What is written before old data was removed, and so is not old. */
  private final Set<String> fresh = new HashSet<>();

  private boolean tidy;

  /** What an earlier process has saved. */
  record Saved(Object data, Instant updatedAt) {}

  /** Data to be written; null to be removed. */
  private record Pending(@Nullable Object data, Type type, Instant updatedAt) {}

  SavedQueries(QueryStorage storage, QueryClientOptions options) {
    this.storage = storage;
    this.clock = options.clock;
    this.version = options.version;
    this.maxAge = options.maxAge;
    this.limit = options.maxEntries;
  }

  /** The key of the storage for a query: its {@link KeyName}, or a digest of that. */
  static String nameOf(Object key) {
    String text;
    try {
      text = KeyName.of(key);
    } catch (RuntimeException | StackOverflowError error) {
      throw new QueryException(
          "The query "
              + key
              + " cannot be persisted, because its key cannot be written as JSON: "
              + error.getMessage()
              + " Use a record or a list of texts, numbers, times and such records.",
          error);
    }
    return PREFIX + (text.length() <= MAX_NAME ? text : "#" + digest(text));
  }

  private static String digest(String text) {
    try {
      StringBuilder hex = new StringBuilder();
      byte[] bytes =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      for (byte each : bytes) {
        hex.append(String.format(Locale.ROOT, "%02x", each));
      }
      return hex.toString();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible); // every Java platform has it
    }
  }

  // Reading

  /** What an earlier process has saved of a query; null when there is nothing to use. Suspends. */
  @Nullable Saved load(Object key, Type type) {
    String name = nameOf(key);
    if (isBeingCleared()) {
      return null;
    }
    try {
      String text = await(storage.get(name));
      sweepOnce();
      if (text == null) {
        return null;
      }
      return text.length() < LARGE
          ? parse(text, type)
          : await(offload(() -> parseLarge(text, type))).saved();
    } catch (CancellationException cancelled) {
      throw cancelled;
    } catch (RuntimeException error) {
      report("The saved data of the query " + key + " could not be used", error);
      return null;
    }
  }

  /** Carries null through a future. */
  private record Parsed(@Nullable Saved saved) {}

  private Parsed parseLarge(String text, Type type) {
    return new Parsed(parse(text, type));
  }

  private @Nullable Saved parse(String text, Type type) {
    JsonObject entry = JsonParser.parseString(text).getAsJsonObject();
    Instant updatedAt = usableSince(entry);
    if (updatedAt == null) {
      return null;
    }
    @Nullable Object data;
    try {
      data = Json.<@Nullable Object>read(entry.get("data"), type);
    } catch (RuntimeException error) {
      throw new QueryException(
          "it is not JSON of "
              + type
              + ". When the type of the data changes, change QueryClientOptions.version(..) too: "
              + error.getMessage(),
          error);
    }
    return data == null ? null : new Saved(data, updatedAt);
  }

  /** When it came; null when it is not to be used any more. */
  private @Nullable Instant usableSince(JsonObject entry) {
    if (entry.get("format").getAsInt() != FORMAT
        || !entry.get("version").getAsString().equals(version)) {
      return null;
    }
    Instant updatedAt = Instant.parse(entry.get("updatedAt").getAsString());
    return updatedAt.isBefore(clock.instant().minus(maxAge)) ? null : updatedAt;
  }

  // Writing

  /** Writes soon. From any thread; {@code data} must not change. */
  void save(Object key, Type type, Object data, Instant updatedAt) {
    enqueue(key, new Pending(data, type, updatedAt));
  }

  /** Removes soon. From any thread. */
  void forget(Object key) {
    enqueue(key, new Pending(null, Object.class, Instant.EPOCH));
  }

  private void enqueue(Object key, Pending change) {
    String name;
    try {
      name = nameOf(key);
    } catch (QueryException error) {
      report("The data of a query was not saved", error);
      return;
    }
    synchronized (this) {
      pending.put(name, change);
      if (!tidy) {
        boolean unused = fresh.add(name);
      }
      if (writer == null) {
        writer = loop.submit(this::writeAll); // in a task that does not end with the client
      }
    }
  }

  private void writeAll() {
    while (true) {
      String name;
      Pending change;
      synchronized (this) {
        Iterator<Map.Entry<String, Pending>> first = pending.entrySet().iterator();
        if (!first.hasNext()) {
          writer = null;
          return;
        }
        Map.Entry<String, Pending> next = first.next();
        name = next.getKey();
        change = next.getValue();
        first.remove();
      }
      try {
        Object unused = await(write(name, change));
      } catch (CancellationException cancelled) {
        throw cancelled;
      } catch (RuntimeException error) {
        report(
            "The data of the query " + name.substring(PREFIX.length()) + " was not saved", error);
      }
    }
  }

  private LoopFuture<@Nullable Void> write(String name, Pending change) {
    Object data = change.data;
    if (data == null) {
      return storage.remove(name);
    }
    String text = await(offload(() -> text(change, data)));
    return storage.set(name, text);
  }

  private String text(Pending change, Object data) {
    JsonObject entry = new JsonObject();
    entry.addProperty("format", FORMAT);
    entry.addProperty("version", version);
    entry.addProperty("updatedAt", change.updatedAt.toString());
    entry.add("data", Json.GSON.toJsonTree(data, change.type));
    return Json.GSON.toJson(entry);
  }

  /** What writes now and goes on until all is written that is to be; null when that is nothing. */
  synchronized @Nullable LoopFuture<?> writing() {
    return writer;
  }

  // Removing

  /** Removes all saved data, what is just being written too. */
  LoopFuture<@Nullable Void> clear() {
    Task<?> present;
    synchronized (this) {
      pending.clear();
      present = writer;
      clearings++;
    }
    Task<?> cleared = loop.submit(() -> removeAllAfter(present));
    Handle unused = cleared.onDone(done -> endClearing());
    return cleared.<@Nullable Void>map(SavedQueries::nothing);
  }

  private synchronized void endClearing() {
    clearings--;
  }

  /** Whether what is saved is on its way out. */
  private synchronized boolean isBeingCleared() {
    return clearings > 0;
  }

  private void removeAllAfter(@Nullable Task<?> writes) {
    if (writes != null) {
      Object unused = await(shield(writes));
    }
    for (String name : await(storage.keys())) {
      if (name.startsWith(PREFIX)) {
        Object unused = await(storage.remove(name));
      }
    }
  }

  @SuppressWarnings("NullAway") // null is the one value of Void
  private static Void nothing(@Nullable Object ignored) {
    return null;
  }

  private void sweepOnce() {
    synchronized (this) {
      if (swept) {
        return;
      }
      swept = true;
    }
    Task<?> unused = loop.submit(this::sweep);
  }

  private void sweep() {
    try {
      removeOld();
    } catch (CancellationException cancelled) {
      throw cancelled;
    } catch (RuntimeException error) {
      report("Saved data of queries could not be tidied up", error);
    } finally {
      synchronized (this) {
        tidy = true;
        fresh.clear();
      }
    }
  }

  private void removeOld() {
    Map<String, Instant> kept = new LinkedHashMap<>();
    for (String name : await(storage.keys())) {
      if (!name.startsWith(PREFIX) || isFresh(name)) {
        continue;
      }
      String text = await(storage.get(name));
      Instant updatedAt = text == null ? null : headOf(text);
      if (updatedAt != null) {
        kept.put(name, updatedAt);
      } else if (text != null && !isFresh(name)) {
        Object unused = await(storage.remove(name));
      }
    }
    List<String> oldest = new ArrayList<>(kept.keySet());
    oldest.sort(Comparator.comparing(kept::get));
    for (String name : oldest.subList(0, Math.max(0, oldest.size() - limit))) {
      if (!isFresh(name)) {
        Object unused = await(storage.remove(name));
      }
    }
  }

  private @Nullable Instant headOf(String text) {
    try {
      return usableSince(JsonParser.parseString(text).getAsJsonObject());
    } catch (RuntimeException unreadable) {
      return null;
    }
  }

  private synchronized boolean isFresh(String name) {
    return fresh.contains(name);
  }

  private static void report(String what, Throwable error) {
    String message = what + ": " + error.getMessage();
    ErrorSink.current().report(ErrorReport.of(message, error));
  }
}
