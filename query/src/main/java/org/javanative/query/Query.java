package org.javanative.query;

import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/**
 * One query of a cache: its state, its observers, and the one fetch that may run.
 *
 * <p>Guarded by the cache's lock, all of it; {@link #state} is immutable and may be kept. A fetch
 * reports back with itself as proof: only the present one may change the state.
 */
final class Query {
  final Object key;
  final Set<QueryObserver<?, ?>> observers = new LinkedHashSet<>();
  QueryState state = QueryState.EMPTY;
  private final QueryCache cache;
  private @Nullable QueryFetch fetch;

  /** The longest of those who have used it. */
  private Duration gcTime = Duration.ZERO;

  private Duration idleSince;

  /** What it is saved as; null when it is not. */
  private @Nullable Type savedType;

  /** Whether what is saved has been read. */
  private boolean restored;

  /** An error that a suspended component has thrown to its boundary already. */
  private boolean errorTold;

  Query(QueryCache cache, Object key) {
    this.cache = cache;
    this.key = key;
    this.idleSince = cache.now();
  }

  // Fetching

  boolean isFetching() {
    return fetch != null;
  }

  /** Fetches, unless that goes on already. */
  QueryFetch fetch(FetchPlan plan) {
    QueryFetch running = fetch;
    return running != null ? running : begin(plan);
  }

  /**
   * Fetches anew, what is being added too; who waits for the former fetch gets what this brings.
   */
  QueryFetch refetch(FetchPlan plan) {
    QueryFetch former = fetch;
    if (former == null) {
      return begin(plan);
    }
    return replace(former, former.plan.part() == plan.part() ? plan : former.plan.anew());
  }

  /** Fetches an addition, in place of another one. All data that is being fetched anew still is. */
  QueryFetch extend(FetchPlan addition) {
    QueryFetch former = fetch;
    if (!state.hasData()) {
      return fetch(addition.anew());
    }
    if (former == null) {
      return begin(addition);
    }
    return replace(former, former.plan.isAddition() ? addition : addition.anew());
  }

  private QueryFetch replace(QueryFetch former, FetchPlan plan) {
    former.stop();
    state = state.ended(state.hasData() ? state.error() : former.before.error());
    QueryFetch next = begin(plan);
    next.takeOver(former);
    return next;
  }

  private QueryFetch begin(FetchPlan plan) {
    QueryFetch next = new QueryFetch(cache, this, plan);
    fetch = next;
    errorTold = false;
    change(state.started(plan.part()));
    cache.later(next::start);
    return next;
  }

  void succeeded(QueryFetch done, Object value) {
    if (end(done)) {
      if (done.plan.isAddition()) {
        change(state.extended(value).ended(null));
      } else {
        Layers layers = state.data().without(done.before.data()::hasAgreed);
        change(state.layered(layers).with(value, cache.now()).ended(null));
      }
      done.resolve(value);
      save(value);
      cache.sweep();
    }
  }

  /** Whether the failure counts: nothing has taken the place of the fetch. */
  boolean failed(QueryFetch done, Throwable error) {
    if (!end(done)) {
      return false;
    }
    change(state.ended(error));
    done.reject(error);
    cache.sweep();
    return true;
  }

  void cancelled(QueryFetch done) {
    if (end(done)) {
      change(state.ended(done.before.error()));
      done.reject(new CancellationException("The fetch of " + key + " was cancelled."));
      cache.sweep();
    }
  }

  void progressed(QueryFetch running, UnaryOperator<QueryState> change) {
    if (fetch == running) {
      change(change.apply(state));
    }
  }

  private boolean end(QueryFetch done) {
    if (fetch != done) {
      return false;
    }
    fetch = null;
    touch();
    return true;
  }

  /** Ends the fetch, with the state as it was before. */
  void cancel() {
    QueryFetch running = fetch;
    if (running != null) {
      running.stop();
      cancelled(running);
    }
  }

  /** Why the last fetch has failed, to who asks first. */
  @Nullable Throwable takeError() {
    if (errorTold || fetch != null) {
      return null;
    }
    errorTold = true;
    return state.error();
  }

  // What is known

  /**
   * Puts data there in place of an answer. A fetch that runs was asked before, so what it brings is
   * dropped. While changes wait to be confirmed by the server, this is an {@link #update}.
   */
  void set(Object value) {
    if (state.data().hasAgreedChanges()) {
      update(value);
      return;
    }
    QueryFetch running = fetch;
    if (running != null) {
      running.stop();
      boolean unused = end(running);
    }
    change(state.with(value, cache.now()).ended(null));
    save(value);
    if (running != null) {
      running.resolve(value);
    }
    touch();
  }

  /**
   * Puts data there that is no answer: what is to be asked stays to be asked, and optimistic
   * changes stay until an answer has them. A fetch that runs may not have the new data: it
   * restarts.
   */
  void update(Object value) {
    change(state.with(value, cache.now()).outdatedIf(state.invalidated()));
    save(value);
    touch();
    restart();
  }

