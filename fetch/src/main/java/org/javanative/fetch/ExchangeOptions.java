package org.javanative.fetch;

import java.time.Duration;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * What a request says of its exchange, beyond what is sent.
 *
 * @param timeout for the whole exchange; for a stream, until it is read; zero for none
 * @param idleTimeout for each read of a stream; zero for none
 */
record ExchangeOptions(
    Duration timeout,
    Duration idleTimeout,
    long maxBodyBytes,
    RedirectPolicy redirects,
    @Nullable ProgressFeed download,
    JsonCodec codec) {

  /** The client with what is set per request; it shares connections and threads. */
  OkHttpClient applyTo(OkHttpClient client, Duration readTimeout) {
    boolean follow = redirects == RedirectPolicy.FOLLOW;
    return client
        .newBuilder()
        .followRedirects(follow)
        .followSslRedirects(follow)
        .readTimeout(readTimeout)
        .writeTimeout(readTimeout)
        .build();
  }
}
