package org.javanative.query;

import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.shield;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.javanative.runtime.Async;
import org.javanative.runtime.ErrorReport;
import org.javanative.runtime.ErrorSink;
import org.javanative.runtime.Handle;
import org.javanative.runtime.LoopFuture;
import org.javanative.runtime.Task;
import org.javanative.ui.Store;
import org.jspecify.annotations.Nullable;

/**
 * The calls of durable mutations of one client, and the journal that outlives the process.
 *
 * <p>Each call is one text of the storage, under a key with a number that rises in the order of the
 * calls. The journal is read once, when the client is made; calls that come before it has been read
 * are put behind those that are found in it. A text that cannot be understood is left where it is,
 * for a version of the app that can. A call that has failed for good stays as such, with the reason
 * in its text, until it is retried or discarded.
 */
final class Outbox {
  private static final String PREFIX = "javanative.mutation/";
  private static final int FORMAT = 1;
  private static final int MAX_REASON = 1000;

  private final QueryClient client;
  private final QueryStorage storage;
  private final Clock clock;
  private final Map<String, DurableMutation<?, ?>> known = new HashMap<>();
  private final Store<List<OutboxEntry>> shown = Store.of(List.of());

  // Guarded by this
  private final Map<String, Listed> listed = new TreeMap<>();
  private final List<Call<?, ?>> early = new ArrayList<>();
  private final Set<LoopFuture<@Nullable Void>> unwritten = new LinkedHashSet<>();
  private Phase phase = Phase.UNREAD;
  private long last;

  private enum Phase {
    UNREAD,
    READING,
    READ
  }

  /** An entry as it is shown, and its call; null when that cannot be resumed. */
  private record Listed(OutboxEntry entry, @Nullable Call<?, ?> call) {}

  /** Where a call comes from. */
  private enum Origin {
    NEW,
    RESUMED,
    RETRIED
  }

  Outbox(
      QueryClient client,
      QueryStorage storage,
      Clock clock,
      Collection<DurableMutation<?, ?>> mutations) {
    this.client = client;
    this.storage = storage;
    this.clock = clock;
    for (DurableMutation<?, ?> mutation : mutations) {
      if (known.put(mutation.name, mutation) != null) {
        throw new QueryException(
            "Two durable mutations are called \""
                + mutation.name
                + "\". Their calls are found by that name after a restart: give each its own.");
      }
    }
  }

  Store<List<OutboxEntry>> shown() {
    return shown;
  }

  boolean knows(DurableMutation<?, ?> mutation) {
    return known.get(mutation.name) == mutation;
  }

  // Calling

  /** Starts a call, from any thread. */
  <A, R> Task<R> call(
      DurableMutation<A, R> mutation,
      A arguments,
      Consumer<UnaryOperator<MutationState<A, R>>> state) {
    JsonElement json = written(mutation, arguments);
    Call<A, R> call =
        new Call<>(
            mutation, arguments, json, UUID.randomUUID().toString(), clock.instant(), Origin.NEW);
    synchronized (this) {
      unwritten.add(call.written);
      if (phase == Phase.READ) {
        call.place();
      } else {
        early.add(call);
      }
    }
    open();
    return call.start(state);
  }

  private static <A> JsonElement written(DurableMutation<A, ?> mutation, A arguments) {
    try {
      return Json.GSON.toJsonTree(arguments, mutation.argumentType);
    } catch (RuntimeException | StackOverflowError error) {
      throw new QueryException(
          "The arguments of the "
              + mutation
              + ", a "
              + arguments.getClass().getName()
              + ", cannot be written as JSON, so the call would not survive the process: "
              + error.getMessage()
              + " Use a record of texts, numbers, times, lists and such records.",
          error);
    }
  }

  /** For each call that is not written down yet what is done when it is, or will not be. */
  synchronized List<LoopFuture<?>> unwritten() {
    return new ArrayList<>(unwritten);
  }

