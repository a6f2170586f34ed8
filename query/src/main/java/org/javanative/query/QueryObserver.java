package org.javanative.query;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.javanative.runtime.ErrorReport;
import org.javanative.runtime.ErrorSink;
import org.javanative.runtime.Handle;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/**
 * One use of a query by one component: tells the component of changes, and decides when to fetch.
 * Fields that are not final are guarded by the cache, unless they say otherwise.
 *
 * @param <T> the type of the data
 * @param <R> the type of what the component selects of it
 */
final class QueryObserver<T, R> {
  private final QueryClient client;
  private final QueryCache cache;
  private final FetchAction<R> refetch = new Refetch();
  private @Nullable Query query;
  private @Nullable QuerySpec<T> spec;
  private @Nullable Function<? super T, ? extends R> select;
  private @Nullable Object previous;
  private @Nullable Handle interval;

  /** The period of {@link #interval}. */
  private @Nullable Duration period;

  private @Nullable Duration intervalAt;

  /** Whether the period of the interval may change with the data. */
  private volatile boolean asksForInterval;

  /** Called after each change, without the lock. */
  private volatile @Nullable Runnable listener;

  /** The last selection. Readers on different threads may both make one, of equal value. */
  private volatile @Nullable Selection<T, R> selection;

  private record Selection<T, R>(
      Object data, Function<? super T, ? extends R> select, @Nullable R selected) {}

  QueryObserver(QueryClient client) {
    this.client = client;
    this.cache = client.cache();
  }

  // The component's life

  Runnable subscribe(Runnable onChange) {
    listener = onChange;
    cache.locked(cache::observed);
    return () -> {
      listener = null;
      cache.locked(
          () -> {
            cache.unobserved();
            leave();
          });
    };
  }

  /** Takes up what the latest render wants. */
  void use(QuerySpec<T> next, Function<? super T, ? extends R> wanted) {
    asksForInterval = next.options().asksForInterval();
    cache.locked(
        () -> {
          select = wanted;
          follow(next);
        });
    if (asksForInterval) {
      adaptInterval();
    }
  }

  private void follow(QuerySpec<T> next) {
    QuerySpec<T> former = spec;
    spec = next;
    Query present = query;
    if (present == null || !present.key.equals(next.key())) {
      Object shown = present == null ? null : present.state.data().base();
      leave();
      if (shown != null) {
        previous = shown;
      }
      Query joined = cache.findOrAdd(next.key(), next.options());
      query = joined;
      joined.attach(this);
      arrive(joined, next);
      cache.sweep();
    } else {
      present.adopt(next.options());
      if (former != null && !former.options().enabled && next.options().enabled) {
        arrive(present, next);
      }
    }
    if (!next.options().asksForInterval()) {
      fetchEvery(next.options().enabled ? next.options().interval : null);
    }
  }

  /** Data of another key is not shown any more in place of what is not there. */
  void forgetPrevious() {
    previous = null;
  }

  private void arrive(Query joined, QuerySpec<T> wanted) {
    if (wantsFetch(joined.state, wanted.options())) {
      QueryFetch unused = joined.fetch(client.plan(wanted));
    }
  }

  private boolean wantsFetch(QueryState state, QueryOptions<T> options) {
    return options.enabled && (!state.hasData() || isDue(options.onMount, state, options));
  }

  private boolean isDue(RefetchOn when, QueryState state, QueryOptions<T> options) {
    return when == RefetchOn.ALWAYS
        || (when == RefetchOn.STALE && state.isStale(options.staleTime, cache.now()));
  }

  private void leave() {
    Query present = query;
    query = null;
    disarm();
    if (present != null) {
      present.detach(this);
    }
  }

  // Reasons to fetch

  /** Fetches anew, unless the first data is on its way already. */
  private final class Refetch implements FetchAction<R> {
    @Override
    public void run() {
      cache.locked(
          () -> {
            QueryFetch unused = begin();
          });
    }

    @Override
    @SuppressWarnings("unchecked") // the cache has under a key what its fetcher returns
    public LoopFuture<R> start() {
      AtomicReference<@Nullable Function<? super T, ? extends R>> selected =
          new AtomicReference<>();
      LoopFuture<Object> fetched =
          cache.locked(
              () -> {
                selected.set(select);
                QueryFetch begun = begin();
                return begun == null ? cache.refused("refetch().start()") : begun.join(false);
              });
      LoopFuture<R> result =
          fetched.map(data -> Objects.requireNonNull(selected.get()).apply((T) data));
      Handle unused = result.onDone(QueryClient::observe);
      return result;
    }

    private @Nullable QueryFetch begin() {
      QuerySpec<T> wanted = spec;
      Query present = query;
      if (wanted == null || present == null) {
        return null;
      }
      FetchPlan plan = client.plan(wanted);
      return present.state.hasData() ? present.refetch(plan) : present.fetch(plan);
    }
  }

  /** Fetches what was invalidated; null when this component does not fetch by itself. */
  @Nullable QueryFetch fetchInvalidated() {
    QuerySpec<T> wanted = spec;
    Query present = query;
    if (wanted == null || present == null || !wanted.options().enabled) {
      return null;
    }
    return present.fetch(client.plan(wanted));
  }

  /** The app has got the focus, or the device is online. */
  void surroundingsChanged(boolean focus) {
    QuerySpec<T> wanted = spec;
    Query present = query;
    if (wanted == null || present == null || !wanted.options().enabled) {
      return;
    }
    RefetchOn when = focus ? wanted.options().onFocus : wanted.options().onReconnect;
    if (isDue(when, present.state, wanted.options())) {
      QueryFetch unused = present.fetch(client.plan(wanted));
    }
  }

