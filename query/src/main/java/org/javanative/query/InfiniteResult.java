package org.javanative.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a component knows of an infinite query in one render.
 *
 * @param query the pages, and their state
 * @param hasNext whether there is a page after the last
 * @param hasPrevious whether there is a page before the first
 * @param fetchingNext whether the page after the last is being fetched; false while a fetch brings
 *     the pages that are there anew
 * @param fetchingPrevious whether the page before the first is being fetched, likewise
 * @param nextError why the page after the last could not be fetched; null when the last fetch was
 *     for something else, or has not failed
 * @param previousError why the page before the first could not be fetched, likewise
 * @param fetchNext fetches the page after the last, in place of a fetch that is running; for
 *     handlers, and to be awaited, from any thread
 * @param fetchPrevious fetches the page before the first, likewise
 * @param <P> the type of what a page is fetched with
 * @param <T> the type of a page
 */
public record InfiniteResult<P, T>(
    QueryResult<Pages<P, T>> query,
    boolean hasNext,
    boolean hasPrevious,
    boolean fetchingNext,
    boolean fetchingPrevious,
    @Nullable Throwable nextError,
    @Nullable Throwable previousError,
    FetchAction<Pages<P, T>> fetchNext,
    FetchAction<Pages<P, T>> fetchPrevious) {

  /** The pages that are there, in order; none before the first has come. */
  public List<T> pages() {
    Pages<P, T> all = query.data();
    return all == null ? List.of() : all.pages();
  }

  /** With pages that have come since. */
  InfiniteResult<P, T> with(Pages<P, T> came, Paging<P, T> paging) {
    return new InfiniteResult<>(
        query.with(came),
        paging.nextOf(came) != null,
        paging.previousOf(came) != null,
        fetchingNext,
        fetchingPrevious,
        nextError,
        previousError,
        fetchNext,
        fetchPrevious);
  }
}