  /** Drops a call for good, as if its task had been cancelled. From any thread. */
  void discard(OutboxEntry entry) {
    String key;
    Call<?, ?> open;
    synchronized (this) {
      key = keyOf(entry);
      if (key == null) {
        return;
      }
      Listed found = Objects.requireNonNull(listed.get(key));
      open = found.entry.failed() ? null : found.call;
      if (open == null) {
        listed.remove(key);
      } else {
        open.dropped = true;
      }
    }
    if (open != null) {
      open.cancel();
    } else {
      show();
      inBackground(() -> remove(key));
    }
  }

  /** Begins a call anew that has failed for good, behind those that wait. From any thread. */
  void retry(OutboxEntry entry) {
    Call<?, ?> again;
    synchronized (this) {
      String key = keyOf(entry);
      Listed found = key == null ? null : listed.get(key);
      if (key == null || found == null || found.call == null || !found.entry.failed()) {
        return;
      }
      again = found.call.again();
      listed.put(key, new Listed(found.entry.retried(), again));
      unwritten.add(again.written);
      again.place();
    }
    show();
    again.resume();
  }

  /** The key of an entry that is listed; else null. Under the lock. */
  private @Nullable String keyOf(OutboxEntry entry) {
    for (Map.Entry<String, Listed> each : listed.entrySet()) {
      if (each.getValue().entry.id().equals(entry.id())) {
        return each.getKey();
      }
    }
    return null;
  }

  // Resuming

  /** Resumes what the journal has, unless that was done or is being done. From any thread. */
  void open() {
    synchronized (this) {
      if (phase != Phase.UNREAD) {
        return;
      }
      phase = Phase.READING;
    }
    Task<Boolean> unused =
        client.start(
            () -> {
              load();
              return true;
            });
  }

  private void load() {
    Map<String, String> texts;
    try {
      texts = read();
    } catch (CancellationException closed) {
      refuseEarly(closed);
      throw closed;
    } catch (RuntimeException error) {
      QueryException failure =
          new QueryException(
              "The journal of durable mutations could not be read, so their calls can neither be"
                  + " resumed nor be made: "
                  + error.getMessage(),
              error);
      refuseEarly(failure);
      throw failure;
    }
    List<Call<?, ?>> resumed = new ArrayList<>();
    texts.forEach((key, text) -> resume(key, text, resumed));
    synchronized (this) {
      resumed.forEach(Call::place);
      early.forEach(Call::place);
      early.clear();
      phase = Phase.READ;
    }
    resumed.forEach(Call::resume);
  }

  private Map<String, String> read() {
    Map<String, LoopFuture<@Nullable String>> asked = new TreeMap<>();
    for (String key : await(storage.keys())) {
      if (key.startsWith(PREFIX)) {
        asked.put(key, storage.get(key));
      }
    }
    Map<String, String> texts = new TreeMap<>();
    asked.forEach(
        (key, future) -> {
          String text = await(future);
          if (text != null) {
            texts.put(key, text);
          }
        });
    return texts;
  }

  private synchronized void refuseEarly(Throwable error) {
    early.forEach(call -> Async.rejectFuture(call.placed, error));
    early.clear();
    phase = Phase.UNREAD;
  }

