package org.javanative.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.javanative.runtime.Async;
import org.javanative.runtime.Coroutine;
import org.javanative.runtime.Handle;
import org.javanative.runtime.LoopFuture;
import org.javanative.runtime.Task;
import org.javanative.runtime.TaskScope;
import org.javanative.ui.Context;
import org.javanative.ui.Store;
import org.jspecify.annotations.Nullable;

/**
 * A cache of what servers have said, shared by all components below it.
 *
 * <p>Fetchers run as coroutines on the event loop that the client was made for, in a scope of the
 * client's own: they end when nobody waits for them any more, and with the client. All methods may
 * be called from any thread and do not block.
 *
 * <p>Each screen has a client by itself, which is closed with it. To configure one, or to share it
 * between screens, make one and provide it: {@code QueryClient.CONTEXT.provide(client, ..)}.
 */
public final class QueryClient implements AutoCloseable {
  /** The client of the components below; one of the screen's own where none is provided. */
  public static final Context<QueryClient> CONTEXT =
      Context.ofScreen("query client", () -> QueryClient.create(QueryClientOptions::followScreen));

  private static final Store<List<OutboxEntry>> NO_OUTBOX = Store.of(List.of());

  private final QueryCache cache;
  private final Consumer<QueryOptions<?>> defaults;
  private final Random random;
  private final MutationScopes scopes;
  private final MutationOptions.@Nullable End<Object, ? super Throwable> onMutationError;
  private final @Nullable Outbox outbox;
  private final @Nullable ScreenNetwork followed;

  private QueryClient(QueryClientOptions options) {
    this.cache = new QueryCache(options);
    this.defaults = options.queries;
    this.random = options.random;
    this.scopes = new MutationScopes(cache.loop);
    this.onMutationError = options.onMutationError;
    this.outbox = outbox(options);
    this.followed = options.followed;
  }

  private @Nullable Outbox outbox(QueryClientOptions options) {
    QueryStorage storage = options.storage;
    if (storage != null) {
      return new Outbox(this, storage, options.clock, options.durable);
    }
    if (!options.durable.isEmpty()) {
      throw new QueryException(
          "This client has a "
              + options.durable.get(0)
              + " and no place to write its calls down. Set QueryClientOptions.storage(..) too.");
    }
    return null;
  }

  /** A client with the defaults. */
  public static QueryClient create() {
    return create(options -> {});
  }

  /** A client of one's own making. Close it when nothing uses it any more. */
  public static QueryClient create(Consumer<QueryClientOptions> configure) {
    QueryClientOptions options = new QueryClientOptions();
    configure.accept(options);
    QueryClient client = new QueryClient(options);
    Outbox outbox = client.outbox;
    if (outbox != null && !options.durable.isEmpty()) {
      outbox.open();
    }
    return client;
  }

  // Reading and writing

  /** The data of the query with {@code key}, as components see it; null when there is none. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the caller knows its key
  public <T> @Nullable T get(Object key) {
    Object checked = Key.checked(key);
    Query query = cache.locked(() -> cache.find(checked));
    return query == null ? null : (T) query.state.data().visible();
  }

  /**
   * Sets the data of a query, as if it had just been fetched. A fetch that is running was asked
   * before, so it is cancelled, and whoever waits for it gets this value.
   *
   * <p>Optimistic changes stay on top of it, those too that the server has agreed to and no answer
   * has had since: whether this data has them nobody knows. While there are such, the data stays
   * out of date if it was, and a fetch that is running is begun anew in place of being cancelled.
   */
  public <T> void set(Object key, T data) {
    Object checked = Key.checked(key);
    Objects.requireNonNull(data, "data");
    QueryOptions<T> options = options(all -> {});
    cache.locked(
        () -> {
          cache.findOrAdd(checked, options).set(data);
          cache.sweep();
        });
  }

