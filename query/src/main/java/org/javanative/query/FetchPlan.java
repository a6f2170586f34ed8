package org.javanative.query;

import java.time.Duration;
import org.javanative.runtime.Coroutine;

/**
 * How a query is to be fetched.
 *
 * @param fetcher gets the data
 * @param retryer runs it as often as needed
 * @param staleTime how old data of an earlier process may be to need no fetch at all
 */
record FetchPlan(Coroutine<?> fetcher, Retryer retryer, Duration staleTime) {}