  private void resume(String key, String text, List<Call<?, ?>> resumed) {
    String mutation = "";
    String id = key;
    Instant calledAt = Instant.EPOCH;
    try {
      long number = numberOf(key);
      synchronized (this) {
        last = Math.max(last, number);
      }
      JsonObject entry = JsonParser.parseString(text).getAsJsonObject();
      int format = entry.get("format").getAsInt();
      if (format != FORMAT) {
        throw new QueryException(
            "it has format "
                + format
                + ", and this version of JavaNative knows "
                + FORMAT
                + " only");
      }
      mutation = entry.get("mutation").getAsString();
      id = entry.get("id").getAsString();
      calledAt = Instant.parse(entry.get("calledAt").getAsString());
      DurableMutation<?, ?> definition = known.get(mutation);
      if (definition == null) {
        throw new QueryException(
            "this client knows no durable mutation of that name, but "
                + known.keySet()
                + ". Was it renamed, or left out of QueryClientOptions.durable(..)?");
      }
      Call<?, ?> call = call(definition, key, entry.get("arguments"), id, calledAt);
      JsonElement failed = entry.get("failed");
      if (failed == null) {
        resumed.add(call);
      } else {
        list(key, call.givenUpBefore(failed.getAsString()), call);
      }
    } catch (RuntimeException error) {
      setAside(key, new OutboxEntry(id, mutation, null, calledAt, false, false, 0, error));
    }
  }

  private <A, R> Call<A, R> call(
      DurableMutation<A, R> definition, String key, JsonElement json, String id, Instant calledAt) {
    A arguments =
        Objects.requireNonNull(
            Json.<@Nullable A>read(json, definition.argumentType), "it has no arguments");
    Call<A, R> call = new Call<>(definition, arguments, json, id, calledAt, Origin.RESUMED);
    call.key = key;
    return call;
  }

  private static long numberOf(String key) {
    String rest = key.substring(PREFIX.length());
    int slash = rest.indexOf('/');
    return Long.parseLong(slash < 0 ? rest : rest.substring(0, slash));
  }

  private void setAside(String key, OutboxEntry entry) {
    QueryException report =
        new QueryException(
            "A call of "
                + (entry.mutation().isEmpty()
                    ? "a durable mutation"
                    : "\"" + entry.mutation() + "\"")
                + " that an earlier process has left cannot be resumed: "
                + (entry.error() == null ? "" : entry.error().getMessage())
                + " It stays under key \""
                + key
                + "\" of the storage, and in QueryClient.outbox(), until it is discarded.",
            entry.error());
    ErrorSink.current().report(ErrorReport.of(String.valueOf(report.getMessage()), report));
    list(key, entry, null);
  }

  // The list

  private void list(String key, OutboxEntry entry, @Nullable Call<?, ?> call) {
    synchronized (this) {
      listed.put(key, new Listed(entry, call));
    }
    show();
  }

  private void relist(String key, UnaryOperator<OutboxEntry> change) {
    synchronized (this) {
      if (!changeEntry(key, change)) {
        return;
      }
    }
    show();
  }

  /** Whether there was such an entry. Under the lock. */
  private boolean changeEntry(String key, UnaryOperator<OutboxEntry> change) {
    Listed changed =
        listed.computeIfPresent(
            key, (same, former) -> new Listed(change.apply(former.entry), former.call));
    return changed != null;
  }

  private void unlist(String key) {
    synchronized (this) {
      if (listed.remove(key) == null) {
        return;
      }
    }
    show();
  }

  private void show() {
    shown.update(
        former -> {
          List<OutboxEntry> entries = new ArrayList<>();
          synchronized (this) {
            listed.values().forEach(each -> entries.add(each.entry));
          }
          return Collections.unmodifiableList(entries);
        });
  }

  // The storage

  /** Strikes a call out. In a task; goes on when that is cancelled. A failure is reported. */
  private void remove(String key) {
    try {
      Object unused = await(shield(storage.remove(key)));
    } catch (CancellationException cancelled) {
      throw cancelled;
    } catch (RuntimeException error) {
      String message =
          "A call of a durable mutation has ended, but could not be struck out of the journal. The"
              + " next client will send it again, with the same idempotency key: "
              + error.getMessage();
      ErrorSink.current().report(ErrorReport.of(message, error));
    }
  }

  /** Runs in a task that does not end with the client. */
  private void inBackground(Runnable action) {
    Task<?> unused = client.cache().loop.submit(action);
  }