  /**
   * Changes the data of a query to what {@code change} makes of what the server has said last, such
   * as for an event of which the server tells; changes nothing when there is no data. Optimistic
   * changes stay on top of it. It is no answer of the server: data that is out of date stays so,
   * and a fetch that is running, the first one too, may not know of the change and is begun anew.
   *
   * @param change may be called several times, and must not have side effects
   */
  @SuppressWarnings("unchecked") // the caller knows its key
  public <T> void update(Object key, UnaryOperator<T> change) {
    Object checked = Key.checked(key);
    while (true) {
      Query query = cache.locked(() -> cache.find(checked));
      if (query == null) {
        return;
      }
      Object base = cache.<@Nullable Object>locked(query::baseOrRestart);
      if (base == null) {
        return;
      }
      Object next = Objects.requireNonNull(change.apply((T) base), "the changed data");
      boolean done =
          cache.locked(
              () -> {
                boolean unchanged = query.state.data().base() == base;
                if (unchanged) {
                  query.update(next);
                }
                return unchanged;
              });
      if (done) {
        return;
      }
    }
  }

  /** {@link #invalidate(QueryFilter)} of the key, and of the lists that begin with it. */
  public LoopFuture<@Nullable Void> invalidate(Object key) {
    return invalidate(QueryFilter.prefix(key));
  }

  /**
   * Declares data out of date, and fetches what components show; the rest is fetched when it is
   * next needed. A fetch that is running may have been answered before the change, so it is begun
   * anew.
   *
   * @return done when what is fetched for this has ended, well or not; it may be dropped
   */
  public LoopFuture<@Nullable Void> invalidate(QueryFilter filter) {
    return allEnds(filter, Query::invalidate);
  }

  /** {@link #refetch(QueryFilter)} of the key, and of the lists that begin with it. */
  public LoopFuture<@Nullable Void> refetch(Object key) {
    return refetch(QueryFilter.prefix(key));
  }

  /**
   * Fetches anew what components show, also what is fresh, and what is being fetched. Queries that
   * no component shows, or none that is {@linkplain QueryOptions#enabled enabled}, are left alone.
   *
   * @return done when that has ended, well or not; it may be dropped
   */
  public LoopFuture<@Nullable Void> refetch(QueryFilter filter) {
    return allEnds(filter, Query::fetchForObservers);
  }

  private LoopFuture<@Nullable Void> allEnds(
      QueryFilter filter, Function<Query, @Nullable QueryFetch> begin) {
    List<LoopFuture<@Nullable Void>> ends =
        cache.locked(
            () -> {
              List<LoopFuture<@Nullable Void>> all = new ArrayList<>();
              for (Query query : cache.matching(filter)) {
                QueryFetch begun = begin.apply(query);
                if (begun != null) {
                  all.add(begun.end());
                }
              }
              return all;
            });
    return allOf(ends);
  }

  /** Done when all of {@code ends} are, well or not. */
  private LoopFuture<@Nullable Void> allOf(List<? extends LoopFuture<?>> ends) {
    LoopFuture<@Nullable Void> all = cache.loop.createFuture();
    AtomicInteger open = new AtomicInteger(ends.size());
    for (LoopFuture<?> end : ends) {
      Handle unused =
          end.onDone(
              done -> {
                if (open.decrementAndGet() == 0) {
                  Async.resolveFuture(all, null);
                }
              });
    }
    if (ends.isEmpty()) {
      Async.resolveFuture(all, null);
    }
    return all;
  }

  /** Whether a fetch of any query is running; one that waits for the network is not. */
  public boolean isFetching() {
    return isFetching(QueryFilter.all());
  }

  /** Whether a fetch of one of these queries is running. */
  public boolean isFetching(QueryFilter filter) {
    return cache.locked(
        () -> cache.matching(filter).stream().anyMatch(query -> query.state.isFetching()));
  }

  /**
   * Whether a mutation is under way, one that waits for the network or for others of its scope too.
   */
  public boolean isMutating() {
    return cache.isMutating();
  }

  /** Ends running fetches; the queries are as they were before. */
  public void cancel(QueryFilter filter) {
    cache.locked(() -> cache.matching(filter).forEach(Query::cancel));
  }

