package org.javanative.query;

/**
 * What a component knows of an infinite query in one render.
 *
 * @param query the pages, and their state
 * @param hasNext whether there is a page after the last
 * @param hasPrevious whether there is a page before the first
 * @param fetchNext fetches the page after the last, in place of a fetch that is running; for
 *     handlers, from any thread
 * @param fetchPrevious fetches the page before the first, likewise
 */
public record InfiniteResult<P, T>(
    QueryResult<Pages<P, T>> query,
    boolean hasNext,
    boolean hasPrevious,
    Runnable fetchNext,
    Runnable fetchPrevious) {}
