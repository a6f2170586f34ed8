package org.javanative.query;

import org.javanative.runtime.Coroutine;

/**
 * What a component wants of a query.
 *
 * @param key the record or list
 * @param fetcher how to fetch
 * @param options the rest
 * @param <T> the type of the data
 */
record QuerySpec<T>(Object key, Coroutine<? extends T> fetcher, QueryOptions<T> options) {}
