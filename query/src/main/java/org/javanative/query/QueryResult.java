package org.javanative.query;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a component knows of a query in one render.
 *
 * @param data the latest data, or what stands in for it; null when there is none
 * @param error why the last fetch failed, after all retries; null when it did not. Data of an
 *     earlier fetch stays beside it
 * @param loading whether the first data is being fetched, so that there is nothing to show
 * @param fetching whether a fetch is running, the first or one in the background
 * @param paused whether a fetch waits for the network
 * @param stale whether the data was out of date when this was made. Time alone renders nothing
 * @param placeholder whether {@code data} only stands in, as a placeholder or for a former key
 * @param failureCount how often the fetch that runs, or the last one, has failed; it may be tried
 *     again
 * @param updatedAt when the data came; null before
 * @param refetch fetches now, also data that is fresh; for handlers, and to be awaited. The same in
 *     each render, may be called from any thread
 * @param <T> the type of the data
 */
public record QueryResult<T>(
    @Nullable T data,
    @Nullable Throwable error,
    boolean loading,
    boolean fetching,
    boolean paused,
    boolean stale,
    boolean placeholder,
    int failureCount,
    @Nullable Instant updatedAt,
    FetchAction<T> refetch) {

  /** With data that has come since. */
  QueryResult<T> with(T came) {
    return new QueryResult<>(
        came, null, false, fetching, paused, stale, false, failureCount, updatedAt, refetch);
  }

  /** Whether this shows the same as {@code other}, apart from what goes on in the background. */
  boolean showsSameAs(QueryResult<?> other) {
    return Objects.equals(data, other.data)
        && Objects.equals(error, other.error)
        && loading == other.loading
        && placeholder == other.placeholder;
  }
}