  /** Whether calls that are cancelled now are to be resumed by the next client. */
  private boolean isEnding() {
    return client.cache().scope.isClosed() || !client.cache().loop.isRunning();
  }

  /** One call, and its text in the storage. */
  private final class Call<A, R> implements CallJournal {
    private final DurableMutation<A, R> mutation;
    private final A arguments;
    private final JsonElement json;
    private final String id;
    private final Instant calledAt;
    private final Origin origin;
    private final LoopFuture<MutationScopes.Turn> placed = client.cache().loop.createFuture();

    // Set under the lock of the outbox, when it has a place
    private volatile @Nullable String key;
    private volatile MutationScopes.@Nullable Turn turn;

    private volatile @Nullable LoopFuture<@Nullable Void> writing;

    /** Done, well, when the call is written down or will not be. */
    private final LoopFuture<@Nullable Void> written = client.cache().loop.createFuture();

    private volatile @Nullable Task<?> task;
    private boolean ended;

    /** Whether it is to be struck out, however it ends. Guarded by the outbox. */
    private boolean dropped;

    Call(
        DurableMutation<A, R> mutation,
        A arguments,
        JsonElement json,
        String id,
        Instant calledAt,
        Origin origin) {
      this.mutation = mutation;
      this.arguments = arguments;
      this.json = json;
      this.id = id;
      this.calledAt = calledAt;
      this.origin = origin;
    }

    /** Gives it a key and a turn behind all others. Under the lock of the outbox. */
    void place() {
      if (key == null) {
        key = PREFIX + String.format(Locale.ROOT, "%019d/%s", ++last, id);
      }
      MutationScopes.Turn taken = client.scopes().take(mutation.options.scope);
      turn = taken;
      Async.resolveFuture(placed, taken);
    }

    Task<R> start(Consumer<UnaryOperator<MutationState<A, R>>> state) {
      Task<R> started =
          MutationCall.start(client, this::mutate, mutation.options, arguments, this, state);
      task = started;
      boolean unwanted;
      synchronized (Outbox.this) {
        unwanted = dropped; // one that is retried is listed before it has a task
      }
      if (unwanted) {
        boolean unused = started.cancel();
      }
      return started;
    }

    /** The same call once more, with its place in the storage. */
    Call<A, R> again() {
      Call<A, R> next = new Call<>(mutation, arguments, json, id, calledAt, Origin.RETRIED);
      next.key = key;
      return next;
    }

    /** As it is shown when an earlier process has given it up. */
    OutboxEntry givenUpBefore(String reason) {
      QueryException error =
          new QueryException("An earlier process has given this call up, after: " + reason);
      return new OutboxEntry(id, mutation.name, arguments, calledAt, false, true, 0, error);
    }

    /** Goes on with what was called before; nobody awaits it. */
    void resume() {
      Task<R> started = start(change -> {});
      if (origin == Origin.RETRIED
          || mutation.options.onError != null
          || client.onMutationError() != null) {
        Handle unused = started.onDone(QueryClient::observe);
      }
    }

    private R mutate(A wanted) throws Exception {
      try {
        return mutation.mutator.run(wanted, id);
      } catch (CancellationException cancelled) {
        Task<?> current = Async.currentTask();
        if (current != null && current.cancelling() > 0) {
          throw cancelled;
        }
        throw new QueryException(
            "The mutator of the "
                + mutation
                + " has ended with a CancellationException although nobody has cancelled the call."
                + " It counts as a failure.",
            cancelled);
      }
    }

    private String key() {
      return Objects.requireNonNull(key, "a call that has no place yet");
    }

    void list() {
      OutboxEntry entry =
          new OutboxEntry(id, mutation.name, arguments, calledAt, false, false, 0, null);
      Outbox.this.list(key(), entry, this);
    }

    void cancel() {
      Task<?> running = task;
      if (running != null) {
        boolean unused = running.cancel();
      }
    }

