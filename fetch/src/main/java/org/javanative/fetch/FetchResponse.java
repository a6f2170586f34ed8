package org.javanative.fetch;

/**
 * The answer to a request: with its whole body ({@link Response}), or with a body that is still to
 * be read ({@link ResponseStream}).
 */
public sealed interface FetchResponse extends AutoCloseable permits Response, ResponseStream {

  /** The status, such as 200. */
  int status();

  /** Whether the status is one of 200 to 299. */
  boolean ok();

  /** The headers. */
  Headers headers();

  /** The address that answered, after redirects. */
  String url();

  /** The protocol that was spoken: {@code http/1.1} or {@code h2}. */
  String protocol();

  /** Whether the answer comes from the cache, without a word to the server. */
  boolean fromCache();

  /**
   * Gives up what the answer holds of the connection. For a {@link Response}, which holds nothing,
   * it does nothing.
   */
  @Override
  void close();
}
