package org.javanative.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import okhttp3.Cache;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The connections and threads of a client. */
final class Transport {
  private final OkHttpClient client;
  private volatile boolean closed;

  Transport(OkHttpClient client) {
    this.client = client;
  }

  Call newCall(FetchRequest request, Duration readTimeout) {
    requireOpen(request);
    return request.options().applyTo(client, readTimeout).newCall(request.unwrap());
  }

  /** The client for a WebSocket, which pings the server when that may be gone. */
  OkHttpClient webSocketClient(FetchRequest request) {
    requireOpen(request);
    return request
        .options()
        .applyTo(client, Duration.ZERO)
        .newBuilder()
        .pingInterval(request.options().idleTimeout())
        .build();
  }

  private void requireOpen(FetchRequest request) {
    if (closed) {
      throw new IllegalStateException(
          request.target()
              + " cannot be sent: the client was closed. Keep it open as long as the app needs"
              + " it.");
    }
  }

  /** The network's threads, for reads that block. */
  ExecutorService threads() {
    return client.dispatcher().executorService();
  }

  void close() {
    closed = true;
    client.dispatcher().cancelAll();
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
    closeCache(client.cache());
  }

  private static void closeCache(@Nullable Cache cache) {
    if (cache != null) {
      try {
        cache.close();
      } catch (IOException failed) {
        throw new IllegalStateException(
            "The cache in " + cache.directory() + " could not be closed; is the disk full?",
            failed);
      }
    }
  }
}