  /** Removes queries that no component shows, and what is saved of them. */
  public void remove(QueryFilter filter) {
    cache.locked(
        () -> {
          for (Query query : cache.matching(filter)) {
            if (query.observers.isEmpty()) {
              query.cancel();
              query.forget();
              cache.remove(query);
            }
          }
        });
  }

  /** {@link #reset(QueryFilter)} of the key, and of the lists that begin with it. */
  public LoopFuture<@Nullable Void> reset(Object key) {
    return reset(QueryFilter.prefix(key));
  }

  /**
   * Takes queries back to their beginning: their data, what is saved of it, and their error are
   * gone, and what components show is fetched anew, as is what is being fetched. Optimistic changes
   * of mutations that go on are shown over what comes.
   *
   * @return done when what is fetched for this has ended, well or not; it may be dropped
   */
  public LoopFuture<@Nullable Void> reset(QueryFilter filter) {
    return allEnds(filter, Query::reset);
  }

  /**
   * Forgets all data, in memory and in the storage, those of earlier processes too: for a user who
   * logs out. Queries that components show are {@linkplain #reset(QueryFilter) reset} and fetched
   * anew, so take away what the user was known by first; all others are removed. Mutations go on,
   * and calls that wait in the {@link #outbox} stay there: {@link #discard} those that the next
   * user must not send.
   *
   * @return done when the storage has none of it any more
   */
  public LoopFuture<@Nullable Void> clear() {
    LoopFuture<@Nullable Void> cleared = clearPersisted();
    remove(QueryFilter.all());
    LoopFuture<@Nullable Void> unused = reset(QueryFilter.all());
    return cleared;
  }

  // Fetching

  /** {@link #fetch(Object, Coroutine, Consumer)} with the client's defaults. */
  public <T> LoopFuture<T> fetch(Object key, Coroutine<? extends T> fetcher) {
    return fetch(key, fetcher, options -> {});
  }

  /**
   * The data of a query: what is there if it is fresh, else what is fetched, together with
   * everybody else who waits for it. Cancelling the future ends the fetch unless others need it.
   */
  public <T> LoopFuture<T> fetch(
      Object key, Coroutine<? extends T> fetcher, Consumer<QueryOptions<T>> configure) {
    return load(key, fetcher, configure, false);
  }

  /** The data of a query: what is there, be it stale, else what is fetched. */
  public <T> LoopFuture<T> ensure(Object key, Coroutine<? extends T> fetcher) {
    return this.<T>ensure(key, fetcher, options -> {});
  }

  /** {@link #ensure(Object, Coroutine)} with options. */
  public <T> LoopFuture<T> ensure(
      Object key, Coroutine<? extends T> fetcher, Consumer<QueryOptions<T>> configure) {
    return load(key, fetcher, configure, true);
  }

  /**
   * Fetches ahead of a component that will need it. The future is done when that has ended, well or
   * not; cancelling it ends the fetch unless others need it.
   */
  public <T> LoopFuture<@Nullable Void> prefetch(Object key, Coroutine<? extends T> fetcher) {
    return this.<T>prefetch(key, fetcher, options -> {});
  }

  /** {@link #prefetch(Object, Coroutine)} with options: data that is not stale is not fetched. */
  public <T> LoopFuture<@Nullable Void> prefetch(
      Object key, Coroutine<? extends T> fetcher, Consumer<QueryOptions<T>> configure) {
    return settled(List.of(this.<T>fetch(key, fetcher, configure)));
  }

  /** {@link #prefetchInfinite(Object, Paging.PageFetcher, Paging, Consumer)} with the defaults. */
  public <P, T> LoopFuture<@Nullable Void> prefetchInfinite(
      Object key, Paging.PageFetcher<P, T> fetcher, Paging<P, T> paging) {
    return prefetchInfinite(key, fetcher, paging, options -> {});
  }

