package org.javanative.query;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How an infinite query goes from page to page. Immutable.
 *
 * @param <P> the type of what a page is fetched with
 * @param <T> the type of a page
 */
public final class Paging<P, T> {
  /** Fetches one page, as a coroutine on the event loop. */
  @FunctionalInterface
  public interface PageFetcher<P, T> {
    /**
     * The page for {@code param}.
     *
     * @throws Exception whatever goes wrong
     */
    T fetch(P param) throws Exception;
  }

  private final P first;
  private final Function<? super Pages<P, T>, ? extends @Nullable P> next;
  private final Function<? super Pages<P, T>, ? extends @Nullable P> previous;
  private final int limit;

  private Paging(
      P first,
      Function<? super Pages<P, T>, ? extends @Nullable P> next,
      Function<? super Pages<P, T>, ? extends @Nullable P> previous,
      int limit) {
    this.first = Objects.requireNonNull(first, "first");
    this.next = Objects.requireNonNull(next, "next");
    this.previous = Objects.requireNonNull(previous, "previous");
    this.limit = limit;
  }

  /**
   * Begins with {@code first} and goes on with what {@code next} returns, until that is null. There
   * is at least one page when it is called, from any thread.
   */
  public static <P, T> Paging<P, T> of(
      P first, Function<? super Pages<P, T>, ? extends @Nullable P> next) {
    return new Paging<>(first, next, pages -> null, Integer.MAX_VALUE);
  }

  /** Goes back too, with what {@code previous} returns, until that is null. */
  public Paging<P, T> previous(Function<? super Pages<P, T>, ? extends @Nullable P> change) {
    return new Paging<>(first, next, change, limit);
  }

  /** Keeps that many pages at most: one more at one end takes one off at the other. */
  public Paging<P, T> maxPages(int value) {
    if (value < 1) {
      throw new QueryException("maxPages is " + value + ", but there is at least 1 page.");
    }
    return new Paging<>(first, next, previous, value);
  }

  @Nullable P nextOf(Pages<P, T> pages) {
    return next.apply(pages);
  }

  @Nullable P previousOf(Pages<P, T> pages) {
    return previous.apply(pages);
  }

  /** Fetches the first page, or all that are there one after another, each anew. */
  Pages<P, T> reload(@Nullable Pages<P, T> present, PageFetcher<P, T> fetcher) throws Exception {
    P param = present == null ? first : present.params().get(0);
    int count = present == null ? 1 : present.pages().size();
    Pages<P, T> fresh = Pages.none();
    for (int i = 0; i < count && param != null; i++) {
      fresh = fresh.plus(param, fetcher.fetch(param), limit);
      param = nextOf(fresh);
    }
    return fresh;
  }

  Pages<P, T> withNext(Pages<P, T> present, PageFetcher<P, T> fetcher) throws Exception {
    P param = nextOf(present);
    return param == null ? present : present.plus(param, fetcher.fetch(param), limit);
  }

  Pages<P, T> withPrevious(Pages<P, T> present, PageFetcher<P, T> fetcher) throws Exception {
    P param = previousOf(present);
    return param == null ? present : present.after(param, fetcher.fetch(param), limit);
  }
}
