package org.javanative.fetch;

import java.time.Duration;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** What a client's requests have that do not say otherwise. */
record ClientDefaults(
    @Nullable HttpUrl baseUrl,
    okhttp3.Headers headers,
    Duration timeout,
    Duration idleTimeout,
    long maxBodyBytes,
    RedirectPolicy redirects,
    JsonCodec codec) {

  static Duration requireTime(String what, Duration duration) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException(
          what + " must be zero, for no limit, or longer, not " + duration + ".");
    }
    return duration;
  }

  static long requireLimit(long bytes) {
    if (bytes < 0 || bytes > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException(
          "A body in memory can have 0 to "
              + (Integer.MAX_VALUE - 8)
              + " bytes, not "
              + bytes
              + ". Read a larger one in pieces, with stream(..).");
    }
    return bytes;
  }
}
