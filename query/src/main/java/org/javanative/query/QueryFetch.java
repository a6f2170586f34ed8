package org.javanative.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.javanative.runtime.Async;
import org.javanative.runtime.Coroutine;
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
  final QueryState before;
  final List<LoopFuture<Object>> waiters = new ArrayList<>(1);
  private final QueryCache cache;
  private final Query query;
  final Coroutine<?> fetcher;
  final Retryer retryer;
  private @Nullable Task<?> task;
  private boolean stopped;

  QueryFetch(QueryCache cache, Query query, Coroutine<?> fetcher, Retryer retryer) {
    this.cache = cache;
    this.query = query;
    this.before = query.state;
    this.fetcher = fetcher;
    this.retryer = retryer;
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
      Object value = retryer.<@Nullable Object>run(fetcher, this);
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
      cache.locked(() -> query.failed(this, error));
    }
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

  /** A future of what comes, which keeps the fetch going until it is cancelled. Under the lock. */
  LoopFuture<Object> join() {
    LoopFuture<Object> waiter = cache.loop.createFuture();
    waiters.add(waiter);
    Handle unused =
        waiter.onDone(
            done -> {
              if (done.isCancelled()) {
                cache.locked(() -> query.abandoned(waiter));
              }
            });
    return waiter;
  }

  void resolve(Object value) {
    waiters.forEach(waiter -> Async.resolveFuture(waiter, value));
  }

  void reject(Throwable error) {
    waiters.forEach(waiter -> Async.rejectFuture(waiter, error));
  }
}
