package org.javanative.query;

import java.util.ArrayList;
import java.util.List;

/**
 * The pages of an infinite query that are there, in order.
 *
 * @param params what each page was fetched with
 * @param pages the pages
 * @param <P> the type of what a page is fetched with
 * @param <T> the type of a page
 */
public record Pages<P, T>(List<P> params, List<T> pages) {
  /** Copies the lists. */
  public Pages {
    params = List.copyOf(params);
    pages = List.copyOf(pages);
  }

  static <P, T> Pages<P, T> none() {
    return new Pages<>(List.of(), List.of());
  }

  /** The first page. */
  public T first() {
    return pages.get(0);
  }

  /** The last page. */
  public T last() {
    return pages.get(pages.size() - 1);
  }

  /** With a page at the end; the first one goes when there are more than {@code limit}. */
  Pages<P, T> plus(P param, T page, int limit) {
    List<P> allParams = new ArrayList<>(params);
    List<T> all = new ArrayList<>(pages);
    allParams.add(param);
    all.add(page);
    int from = Math.max(0, all.size() - limit);
    return new Pages<>(allParams.subList(from, all.size()), all.subList(from, all.size()));
  }

  /** With a page at the beginning; the last one goes when there are more than {@code limit}. */
  Pages<P, T> after(P param, T page, int limit) {
    List<P> allParams = new ArrayList<>(params);
    List<T> all = new ArrayList<>(pages);
    allParams.add(0, param);
    all.add(0, page);
    int to = Math.min(limit, all.size());
    return new Pages<>(allParams.subList(0, to), all.subList(0, to));
  }
}