  /**
   * {@link #prefetch(Object, Coroutine, Consumer)} for {@link Queries#useInfiniteQuery}: fetches
   * the first page, or anew all that are there.
   */
  public <P, T> LoopFuture<@Nullable Void> prefetchInfinite(
      Object key,
      Paging.PageFetcher<P, T> fetcher,
      Paging<P, T> paging,
      Consumer<QueryOptions<Pages<P, T>>> configure) {
    return prefetch(key, pages(key, fetcher, paging), configure);
  }

  /** Fetches the first page of an infinite query, or anew all that are there. */
  <P, T> Coroutine<Pages<P, T>> pages(
      Object key, Paging.PageFetcher<P, T> fetcher, Paging<P, T> paging) {
    Object checked = Key.checked(key);
    return () -> paging.reload(this.<Pages<P, T>>base(checked), fetcher);
  }

  @SuppressWarnings("unchecked") // the cache has under a key what its fetcher returns
  private <T> LoopFuture<T> load(
      Object key,
      Coroutine<? extends T> fetcher,
      Consumer<QueryOptions<T>> configure,
      boolean evenStale) {
    Object checked = Key.checked(key);
    QueryOptions<T> options = options(configure);
    LoopFuture<Object> fetched =
        cache.locked(
            () -> {
              Query query = cache.findOrAdd(checked, options);
              QueryState state = query.state;
              if (state.hasData()
                  && (evenStale || !state.isStale(options.staleTime, cache.now()))) {
                LoopFuture<Object> there = cache.loop.createFuture();
                Async.resolveFuture(there, state.data().base());
                return there;
              }
              return query.fetch(plan(fetcher, options)).join(evenStale);
            });
    return (LoopFuture<T>) (LoopFuture<?>) fetched;
  }

  /** A future that is done, well, however all of {@code inner} end, and cancelled with them. */
  private LoopFuture<@Nullable Void> settled(List<? extends LoopFuture<?>> inner) {
    LoopFuture<@Nullable Void> end = allOf(inner);
    for (LoopFuture<?> each : inner) {
      Handle unused = each.onDone(QueryClient::observe);
    }
    Handle unused =
        end.onDone(
            done -> {
              if (done.isCancelled()) {
                inner.forEach(LoopFuture::cancel);
              }
            });
    return end;
  }

  /** Looks at a failure, so that it is not reported as one that nobody has seen. */
  static void observe(LoopFuture<?> done) {
    if (!done.isCancelled()) {
      try {
        Throwable unused = done.exceptionNow();
      } catch (IllegalStateException succeeded) {
        return;
      }
    }
  }

  /** All queries, with their deadlines: for tools and tests. */
  public List<QueryEntry> entries() {
    return cache.locked(
        () -> {
          cache.sweep();
          List<QueryEntry> entries = new ArrayList<>();
          for (Query query : cache.all()) {
            entries.add(entry(query));
          }
          return entries;
        });
  }

  private QueryEntry entry(Query query) {
    QueryState state = query.state;
    Duration refetchAt = null;
    for (QueryObserver<?, ?> observer : query.observers) {
      Duration at = observer.intervalAt();
      if (at != null && (refetchAt == null || at.compareTo(refetchAt) < 0)) {
        refetchAt = at;
      }
    }
    return new QueryEntry(
        query.key,
        state.data().base(),
        state.error(),
        query.observers.size(),
        state.activity() == QueryState.Activity.FETCHING,
        state.activity() == QueryState.Activity.PAUSED,
        state.failures(),
        state.invalidated(),
        cache.instant(state.updatedAt()),
        cache.instant(state.retryAt()),
        cache.instant(refetchAt),
        cache.instant(query.collectAt()));
  }

  /**
   * Waits for the storage: done when the data of persisted queries and the calls of durable
   * mutations that were to be written when this was called are written, or have failed, which is
   * reported. For an app that is about to end: await it before the client is closed.
   */
  public LoopFuture<@Nullable Void> flush() {
    List<LoopFuture<?>> writes = new ArrayList<>();
    LoopFuture<?> data = cache.saved == null ? null : cache.saved.writing();
    if (data != null) {
      writes.add(data);
    }
    if (outbox != null) {
      writes.addAll(outbox.unwritten());
    }
    return allOf(writes);
  }

