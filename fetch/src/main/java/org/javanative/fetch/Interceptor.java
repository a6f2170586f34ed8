package org.javanative.fetch;

/**
 * Code that stands between the caller and the network: it may change the request, answer itself,
 * ask again, or look at the answer.
 *
 * <p>It runs in a coroutine on the caller's loop, so it can await: a new token, a delay before the
 * next attempt. The request's timeout is for all of that together; when it is over, the coroutine
 * is cancelled, in real time, whatever it is waiting for. Connections for WebSockets do not pass
 * here.
 */
@FunctionalInterface
public interface Interceptor {

  /**
   * The answer to the request. An answer of {@link Chain#proceed} that is not returned must be
   * {@linkplain FetchResponse#close closed}.
   *
   * @throws Exception which the caller of {@code fetch} gets, as it is
   */
  FetchResponse intercept(FetchRequest request, Chain chain) throws Exception;

  /** The interceptors that come after this one, and then the network. */
  @FunctionalInterface
  interface Chain {

    /**
     * Suspends until there is an answer: a {@link Response} for {@code fetch}, a {@link
     * ResponseStream} for {@code stream} and {@code events}. May be called again.
     *
     * @throws Exception what an interceptor throws; a {@link FetchException} when the request fails
     */
    FetchResponse proceed(FetchRequest request) throws Exception;
  }
}
