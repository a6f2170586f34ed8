package org.javanative.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A query of a client at one moment, with all its deadlines: for looking into the cache.
 *
 * @param key the record or list
 * @param data the data; null before it came
 * @param error why the last fetch failed; null when it did not
 * @param observers how many components show it
 * @param fetching whether a fetch is running
 * @param paused whether a fetch waits for the network or the focus
 * @param failures how often the running, or else the last fetch has failed
 * @param invalidated whether its data was declared out of date
 * @param updatedAt when the data came; null before
 * @param retryAt when the fetch is tried again; null when it does not wait for that
 * @param refetchAt when the earliest interval of its components fetches it; null without one
 * @param collectAt when it may be removed; null while it is in use, and for never
 */
public record QueryEntry(
    Object key,
    @Nullable Object data,
    @Nullable Throwable error,
    int observers,
    boolean fetching,
    boolean paused,
    int failures,
    boolean invalidated,
    @Nullable Instant updatedAt,
    @Nullable Instant retryAt,
    @Nullable Instant refetchAt,
    @Nullable Instant collectAt) {}