    @Override
    public MutationScopes.Turn begin() {
      task = Async.currentTask();
      MutationScopes.Turn taken = await(shield(placed));
      if (origin != Origin.RESUMED) {
        writeOrFail();
      }
      noteWritten();
      list();
      return taken;
    }

    private void noteWritten() {
      synchronized (Outbox.this) {
        boolean unused = unwritten.remove(written);
      }
      Async.resolveFuture(written, null);
    }

    private void writeOrFail() {
      try {
        write(null);
      } catch (CancellationException cancelled) {
        throw cancelled;
      } catch (RuntimeException error) {
        ended = true;
        QueryException failure =
            new QueryException(
                "The call of the "
                    + mutation
                    + " could not be written down, so it was not made: "
                    + error.getMessage(),
                error);
        if (origin == Origin.RETRIED) {
          relist(key(), entry -> entry.givenUp(failure)); // as the storage still has it
        }
        throw failure;
      }
    }

    /**
     * Suspends until the call is in the storage.
     *
     * @param failure why it is not to be tried again by itself; null if it is
     */
    private void write(@Nullable Throwable failure) {
      JsonObject entry = new JsonObject();
      entry.addProperty("format", FORMAT);
      entry.addProperty("mutation", mutation.name);
      entry.addProperty("id", id);
      entry.addProperty("calledAt", calledAt.toString());
      entry.add("arguments", json);
      if (failure != null) {
        String reason = String.valueOf(failure);
        entry.addProperty("failed", reason.substring(0, Math.min(reason.length(), MAX_REASON)));
      }
      LoopFuture<@Nullable Void> write = storage.set(key(), Json.GSON.toJson(entry));
      writing = write;
      Object unused = await(shield(write));
    }

    @Override
    public boolean isResumed() {
      return origin != Origin.NEW;
    }

    @Override
    public void running(boolean running) {
      relist(key(), entry -> entry.withRunning(running));
    }

    @Override
    public void failed(int failures, Throwable error) {
      relist(key(), entry -> entry.withFailure(failures, error));
    }

    @Override
    public void ended() {
      String known = key;
      if (!ended && known != null) {
        ended = true;
        unlist(known);
        remove(known);
      }
    }

    @Override
    public void gaveUp(Throwable error) {
      try {
        write(error);
      } catch (CancellationException cancelled) {
        throw cancelled;
      } catch (RuntimeException failed) {
        String message =
            "A call of the "
                + mutation
                + " has failed for good, but that could not be noted in the journal. The next"
                + " client will try it again, with the same idempotency key: "
                + failed.getMessage();
        ErrorSink.current().report(ErrorReport.of(message, failed));
      }
      boolean struck;
      synchronized (Outbox.this) {
        struck = dropped;
        if (!struck) {
          ended = true; // however the handlers end that come now
          changeEntry(key(), entry -> entry.givenUp(error));
        }
      }
      if (struck) {
        ended();
      } else {
        show();
      }
    }

    @Override
    public void over(boolean cancelled) {
      noteWritten();
      String known;
      MutationScopes.Turn taken;
      boolean given;
      synchronized (Outbox.this) {
        boolean unused = early.remove(this);
        known = key;
        taken = turn;
        Listed present = known == null ? null : listed.get(known);
        given = present != null && present.call != this; // to one that tries it again
      }
      if (taken != null) {
        taken.leave();
      }
      if (known != null && cancelled && !given && !isEnding() && !ended) {
        ended = true;
        unlist(known);
        inBackground(() -> afterWriting(known));
      }
    }

    /** A write that has begun could come after the removal. */
    private void afterWriting(String known) {
      LoopFuture<@Nullable Void> write = writing;
      if (write != null) {
        try {
          Object unused = await(shield(write));
        } catch (CancellationException cancelled) {
          throw cancelled;
        } catch (RuntimeException failed) {
          return; // never written
        }
      }
      remove(known);
    }
  }
}