  /**
   * Removes the saved data of all persisted queries from the storage, those of earlier processes
   * too. What is in memory stays; see {@link #clear}.
   */
  public LoopFuture<@Nullable Void> clearPersisted() {
    SavedQueries saved = cache.saved;
    if (saved == null) {
      LoopFuture<@Nullable Void> nothing = cache.loop.createFuture();
      Async.resolveFuture(nothing, null);
      return nothing;
    }
    return saved.clear();
  }

  // Durable mutations

  /**
   * The calls of durable mutations that are written down, in the order of the calls: those that are
   * still to be sent, and those that have {@linkplain OutboxEntry#failed failed} for good. Always
   * empty without a {@link QueryClientOptions#storage}. {@link Queries#useOutbox} renders a
   * component with it.
   */
  public Store<List<OutboxEntry>> outbox() {
    return outbox == null ? NO_OUTBOX : outbox.shown();
  }

  /**
   * Begins a call of a durable mutation anew that has {@linkplain OutboxEntry#failed failed} for
   * good, with its idempotency key, behind the calls that wait. It is a call like one that is
   * resumed: optimistic changes and handlers of the definition, {@link MutationOptions#onMutate}
   * apart, are there again, and what becomes of it is in the {@link #outbox}. Does nothing for a
   * call that has not failed.
   */
  public void retry(OutboxEntry entry) {
    requireOpen("retry(..)");
    if (outbox != null) {
      outbox.retry(entry);
    }
  }

  /**
   * Drops a call of a durable mutation for good: one that has failed, or one that is still to be
   * sent, as if its task had been cancelled. The server may have heard of it. Does nothing when the
   * call has ended.
   */
  public void discard(OutboxEntry entry) {
    if (outbox != null) {
      outbox.discard(entry);
    }
  }

  /**
   * Cancels everything that runs for this client, and refuses new work. Does not wait. Calls of
   * durable mutations stay written down for the next client.
   */
  @Override
  public void close() {
    cache.locked(() -> cache.all().forEach(Query::cancel));
    cache.scope.close();
    if (followed != null) {
      followed.end().run();
    }
  }

  // For the hooks

  QueryCache cache() {
    return cache;
  }

  <T> QueryOptions<T> options(Consumer<QueryOptions<T>> configure) {
    QueryOptions<T> options = new QueryOptions<>();
    defaults.accept(options);
    configure.accept(options);
    options.initialTime = options.initialAt == null ? cache.now() : cache.timeOf(options.initialAt);
    if (options.persisted != null && cache.saved == null) {
      throw new QueryException(
          "A query is to be persisted as "
              + options.persisted
              + ", but its QueryClient has no place to keep it. Set QueryClientOptions.storage(..)"
              + " and provide that client around the component.");
    }
    return options;
  }

  FetchPlan plan(QuerySpec<?> spec) {
    return plan(spec.fetcher(), spec.options());
  }

  private FetchPlan plan(Coroutine<?> fetcher, QueryOptions<?> options) {
    Retryer retryer =
        new Retryer(cache.network, options.networkMode, options.retry, options.retryDelay, random);
    return new FetchPlan(fetcher, retryer, options.staleTime, null, FetchPlan.Part.ALL);
  }

  Retryer retryer(MutationOptions<?, ?> options) {
    return new Retryer(
        cache.network, options.networkMode, options.retry, options.retryDelay, random);
  }

