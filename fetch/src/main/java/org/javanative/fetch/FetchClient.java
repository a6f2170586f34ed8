package org.javanative.fetch;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.javanative.runtime.LoopFuture;

/**
 * Sends requests, with settings, connections, cookies and a cache of its own. One is enough for
 * most apps: connections are kept and used again.
 *
 * <p>Any thread may send; listeners and waiting coroutines go on at the loop of the caller. The
 * network's work is done on daemon threads, one for each exchange that is under way. What fails
 * fails the future, with a {@link FetchException}; only a request that can never work, such as one
 * without an address, throws an {@link IllegalArgumentException} at once.
 *
 * <p>A client lives until it is closed.
 */
public final class FetchClient implements AutoCloseable {
  private final ClientDefaults defaults;
  private final List<Interceptor> interceptors;
  private final Transport transport;

  private FetchClient(FetchConfig config) {
    this.defaults = config.defaults();
    this.interceptors = config.interceptors();
    this.transport = config.transport();
  }

  /** A client with the defaults. */
  public static FetchClient create() {
    return create(cfg -> {});
  }

  /** A client with settings of its own. */
  public static FetchClient create(Consumer<FetchConfig> settings) {
    FetchConfig config = new FetchConfig();
    settings.accept(config);
    return new FetchClient(config);
  }

  /**
   * Gets what is at the address, with the whole body. Cancelling the future aborts the exchange.
   */
  public LoopFuture<Response> fetch(String url) {
    return fetch(request -> request.url(url));
  }

  /** Sends a request; the answer comes with its whole body. Cancelling the future aborts it. */
  public LoopFuture<Response> fetch(Consumer<RequestSpec> request) {
    return new InterceptorChain<>(
            Response.class,
            interceptors,
            sent -> Exchange.start(sent, transport, Duration.ZERO, new WholeBody()))
        .start(build(request));
  }

  /** Gets what is at the address, to be read piece by piece. */
  public LoopFuture<ResponseStream> stream(String url) {
    return stream(request -> request.url(url));
  }

  /**
   * Sends a request; the answer is there with its headers, and its body is to be read piece by
   * piece. Close it.
   */
  public LoopFuture<ResponseStream> stream(Consumer<RequestSpec> request) {
    return openStream(build(request));
  }

  LoopFuture<ResponseStream> openStream(FetchRequest request) {
    return new InterceptorChain<>(
            ResponseStream.class,
            interceptors,
            sent ->
                Exchange.start(
                    sent,
                    transport,
                    sent.options().idleTimeout(),
                    new StreamedBody(transport.threads())))
        .start(request);
  }

  /** The events at the address; see {@link EventStream}. */
  public EventStream events(String url) {
    return events(request -> request.url(url));
  }

  /**
   * The events that are the answer to a request. The server may be silent for as long as it likes,
   * unless the request has an {@code idleTimeout}.
   */
  public EventStream events(Consumer<RequestSpec> request) {
    return new EventStream(
        this,
        build(
            spec -> {
              spec.idleTimeout(Duration.ZERO);
              request.accept(spec);
            }));
  }

  /** Opens a WebSocket at the address, which begins with {@code ws}, {@code wss} or the like. */
  public LoopFuture<WebSocket> webSocket(String url) {
    return webSocket(request -> request.url(url));
  }

  /**
   * Opens a WebSocket. The request's timeout is that for opening it; its {@code idleTimeout} is how
   * often the server is asked whether it is still there, and {@code maxBodyBytes} how large a
   * message may be. Interceptors see nothing of it: what they add to requests, such as credentials,
   * is to be added here, with {@code request.header(..)}.
   */
  public LoopFuture<WebSocket> webSocket(Consumer<RequestSpec> request) {
    return WebSocketOpening.start(build(request), transport);
  }

  private FetchRequest build(Consumer<RequestSpec> request) {
    RequestSpec spec = new RequestSpec(defaults);
    request.accept(spec);
    return spec.build();
  }

  /**
   * Aborts what is under way, and ends threads and connections. Blocks for a moment, for plain
   * threads only. Requests are refused from now on.
   */
  @Override
  public void close() {
    transport.close();
  }
}
