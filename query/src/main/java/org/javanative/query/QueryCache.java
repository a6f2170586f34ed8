package org.javanative.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.javanative.runtime.Async;
import org.javanative.runtime.ErrorReport;
import org.javanative.runtime.ErrorSink;
import org.javanative.runtime.EventLoop;
import org.javanative.runtime.Handle;
import org.javanative.runtime.LoopFuture;
import org.javanative.runtime.TaskScope;
import org.jspecify.annotations.Nullable;

/**
 * The queries of a client, behind one lock.
 *
 * <p>Everything that changes runs in {@link #locked}. What concerns others (telling components,
 * starting coroutines) is put aside with {@link #later} and runs on the same thread once the lock
 * is free: no code of an app ever runs under it.
 */
final class QueryCache {
  /** Times from here on never come; adding them to a time does not overflow. */
  static final Duration ENDLESS = Duration.ofDays(365_000L * 100);

  final EventLoop loop = Async.getLoop();
  final TaskScope scope = TaskScope.supervising("queries");
  final Network network;
  private final int maxEntries;
  private final Clock clock;
  private final Instant startedAt;

  private final BiConsumer<? super Throwable, Object> onError;

  /** Null without a storage. */
  final @Nullable SavedQueries saved;

  private final List<Runnable> activityListeners = new CopyOnWriteArrayList<>();
  private final Object lock = new Object();

  // Guarded by the lock
  private final Map<Object, Query> queries = new LinkedHashMap<>(16, 0.75f, true);
  private List<Runnable> deferred = new ArrayList<>();
  private int depth;
  private int observers;
  private int mutating;
  private @Nullable Runnable endListening;

  QueryCache(QueryClientOptions options) {
    this.network = new Network(options.online, options.focused);
    this.maxEntries = options.maxEntries;
    this.clock = options.clock;
    this.onError = options.onQueryError;
    this.startedAt = clock.instant().minus(loop.time());
    QueryStorage storage = options.storage;
    this.saved = storage == null ? null : new SavedQueries(storage, options);
  }

  Duration now() {
    return loop.time();
  }

  /** A time of the loop by the calendar. */
  @Nullable Instant instant(@Nullable Duration time) {
    return time == null ? null : startedAt.plus(time);
  }

  /** The time of the loop at which something is as old as it is by the calendar; not in future. */
  Duration timeOf(Instant instant) {
    Duration age = Duration.between(instant, clock.instant());
    return now().minus(age.isNegative() ? Duration.ZERO : age);
  }

  <R extends @Nullable Object> R locked(Supplier<? extends R> change) {
    R result;
    List<Runnable> after = List.of();
    synchronized (lock) {
      depth++;
      try {
        result = change.get();
      } finally {
        depth--;
        if (depth == 0 && !deferred.isEmpty()) {
          after = deferred;
          deferred = new ArrayList<>();
        }
      }
    }
    after.forEach(Runnable::run);
    return result;
  }

  void locked(Runnable change) {
    Object unused =
        this.<@Nullable Object>locked(
            () -> {
              change.run();
              return null;
            });
  }

  /** Runs {@code action} once the lock is free. Under the lock. */
  void later(Runnable action) {
    deferred.add(action);
  }

  /**
   * Listens to fetches and mutations that begin and end. Called without the lock; what it returns
   * ends it.
   */
  Runnable onActivity(Runnable listener) {
    activityListeners.add(listener);
    return () -> activityListeners.remove(listener);
  }

  /** A fetch or a mutation has begun or ended. Under the lock. */
  void activityChanged() {
    for (Runnable listener : activityListeners) {
      later(listener);
    }
  }

  /** A mutation has begun, 1, or ended, -1. */
  void mutating(int change) {
    locked(
        () -> {
          mutating += change;
          activityChanged();
        });
  }

  boolean isMutating() {
    return locked(() -> mutating > 0);
  }

  /** Tells the app of a fetch that has failed for good. On the loop, without the lock. */
  void tellError(Object key, Throwable error) {
    try {
      onError.accept(error, key);
    } catch (RuntimeException failure) {
      String message =
          "The onQueryError of a QueryClient has failed, when it was told that the query "
              + key
              + " had ended with "
              + error
              + ": "
              + failure;
      ErrorSink.current().report(ErrorReport.of(message, failure));
    }
  }

  /** What somebody gets who calls something of a component that is not on the screen. */
  LoopFuture<Object> refused(String call) {
    LoopFuture<Object> failed = loop.createFuture();
    Async.rejectFuture(
        failed,
        new QueryException(
            call
                + " was called before the component was on the screen, or after it had gone. Call"
                + " it in a handler or an effect, not in render()."));
    return failed;
  }

  /** Runs {@code change} in a later turn, when a component may have taken another's place. */
  void afterHandover(Runnable change) {
    later(
        () -> {
          Handle unused = loop.callSoon(() -> locked(change));
        });
  }

  // Under the lock

  @Nullable Query find(Object key) {
    return queries.get(key);
  }

  Query findOrAdd(Object key, QueryOptions<?> options) {
    Query query = queries.get(key);
    if (query == null) {
      query = new Query(this, key);
      queries.put(key, query);
    }
    query.adopt(options);
    return query;
  }

  List<Query> matching(QueryFilter filter) {
    List<Query> all = all();
    all.removeIf(query -> !filter.matches(query.key));
    return all;
  }

  List<Query> all() {
    return new ArrayList<>(queries.values());
  }

  void remove(Query query) {
    boolean unused = queries.remove(query.key, query);
  }

  /** Removes what is out of time, and what is too much. */
  void sweep() {
    Duration now = now();
    queries
        .values()
        .removeIf(
            query -> {
              Duration at = query.collectAt();
              return at != null && at.compareTo(now) <= 0;
            });
    Iterator<Query> oldest = queries.values().iterator();
    while (queries.size() > maxEntries && oldest.hasNext()) {
      if (!oldest.next().isInUse()) {
        oldest.remove();
      }
    }
  }

  /** Listens to focus and network while there are components. */
  void observed() {
    if (observers++ == 0) {
      Runnable online = network.online().subscribe(() -> refetch(network.online().get(), false));
      Runnable focus = network.focused().subscribe(() -> refetch(network.focused().get(), true));
      endListening =
          () -> {
            online.run();
            focus.run();
          };
    }
  }

  void unobserved() {
    Runnable end = endListening;
    if (--observers == 0 && end != null) {
      end.run();
      endListening = null;
    }
  }

  private void refetch(boolean good, boolean focus) {
    if (good) {
      locked(
          () -> {
            for (Query query : all()) {
              for (QueryObserver<?, ?> observer : List.copyOf(query.observers)) {
                observer.surroundingsChanged(focus);
              }
            }
          });
    }
  }
}
