package org.javanative.query;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a query at one moment. Times are those of the event loop.
 *
 * @param data the last data that came, with the optimistic changes on top of it
 * @param error why the last fetch failed
 * @param updatedAt when the data came
 * @param invalidated whether the data was declared out of date
 * @param activity what the fetch does
 * @param failures how often the fetch has failed
 * @param retryAt when it is tried again
 * @param part what the fetch that runs, or the last one, is for
 */
record QueryState(
    Layers data,
    @Nullable Throwable error,
    @Nullable Duration updatedAt,
    boolean invalidated,
    Activity activity,
    int failures,
    @Nullable Duration retryAt,
    FetchPlan.Part part) {
  static final QueryState EMPTY =
      new QueryState(Layers.NONE, null, null, false, Activity.IDLE, 0, null, FetchPlan.Part.ALL);

  /** What the fetch of a query does. */
  enum Activity {
    IDLE,
    FETCHING,
    PAUSED
  }

  boolean hasData() {
    return data.base() != null;
  }

  boolean isFetching() {
    return activity == Activity.FETCHING;
  }

  boolean isStale(Duration staleTime, Duration now) {
    Duration at = updatedAt;
    return at == null || invalidated || now.minus(at).compareTo(staleTime) >= 0;
  }

  QueryState fetching(Activity next) {
    return new QueryState(
        data, hasData() ? error : null, updatedAt, invalidated, next, failures, retryAt, part);
  }

  QueryState started(FetchPlan.Part wanted) {
    return new QueryState(
        data, hasData() ? error : null, updatedAt, invalidated, Activity.FETCHING, 0, null, wanted);
  }

  QueryState failed(int times, @Nullable Duration nextAt) {
    return new QueryState(data, error, updatedAt, invalidated, activity, times, nextAt, part);
  }

  QueryState ended(@Nullable Throwable failure) {
    return new QueryState(
        data, failure, updatedAt, invalidated, Activity.IDLE, failures, null, part);
  }

  QueryState with(Object base, Duration now) {
    return new QueryState(data.on(base), null, now, false, activity, failures, retryAt, part);
  }

  /** With more data, of which the rest is as old as it was. */
  QueryState extended(Object base) {
    return new QueryState(
        data.on(base), null, updatedAt, invalidated, activity, failures, retryAt, part);
  }

  QueryState layered(Layers changed) {
    return new QueryState(
        changed, error, updatedAt, invalidated, activity, failures, retryAt, part);
  }

  /** As if nothing had ever come. Optimistic changes wait for what comes. */
  QueryState reset() {
    return new QueryState(data.withoutBase(), null, null, false, activity, 0, null, part);
  }

  QueryState outdatedIf(boolean outdated) {
    return outdated ? outdated() : this;
  }

  QueryState outdated() {
    return new QueryState(data, error, updatedAt, true, activity, failures, retryAt, part);
  }
}
