package org.javanative.fetch;

import java.util.Objects;
import java.util.function.Consumer;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/**
 * The functions of this module, for static import: they send requests with the default client.
 *
 * <p>In a coroutine: {@code Response answer = await(fetch("https://example.org/"));}. Any thread
 * may call, and none is blocked.
 */
public final class Fetch {
  private static final Object LOCK = new Object();

  /** Guarded by {@link #LOCK} for writes. */
  private static volatile @Nullable FetchClient defaultClient;

  private Fetch() {}

  /**
   * Gets what is at the address, with the whole body. Cancelling the future aborts the exchange.
   */
  public static LoopFuture<Response> fetch(String url) {
    return defaultClient().fetch(url);
  }

  /** Sends a request; the answer comes with its whole body. Cancelling the future aborts it. */
  public static LoopFuture<Response> fetch(Consumer<RequestSpec> request) {
    return defaultClient().fetch(request);
  }

  /** Gets what is at the address, to be read piece by piece. */
  public static LoopFuture<ResponseStream> stream(String url) {
    return defaultClient().stream(url);
  }

  /** Sends a request; the body of the answer is to be read piece by piece. Close it. */
  public static LoopFuture<ResponseStream> stream(Consumer<RequestSpec> request) {
    return defaultClient().stream(request);
  }

  /** The events at the address; see {@link EventStream}. */
  public static EventStream events(String url) {
    return defaultClient().events(url);
  }

  /** The events that are the answer to a request; see {@link EventStream}. */
  public static EventStream events(Consumer<RequestSpec> request) {
    return defaultClient().events(request);
  }

  /** Opens a WebSocket at the address, which begins with {@code ws}, {@code wss} or the like. */
  public static LoopFuture<WebSocket> webSocket(String url) {
    return defaultClient().webSocket(url);
  }

  /** Opens a WebSocket; see {@link FetchClient#webSocket(Consumer)}. */
  public static LoopFuture<WebSocket> webSocket(Consumer<RequestSpec> request) {
    return defaultClient().webSocket(request);
  }

  /** The client of the static functions, made with the defaults when it is first needed. */
  public static FetchClient defaultClient() {
    FetchClient client = defaultClient;
    if (client != null) {
      return client;
    }
    synchronized (LOCK) {
      client = defaultClient;
      if (client == null) {
        client = FetchClient.create();
        defaultClient = client;
      }
      return client;
    }
  }

  /** Sets the client of the static functions. The former one is not closed. */
  public static void setDefaultClient(FetchClient client) {
    synchronized (LOCK) {
      defaultClient = Objects.requireNonNull(client, "client");
    }
  }
}
