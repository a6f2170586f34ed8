package org.javanative.query;

/**
 * Fetches the data of one of several queries.
 *
 * @param <K> the type of the keys
 * @param <T> the type of the data
 */
@FunctionalInterface
public interface QueryFetcher<K, T> {
  /**
   * The data for {@code key}, as a coroutine on the event loop; may wait.
   *
   * @throws Exception whatever goes wrong
   */
  T fetch(K key) throws Exception;
}
