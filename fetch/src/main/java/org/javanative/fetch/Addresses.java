package org.javanative.fetch;

import java.util.Locale;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Reads the addresses of requests, and says what is wrong with those that are none. */
final class Addresses {
  private Addresses() {}

  /** The address that {@code text} is, seen from the base when there is one. */
  static HttpUrl resolve(@Nullable HttpUrl base, String text) {
    String http = withHttpScheme(text);
    HttpUrl address = base == null ? HttpUrl.parse(http) : base.resolve(http);
    if (address == null) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' is no address for a request. It must be like https://example.org/path"
              + (base == null
                  ? ", or the client needs a base: FetchClient.create(cfg -> cfg.baseUrl(..))."
                  : ", or a path below " + base + "."));
    }
    return address;
  }

  static HttpUrl absolute(String text) {
    return resolve(null, text);
  }

  /** WebSocket addresses name the same servers. */
  private static String withHttpScheme(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.startsWith("ws://") || lower.startsWith("wss://")) {
      return "http" + text.substring(2);
    }
    return text;
  }
}