  /** What the period of the interval is worked out from. */
  private record Timed<T>(QueryOptions<T> options, Layers data) {}

  /** Fetches by time as the latest data wants it. Without the lock: it may ask the app. */
  private void adaptInterval() {
    boolean done = false;
    while (!done) {
      Timed<T> now = cache.<@Nullable Timed<T>>locked(this::timed);
      if (now == null) {
        return;
      }
      Duration wanted = now.options.enabled ? periodOf(now) : null;
      done =
          cache.locked(
              () -> {
                boolean latest = now.equals(timed());
                if (latest) {
                  fetchEvery(wanted);
                }
                return latest;
              });
    }
  }

  private @Nullable Timed<T> timed() {
    QuerySpec<T> wanted = spec;
    Query present = query;
    return wanted == null || present == null
        ? null
        : new Timed<>(wanted.options(), present.state.data());
  }

  private @Nullable Duration periodOf(Timed<T> now) {
    try {
      return now.options.intervalFor(now.data);
    } catch (RuntimeException error) {
      String message =
          "The refetchInterval of a query has failed, so that it is not fetched by time: " + error;
      ErrorSink.current().report(ErrorReport.of(message, error));
      return null;
    }
  }

  /** Fetches by time from now on, or not; goes on if it is as it was. */
  private void fetchEvery(@Nullable Duration wanted) {
    if (!Objects.equals(wanted, period)) {
      disarm();
      arm(wanted);
    }
  }

  private void arm(@Nullable Duration wanted) {
    if (wanted != null && !cache.scope.isClosed()) {
      period = wanted;
      intervalAt = cache.now().plus(wanted);
      interval = cache.loop.callLater(wanted, () -> cache.locked(this::intervalPassed));
    }
  }

  private void intervalPassed() {
    QuerySpec<T> wanted = spec;
    Query present = query;
    if (wanted == null || present == null) {
      return;
    }
    if (wanted.options().intervalInBackground || cache.network.focused().get()) {
      QueryFetch unused = present.fetch(client.plan(wanted));
    }
    Duration next = period;
    disarm();
    arm(next);
  }

  private void disarm() {
    Handle armed = interval;
    if (armed != null) {
      armed.cancel();
    }
    interval = null;
    period = null;
    intervalAt = null;
  }

  @Nullable Duration intervalAt() {
    return intervalAt;
  }

  // Telling

  /** Not under the lock. */
  void tell() {
    if (asksForInterval) {
      adaptInterval();
    }
    Runnable present = listener;
    if (present != null) {
      present.run();
    }
  }

  /** What the cache had when a render looked. */
  private record Seen(QueryState state, boolean willFetch, @Nullable Object previous) {}

  /**
   * What a component sees.
   *
   * @param part what the latest fetch is for
   */
  record Reading<R>(QueryResult<R> result, FetchPlan.Part part) {}

  /** What the component sees now. From any thread, without the lock. */
  Reading<R> read(QuerySpec<T> wanted, Function<? super T, ? extends R> select) {
    Seen seen = cache.locked(() -> look(wanted));
    QueryState state = seen.state;
    QueryOptions<T> options = wanted.options();
    boolean idle = state.activity() == QueryState.Activity.IDLE;
    boolean online = cache.network.mayStart(options.networkMode);
    boolean fetching =
        state.activity() == QueryState.Activity.FETCHING || (idle && seen.willFetch && online);
    boolean paused =
        state.activity() == QueryState.Activity.PAUSED || (idle && seen.willFetch && !online);
    Throwable error = seen.willFetch && !state.hasData() ? null : state.error();
    R data = null;
    boolean standsIn = false;
    try {
      Object found = state.data().visible();
      if (found == null && error == null) {
        found = standIn(options, seen.previous);
        standsIn = found != null;
      }
      data = found == null ? null : selected(found, select);
    } catch (RuntimeException failed) {
      error = failed;
    }
    QueryResult<R> result =
        new QueryResult<>(
            data,
            error,
            fetching && !state.hasData() && !standsIn,
            fetching,
            paused,
            state.isStale(options.staleTime, cache.now()),
            standsIn,
            seen.willFetch ? 0 : state.failures(),
            cache.instant(state.updatedAt()),
            refetch);
    return new Reading<>(result, state.part());
  }

  private Seen look(QuerySpec<T> wanted) {
    Query present = query;
    boolean attached = present != null && present.key.equals(wanted.key());
    Query found = attached ? present : cache.find(wanted.key());
    QueryState known = found == null ? QueryState.EMPTY : found.state;
    QueryState state = wanted.options().seeded(known);
    Object shown = attached || present == null ? null : present.state.data().base();
    return new Seen(
        state, !attached && wantsFetch(state, wanted.options()), shown == null ? previous : shown);
  }

  private static @Nullable Object standIn(QueryOptions<?> options, @Nullable Object previous) {
    if (options.keepPrevious && previous != null) {
      return previous;
    }
    return options.placeholder == null ? null : options.placeholder.get();
  }

  /** The selection, the same instance as long as it is equal. */
  @SuppressWarnings("unchecked") // the cache has under a key what its fetcher returns
  private @Nullable R selected(Object data, Function<? super T, ? extends R> select) {
    Selection<T, R> last = selection;
    if (last != null && last.data == data && last.select == select) {
      return last.selected;
    }
    R next = select.apply((T) data);
    if (last != null && Objects.equals(last.selected, next)) {
      next = last.selected;
    }
    selection = new Selection<>(data, select, next);
    return next;
  }
}
