package org.javanative.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import okhttp3.Cache;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okio.Sink;
import okio.Socket;
import okio.Source;
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

  /**
   * The client for a WebSocket, which pings the server when that may be gone.
   *
   * @param target what the WebSocket is called in messages
   * @param heard called on the thread that reads, whenever something has come in
   */
  OkHttpClient webSocketClient(FetchRequest request, String target, Runnable heard) {
    requireOpen(request);
    ExchangeOptions options = request.options();
    return options
        .applyTo(client, Duration.ZERO)
        .newBuilder()
        .pingInterval(options.idleTimeout())
        .addInterceptor(
            chain -> {
              Response answer = chain.proceed(chain.request());
              Socket socket = answer.socket();
              return socket == null
                  ? answer
                  : answer
                      .newBuilder()
                      .socket(
                          new ReadThrough(
                              socket,
                              new MeteredFrames(
                                  socket.getSource(), target, options.maxBodyBytes(), heard)))
                      .build();
            })
        .build();
  }

  /** A socket of which another source is read. */
  private record ReadThrough(Socket socket, Source source) implements Socket {
    @Override
    public Source getSource() {
      return source;
    }

    @Override
    public Sink getSink() {
      return socket.getSink();
    }

    @Override
    public void cancel() {
      socket.cancel();
    }
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