  /**
   * An action that adds to the data of a query, in place of a fetch that is running. Without data
   * it is the first fetch.
   *
   * @param part which page is added
   * @param more brings the data with the addition
   * @param whole brings the same, with all data fetched anew
   */
  <D> FetchAction<D> extension(
      Object key,
      FetchPlan.Part part,
      Coroutine<D> more,
      Coroutine<D> whole,
      QueryOptions<D> options) {
    FetchPlan anew =
        new FetchPlan(whole, plan(whole, options).retryer(), options.staleTime, null, part);
    FetchPlan addition = new FetchPlan(more, anew.retryer(), anew.staleTime(), anew, part);
    return new FetchAction<>() {
      @Override
      public void run() {
        cache.locked(
            () -> {
              QueryFetch unused = cache.findOrAdd(key, options).extend(addition);
            });
      }

      @Override
      @SuppressWarnings("unchecked") // the cache has under a key what its fetcher returns
      public LoopFuture<D> start() {
        LoopFuture<Object> fetched =
            cache.locked(() -> cache.findOrAdd(key, options).extend(addition).join(false));
        Handle unused = fetched.onDone(QueryClient::observe);
        return (LoopFuture<D>) (LoopFuture<?>) fetched;
      }
    };
  }

  /** What the server has said last; null when there is nothing. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the caller knows its key
  <D> @Nullable D base(Object key) {
    return (D)
        cache.<@Nullable Object>locked(
            () -> {
              Query query = cache.find(key);
              return query == null ? null : query.state.data().base();
            });
  }

  /**
   * Starts a task of the client's.
   *
   * @throws QueryException when the client is closed
   */
  <T> Task<T> start(Coroutine<? extends T> body) {
    AtomicReference<@Nullable Task<T>> started = new AtomicReference<>();
    TaskScope.HOST.runWith(cache.scope, () -> started.set(cache.scope.runAsync(body)));
    return Objects.requireNonNull(started.get());
  }

  boolean isOpen() {
    return !cache.scope.isClosed();
  }

  void requireOpen(String call) {
    if (!isOpen()) {
      throw new QueryException(
          call
              + " was called after its QueryClient was closed, and has nowhere to run. The client"
              + " of a screen closes with the screen; for what goes on after it, provide a client"
              + " that you close yourself.");
    }
  }

  /**
   * The outbox for calls of {@code mutation}.
   *
   * @throws QueryException when this client does not know it
   */
  Outbox outboxOf(DurableMutation<?, ?> mutation) {
    if (outbox == null || !outbox.knows(mutation)) {
      throw new QueryException(
          "The "
              + mutation
              + " is not one that this QueryClient knows, so its calls would not survive the"
              + " process. Name it when you make the client: QueryClientOptions.durable(..), with a"
              + " storage. Is the client provided around this component?");
    }
    return outbox;
  }

  MutationScopes scopes() {
    return scopes;
  }

  MutationOptions.@Nullable End<Object, ? super Throwable> onMutationError() {
    return onMutationError;
  }

  /**
   * What a component that cannot go on without the data of all of {@code specs} waits for; null
   * when it is there. The fetches go on until the future is cancelled.
   *
   * @throws Throwable why a fetch has failed, once; whoever asks again fetches again
   */
  @Nullable LoopFuture<@Nullable Void> awaited(List<? extends QuerySpec<?>> specs)
      throws Throwable {
    requireOpen("useSuspenseQuery(..)");
    Throwable[] failure = new Throwable[1];
    List<LoopFuture<Object>> fetched =
        cache.locked(
            () -> {
              List<LoopFuture<Object>> all = new ArrayList<>();
              failure[0] = takeError(specs);
              if (failure[0] == null) {
                for (QuerySpec<?> spec : specs) {
                  Query query = cache.findOrAdd(spec.key(), spec.options());
                  if (!query.state.hasData()) {
                    all.add(query.fetch(plan(spec)).join(true));
                  }
                }
              }
              return all;
            });
    if (failure[0] != null) {
      throw failure[0];
    }
    return fetched.isEmpty() ? null : settled(fetched);
  }

  /**
   * Why the first of them that has failed has no data; null when none has. The errors of all count
   * as told, so that asking again fetches all of them. Under the lock.
   */
  private @Nullable Throwable takeError(List<? extends QuerySpec<?>> specs) {
    Throwable first = null;
    for (QuerySpec<?> spec : specs) {
      Query query = cache.find(spec.key());
      Throwable error = query == null || query.state.hasData() ? null : query.takeError();
      first = first == null ? error : first;
    }
    return first;
  }
}
