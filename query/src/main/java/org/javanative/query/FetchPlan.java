package org.javanative.query;

import java.time.Duration;
import org.javanative.runtime.Coroutine;
import org.jspecify.annotations.Nullable;

/**
 * How a query is to be fetched.
 *
 * @param fetcher gets the data
 * @param retryer runs it as often as needed
 * @param staleTime how old data of an earlier process may be to need no fetch at all
 * @param whole for a fetch that only adds to the data that is there, the one that brings the same
 *     and all of that data anew; null for any other fetch
 * @param part what it is for
 */
record FetchPlan(
    Coroutine<?> fetcher,
    Retryer retryer,
    Duration staleTime,
    @Nullable FetchPlan whole,
    Part part) {
  /** What is asked for: all data, or the page after or before what is there. */
  enum Part {
    ALL,
    NEXT,
    PREVIOUS
  }

  /** Whether what is there stays as it is, and hence as old as it is. */
  boolean isAddition() {
    return whole != null;
  }

  /** The plan that brings all data anew. */
  FetchPlan anew() {
    return whole == null ? this : whole;
  }
}
