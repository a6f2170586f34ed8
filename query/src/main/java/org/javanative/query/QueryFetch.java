package org.javanative.query;

import java.lang.reflect.Type;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.javanative.runtime.Async;
import org.javanative.runtime.Handle;
import org.javanative.runtime.LoopFuture;
import org.javanative.runtime.Task;
import org.javanative.runtime.TaskScope;
import org.jspecify.annotations.Nullable;

/**
 * One fetch of one query. Once another fetch, or a value that was set, has taken its place, what it
 * still brings is dropped. Fields that are not final are guarded by the cache.
 */
final class QueryFetch implements Retryer.Progress {
  QueryState before;

  /** Who waits for an answer of the server. */
  private final List<LoopFuture<Object>> waiters = new ArrayList<>(1);

  /** Who waits for any data, be it stale. */
  private final List<LoopFuture<Object>> eager = new ArrayList<>(0);

  /** Who is told of the end, and is no reason to go on. */
  private final List<LoopFuture<@Nullable Void>> onlookers = new ArrayList<>(0);

  private final QueryCache cache;
  private final Query query;
  final FetchPlan plan;
  private @Nullable Task<?> task;
  private boolean stopped;

  QueryFetch(QueryCache cache, Query query, FetchPlan plan) {
    this.cache = cache;
    this.query = query;
    this.before = query.state;
    this.plan = plan;
  }

  /** Starts the coroutine. Not under the lock. */
  void start() {
    TaskScope.HOST.runWith(
        cache.scope,
        () -> {
          if (cache.scope.isClosed()) {
            cache.locked(() -> query.cancelled(this));
            return;
          }
          Task<?> started = cache.scope.runAsync(this::run).named("query " + query.key);
          cache.locked(
              () -> {
                task = started;
                if (stopped) {
                  boolean unused = started.cancel();
                }
              });
        });
  }

  /** Takes the fetch out of use. Under the lock. */
  void stop() {
    stopped = true;
    Task<?> running = task;
    if (running != null) {
      boolean unused = running.cancel();
    }
  }

  private void run() {
    try {
      if (restore()) {
        return;
      }
      Object value = plan.retryer().<@Nullable Object>run(plan.fetcher(), this);
      if (value == null) {
        throw new QueryException(
            "The fetcher of "
                + query.key
                + " returned null, which stands for \"no data yet\". Return an empty list, an"
                + " Optional or a record that says so.");
      }
      cache.locked(() -> query.succeeded(this, value));
    } catch (CancellationException cancelled) {
      cache.locked(() -> query.cancelled(this));
      throw cancelled;
    } catch (Throwable error) {
      if (cache.<Boolean>locked(() -> query.failed(this, error))) {
        cache.tellError(query.key, error);
      }
    }
  }

  /** Takes up what an earlier process has saved; whether nothing is to be fetched any more. */
  private boolean restore() {
    SavedQueries saved = cache.saved;
    if (saved == null) {
      return false;
    }
    Type type = cache.<@Nullable Type>locked(() -> query.restorable(this));
    if (type == null) {
      return false;
    }
    SavedQueries.Saved found = saved.load(query.key, type);
    if (found == null) {
      cache.locked(() -> query.foundNothing(this));
      return false;
    }
    Duration at = cache.timeOf(found.updatedAt());
    return cache.locked(() -> query.restored(this, found.data(), at));
  }

  @Override
  public void paused(boolean paused) {
    QueryState.Activity activity =
        paused ? QueryState.Activity.PAUSED : QueryState.Activity.FETCHING;
    cache.locked(() -> query.progressed(this, state -> state.fetching(activity)));
  }

  @Override
  public void failed(int failures, Throwable error, @Nullable Duration delay) {
    Duration at = delay == null ? null : cache.now().plus(delay);
    cache.locked(() -> query.progressed(this, state -> state.failed(failures, at)));
  }

  /**
   * A future of what comes, which keeps the fetch going until it is cancelled. Under the lock.
   *
   * @param evenStale whether data that is stale will do
   */
  LoopFuture<Object> join(boolean evenStale) {
    LoopFuture<Object> waiter = cache.loop.createFuture();
    (evenStale ? eager : waiters).add(waiter);
    Handle unused =
        waiter.onDone(
            done -> {
              if (done.isCancelled()) {
                cache.locked(() -> query.abandoned(waiter));
              }
            });
    return waiter;
  }

  /** A future that is done when this has ended, well or not, or what takes its place. */
  LoopFuture<@Nullable Void> end() {
    LoopFuture<@Nullable Void> onlooker = cache.loop.createFuture();
    onlookers.add(onlooker);
    return onlooker;
  }

  /** Takes those who wait from {@code former}, in whose place this is. */
  void takeOver(QueryFetch former) {
    waiters.addAll(former.waiters);
    eager.addAll(former.eager);
    onlookers.addAll(former.onlookers);
  }

  /** Whether {@code waiter} was there and has gone. */
  boolean remove(LoopFuture<Object> waiter) {
    return waiters.remove(waiter) || eager.remove(waiter);
  }

  boolean isAwaited() {
    return !waiters.isEmpty() || !eager.isEmpty();
  }

  void resolve(Object value) {
    waiters.forEach(waiter -> Async.resolveFuture(waiter, value));
    resolveEager(value);
    tellOnlookers();
  }

  private void tellOnlookers() {
    onlookers.forEach(onlooker -> Async.resolveFuture(onlooker, null));
  }

  /** Tells those to whom data that is stale will do. */
  void resolveEager(Object value) {
    eager.forEach(waiter -> Async.resolveFuture(waiter, value));
    eager.clear();
  }

  void reject(Throwable error) {
    waiters.forEach(waiter -> Async.rejectFuture(waiter, error));
    eager.forEach(waiter -> Async.rejectFuture(waiter, error));
    tellOnlookers();
  }
}