  /** What the server has said last; when that is nothing, a fetch that runs is begun anew. */
  @Nullable Object baseOrRestart() {
    Object base = state.data().base();
    if (base == null) {
      restart();
    }
    return base;
  }

  /** Begins the fetch anew that runs, if there is one: it may have been answered before. */
  void restart() {
    QueryFetch running = fetch;
    if (running != null) {
      QueryFetch unused = replace(running, running.plan);
    }
  }

  /**
   * Declares the data out of date. A fetch that runs may have been answered before: it restarts.
   */
  @Nullable QueryFetch invalidate() {
    change(state.outdated());
    return fetchForObservers();
  }

  /** Forgets all that came, what is saved too. A fetch that runs was asked before: it restarts. */
  @Nullable QueryFetch reset() {
    forget();
    restored = true; // what is saved is going
    QueryFetch running = fetch;
    if (running != null) {
      running.before = running.before.reset();
    }
    observers.forEach(QueryObserver::forgetPrevious);
    change(state.reset());
    return fetchForObservers();
  }

  /** Fetches all anew if a fetch is running or a component fetches by itself; null if not. */
  @Nullable QueryFetch fetchForObservers() {
    QueryFetch running = fetch;
    if (running != null) {
      return replace(running, running.plan.anew());
    }
    for (QueryObserver<?, ?> observer : observers) {
      QueryFetch begun = observer.fetchInvalidated();
      if (begun != null) {
        return begun;
      }
    }
    return null;
  }

  /** Replaces the layers of optimistic changes. */
  void layer(UnaryOperator<Layers> change) {
    change(state.layered(change.apply(state.data())));
  }

  private void change(QueryState next) {
    boolean wasFetching = state.isFetching();
    state = next;
    if (wasFetching != next.isFetching()) {
      cache.activityChanged();
    }
    for (QueryObserver<?, ?> observer : observers) {
      cache.later(observer::tell);
    }
  }

  // Who needs it

  void attach(QueryObserver<?, ?> observer) {
    boolean unused = observers.add(observer);
  }

  void detach(QueryObserver<?, ?> observer) {
    if (observers.remove(observer)) {
      touch();
      cache.afterHandover(this::releaseIfUnused);
    }
  }

  void abandoned(LoopFuture<Object> waiter) {
    QueryFetch running = fetch;
    if (running != null && running.remove(waiter)) {
      releaseIfUnused();
    }
  }

  private void releaseIfUnused() {
    QueryFetch running = fetch;
    if (observers.isEmpty() && running != null && !running.isAwaited()) {
      cancel();
    }
    cache.sweep();
  }

  /** Keeps the query for at least as long after its last use as {@code options} say. */
  void adopt(QueryOptions<?> options) {
    if (options.gcTime.compareTo(gcTime) > 0) {
      gcTime = options.gcTime;
    }
    if (options.persisted != null) {
      savedType = options.persisted;
    }
    QueryState seeded = options.seeded(state);
    if (seeded.hasData() && !state.hasData()) {
      change(seeded);
    }
  }

  // What outlives the process

  /** The type of what is to be restored before the fetch; null when there is nothing to do. */
  @Nullable Type restorable(QueryFetch running) {
    return restored || fetch != running || state.hasData() ? null : savedType;
  }

  /** Nothing was found, so that no other fetch need look. */
  void foundNothing(QueryFetch running) {
    restored |= fetch == running;
  }

  /** Takes up what an earlier process has saved; true when nothing is to be fetched any more. */
  boolean restored(QueryFetch running, Object value, Duration at) {
    if (fetch != running) {
      return true; // the next one reads it again
    }
    restored = true;
    running.before = running.before.with(value, at);
    change(state.with(value, at).outdatedIf(state.invalidated()));
    if (state.isStale(running.plan.staleTime(), cache.now())) {
      running.resolveEager(value);
      return false;
    }
    boolean unused = end(running);
    change(state.ended(null));
    running.resolve(value);
    return true;
  }

  private void save(Object value) {
    SavedQueries saved = cache.saved;
    Type type = savedType;
    Instant at = cache.instant(state.updatedAt());
    if (saved != null && type != null && at != null) {
      cache.later(() -> saved.save(key, type, value, at));
    }
  }

  /** Removes what is saved. */
  void forget() {
    SavedQueries saved = cache.saved;
    if (saved != null && savedType != null) {
      cache.later(() -> saved.forget(key));
    }
  }

  private void touch() {
    idleSince = cache.now();
  }

  boolean isInUse() {
    return !observers.isEmpty() || fetch != null || state.data().hasOpenChanges();
  }

  /** When it may be removed; null while it is in use, and for never. */
  @Nullable Duration collectAt() {
    if (isInUse() || gcTime.compareTo(QueryCache.ENDLESS) >= 0) {
      return null;
    }
    return idleSince.plus(gcTime);
  }
}
