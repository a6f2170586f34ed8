package org.javanative.query;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.javanative.ui.Store;
import org.jspecify.annotations.Nullable;

/** What a {@link QueryClient} is made of. Handed to {@link QueryClient#create}. */
public final class QueryClientOptions {
  Consumer<QueryOptions<?>> queries = options -> {};
  BiConsumer<? super Throwable, Object> onQueryError = (error, key) -> {};
  MutationOptions.@Nullable End<Object, ? super Throwable> onMutationError;
  int maxEntries = 1000;
  Store<Boolean> online = Store.of(true);
  Store<Boolean> focused = Store.of(true);
  Random random = new Random();
  Clock clock = Clock.systemUTC();
  @Nullable QueryStorage storage;
  String version = "";
  Duration maxAge = Duration.ofDays(1);
  @Nullable ScreenNetwork followed;
  final List<DurableMutation<?, ?>> durable = new ArrayList<>();

  QueryClientOptions() {}

  /** Sets what holds for all queries, before their own options. */
  public QueryClientOptions queries(Consumer<QueryOptions<?>> defaults) {
    queries = Objects.requireNonNull(defaults, "defaults");
    return this;
  }

  /**
   * Told of each fetch that has failed for good, with the error and the key: to log it, or to tell
   * the user in one place. Once for each fetch, however many components show the query, and not for
   * one that was cancelled. Runs on the event loop and must not block; what it throws is reported
   * to the error sink.
   */
  public QueryClientOptions onQueryError(BiConsumer<? super Throwable, Object> handler) {
    onQueryError = Objects.requireNonNull(handler, "handler");
    return this;
  }

  /**
   * Told of each mutation that has failed for good, with the error and the arguments, before its
   * own {@link MutationOptions#onError}. Runs as that does: in the coroutine of the mutation, where
   * it may wait; what it throws is reported to the error sink.
   */
  public QueryClientOptions onMutationError(
      MutationOptions.End<Object, ? super Throwable> handler) {
    onMutationError = Objects.requireNonNull(handler, "handler");
    return this;
  }

  /**
   * How many queries are kept; 1000 unless set. Beyond that, those that nothing uses are removed,
   * the one that was used longest ago first. Those in use are never removed.
   */
  public QueryClientOptions maxEntries(int value) {
    if (value < 1) {
      throw new QueryException("maxEntries is " + value + ", but a cache keeps at least 1 query.");
    }
    maxEntries = value;
    return this;
  }

  /**
   * Takes from the screen whose code this is whether there is a network and whether somebody is
   * looking: its {@link org.javanative.ui.Environment}. For a client of one screen, as each
   * screen's own one is; it stops with {@link QueryClient#close}. What {@link #online} and {@link
   * #focused} are given comes before that if it is set later.
   *
   * @throws org.javanative.ui.UiException outside of a screen
   */
  public QueryClientOptions followScreen() {
    ScreenNetwork network = ScreenNetwork.ofCurrentScreen();
    online = network.online();
    focused = network.visible();
    followed = network;
    return this;
  }

  /** Says whether the device is online; it always is unless set. A platform sets its value. */
  public QueryClientOptions online(Store<Boolean> value) {
    online = Objects.requireNonNull(value, "online");
    return this;
  }

  /** Says whether the app has the focus; it always has unless set. A platform sets its value. */
  public QueryClientOptions focused(Store<Boolean> value) {
    focused = Objects.requireNonNull(value, "focused");
    return this;
  }

  /**
   * Where durable mutations and persisted queries outlive the process; nowhere unless set. It is
   * for one client at a time: two that use one storage resume the same calls.
   */
  public QueryClientOptions storage(QueryStorage value) {
    storage = Objects.requireNonNull(value, "storage");
    return this;
  }

  /**
   * The durable mutations that components may call. What earlier processes have left of their calls
   * is resumed as soon as the client is made. Needs a {@link #storage}.
   */
  public QueryClientOptions durable(DurableMutation<?, ?>... mutations) {
    durable.addAll(Arrays.asList(mutations));
    return this;
  }

  /**
   * The version of persisted data: what was saved with another one is not used. Change it when the
   * type of some data changes. Durable mutations do not heed it.
   */
  public QueryClientOptions version(String value) {
    version = Objects.requireNonNull(value, "version");
    return this;
  }

  /** How old persisted data may be to be shown; a day unless set. */
  public QueryClientOptions maxAge(Duration value) {
    if (value.isNegative()) {
      throw new QueryException(
          "maxAge is negative: " + value + ". Zero means that nothing saved is used.");
    }
    maxAge = value;
    return this;
  }

  /** What tells the time of calls and of persisted data; the system's unless set. */
  public QueryClientOptions clock(Clock value) {
    clock = Objects.requireNonNull(value, "clock");
    return this;
  }

  /** Where the jitter of retries comes from; a test gives a seed. */
  public QueryClientOptions random(Random value) {
    random = Objects.requireNonNull(value, "random");
    return this;
  }
}
